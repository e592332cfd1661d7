import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { compileLanguages } from '../compiler/compile.js';
import type { Problem } from '../compiler/report/problem.js';
import { readFolder } from '../compiler/parse/read-folder.js';
import { type } from './fixtures/fake-terminal.js';

const folder = 'test/fixtures/fifty-mistakes/content';
const today = '2026-11-22';
const made = readFileSync('test/fixtures/fifty-mistakes/mistakes.txt', 'utf8').trimEnd().split('\n');

/** Without these, mistakes elsewhere would be real: the words, and the one nation with nothing wrong. */
const needed = [
  'about.md',
  'wording.md',
  'contacts/ie/nation.md',
  'contacts/ie/emergency.md',
  'contacts/ie/listeners.md',
];

describe('a folder with fifty mistakes of fifty kinds', () => {
  it('has fifty', () => assert.equal(new Set(made).size, 50));

  it('gives one finding for each in one run, at its line', async () => {
    const { code, said } = await type(['check', folder, '--json', '--today', today]);
    assert.equal(code, 1);
    const { problems } = JSON.parse(said) as { problems: Problem[] };
    assert.deepEqual(problems.map(placeOf).sort(), made);
  });

  it('shows each with what to do', async () => {
    const { said } = await type(['check', folder, '--notes', '--today', today]);
    assert.equal(said.match(/^ {4}\(rule: /gm)?.length, 50);
    assert.match(said, /^40 errors, 9 warnings, 1 note in 49 files\.$/m);
  });

  it('gives none as a consequence of another: without one file, the findings in the others stay the same', () => {
    const all = findWithout('');
    const paths = readFolder(folder).flatMap(({ files }) => files.map(({ path }) => path));
    for (const path of paths.filter((candidate) => !needed.includes(candidate))) {
      const left = findWithout(path);
      const elsewhere = all.filter((finding) => !finding.startsWith(`${path}:`));
      assert.deepEqual(
        left,
        elsewhere.filter((finding) => left.includes(finding) || !hangsOn(path, finding)),
        path,
      );
    }
  });
});

/** What is missing in a folder is not missing once the folder has nothing in it. Two files in one place need both. */
function hangsOn(path: string, finding: string): boolean {
  return (
    (path === 'contacts/nz/signposts.md' && finding.startsWith('contacts/nz/nation.md:')) ||
    (path === 'quiz/questions/listening.md' && finding.startsWith('quiz/quiz.md:')) ||
    finding.endsWith('unique-order')
  );
}

function findWithout(path: string): string[] {
  const languages = readFolder(folder).map(({ name, files }) => ({
    name,
    files: files.filter((file) => file.path !== path),
  }));
  return compileLanguages(languages, { folder, today }).problems.map(placeOf).sort();
}

function placeOf({ file, line, rule }: Problem): string {
  return `${file.slice(`${folder}/en/`.length)}:${line} ${rule}`;
}
