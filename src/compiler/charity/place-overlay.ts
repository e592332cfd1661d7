import { dropRepeats, stopsBuild, type Problem } from '../report/problem.js';
import type { Reworded } from './overlay-language.js';
import type { Settings } from './settings.js';

/**
 * Problems of the overlay files at the lines that people know. What was wrong with our words before is left out, as long
 * as it stops nothing: the charity can do nothing about it but install a newer version.
 */
export function placeOverlay(
  problems: readonly Problem[],
  before: readonly Problem[],
  reworded: readonly Reworded[],
  { baseName }: Settings,
): Problem[] {
  const known = new Set(before.filter((problem) => !stopsBuild(problem)).map(keyOf));
  const placed = problems.map((problem) => placeProblem(problem, reworded, baseName));
  return dropRepeats(placed)
    .filter((problem) => !known.has(keyOf(problem)))
    .filter(({ file, rule }) => !(isOurs(file, baseName) && rule === 'unknown-reference'))
    .map((problem) => (isOurs(problem.file, baseName) ? adviseOnOurs(problem) : problem));
}

/** A line of an overlay file is a line of the charity's or one of ours. */
function placeProblem(problem: Problem, reworded: readonly Reworded[], baseName: string): Problem {
  const found = reworded.find(({ file }) => file.file === problem.file);
  const line = found?.lines?.[problem.line - 1];
  if (!line) return problem;
  if (line.from === 'own') return { ...problem, line: line.line };
  return {
    ...problem,
    line: line.line,
    file: `${baseName}/${languageOf(problem.file, found.file.path)}/${found.file.path}`,
  };
}

/** `en`, of `my-charity/en/myths/whole-story.md`. */
function languageOf(file: string, path: string): string {
  return file.slice(0, -path.length - 1).replace(/^.*\//, '');
}

function adviseOnOurs(problem: Problem): Problem {
  return {
    ...problem,
    fix: `${problem.fix} This file is one of ours: change what you wrote, or hide it, or write your own of the same name.`,
  };
}

function isOurs(file: string, baseName: string): boolean {
  return file.startsWith(`${baseName}/`);
}

function keyOf({ file, line, rule, message }: Problem): string {
  return JSON.stringify([file, line, rule, message]);
}
