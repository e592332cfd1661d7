import matter from 'gray-matter';
import { DocumentFault } from './document-fault.js';

/** Opens the fields, and closes them. */
export const openingFence = '---';

/** Far more than any item needs. Guards against front matter that would keep the reader busy for minutes. */
const frontMatterLimit = 100_000;

/** Finds where the front matter closes, strictly: gray-matter alone would take any line that begins with the dashes. */
export function findClosingFence(text: string): number {
  if (!text.startsWith(`${openingFence}\n`)) checkFirstLine(text);
  const closing = /\n---[^\n]*/.exec(text);
  if (!closing) throw nearlyClosed(text) ?? notClosed();
  if (closing[0].trim() !== openingFence) throw oddFence(text, closing.index + 1);
  if (closing.index > frontMatterLimit) throw longFrontMatter();
  return closing.index;
}

function checkFirstLine(text: string): void {
  const firstLine = text.slice(0, text.indexOf('\n') === -1 ? undefined : text.indexOf('\n'));
  const named = /^---\s*([^\s-].*)$/.exec(firstLine);
  if (named) throw languageAfterFence(named[1]!.trim());
  if (!/^---\s*$/.test(firstLine)) throw noFrontMatter(firstLine);
}

function languageAfterFence(language: string): DocumentFault {
  return new DocumentFault(
    'front-matter-language',
    { line: 1, column: 1, length: language.length + openingFence.length },
    `The first line says "---${language}". Nothing may follow the three dashes, and no code is ever run from here.`,
    'Leave only the three dashes on this line.',
  );
}

/** What a word processor or a hasty hand makes of three dashes. */
const nearlyFence = /^[ \t]*(?:[-\u2010-\u2015\u2212_=*]{1,6}|- - -)[ \t]*$/;

/** A line that was most likely meant to close the fields. */
function nearlyClosed(text: string): DocumentFault | undefined {
  const lines = text.split('\n');
  const at = lines.findIndex((line, i) => i > 0 && nearlyFence.test(line));
  if (at === -1) return undefined;
  return new DocumentFault(
    'front-matter-closed',
    { line: at + 1, column: 1, length: lines[at]!.length },
    'This line doesn’t end the fields: that takes three dashes, with nothing before or behind them.',
    'Write "---" here.',
  );
}

function noFrontMatter(firstLine: string): DocumentFault {
  if (nearlyFence.test(firstLine))
    return new DocumentFault(
      'front-matter-missing',
      { line: 1, column: 1, length: firstLine.length },
      'This line doesn’t begin the fields: that takes three dashes, with nothing before or behind them.',
      'Write "---" here.',
    );
  if (firstLine.trim() === '')
    return new DocumentFault(
      'front-matter-missing',
      { line: 1 },
      'The file begins with an empty line, so its fields aren’t seen.',
      'Delete the empty line, so that "---" comes first.',
    );
  return new DocumentFault(
    'front-matter-missing',
    { line: 1, column: 1, length: firstLine.length },
    'The file does not begin with a block of fields between two lines of three dashes.',
    'Put a line "---" first, then the fields, then another line "---", then the text.',
  );
}

function notClosed(): DocumentFault {
  return new DocumentFault(
    'front-matter-closed',
    { line: 1, column: 1, length: openingFence.length },
    'The block of fields that starts here never ends.',
    'Put a line with three dashes, "---", after the last field.',
  );
}

function oddFence(text: string, at: number): DocumentFault {
  const line = text.slice(0, at).split('\n').length;
  const length = text.slice(at).split('\n')[0]!.length;
  return new DocumentFault(
    'front-matter-closed',
    { line, column: 1, length },
    'This line begins with three dashes and goes on, so it is not clear whether the fields end here.',
    'Leave only the three dashes on this line, or begin the line with something else.',
  );
}

function longFrontMatter(): DocumentFault {
  return new DocumentFault(
    'file-size',
    { line: 1 },
    `The block of fields is longer than ${frontMatterLimit / 1000},000 letters, which is more than can be read.`,
    'Check that the second line of three dashes is where the fields end.',
  );
}

/** They would keep the reader of YAML busy for minutes. */
export function refuseEmptyLines(text: string, closing: number): void {
  const found = /\n(?:[ \t]*\n){100}/.exec(text.slice(0, closing + 1));
  if (!found) return;
  throw new DocumentFault(
    'front-matter-shape',
    { line: text.slice(0, found.index + 1).split('\n').length },
    'A hundred or more empty lines in a row begin here.',
    'Delete the empty lines.',
  );
}

const refuse = () => {
  throw languageAfterFence('');
};

/** Every language but our own reading of YAML is refused, and being given options at all keeps gray-matter from caching. */
const splitOnly = {
  language: 'yaml',
  engines: { yaml: () => ({}), javascript: refuse, coffee: refuse, json: refuse, toml: refuse },
};

/** gray-matter splits, and reads nothing. */
export function splitAtFences(text: string, closing: number): { raw: string; bodyStart: number } {
  const { content, matter: raw } = matter(text, splitOnly);
  return { raw: raw || text.slice(openingFence.length, closing), bodyStart: text.length - content.length };
}
