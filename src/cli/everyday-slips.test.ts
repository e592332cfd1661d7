import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { after, describe, it } from 'node:test';
import { smallLibrary, testToday } from '../compiler/fixtures/small-library.js';
import { writeTexts } from '../compiler/fixtures/write-texts.js';
import { compileFolder } from '../compiler/compile.js';
import type { Problem } from '../compiler/report/problem.js';
import { readSlips, slipsFile, type Slip } from '../../test/fixtures/everyday-slips/read-slips.js';
import { temporaryFolder, type } from './fixtures/fake-terminal.js';

type Test = Parameters<typeof temporaryFolder>[0];

const slips = readSlips();

/** `error 4:1-8 front-matter-shape`: how serious, from where to where, and the rule. */
function describeProblem({ severity, line, column, length, rule, message, fix }: Problem): string {
  const place = column === undefined ? `${line}` : `${line}:${column}${length ? `-${column + length}` : ''}`;
  return [`${severity} ${place} ${rule}`, message, fix].join('\n');
}

/** What is said of a library that is in order but for the files of some slips. */
function compileWith(test: Test, some: readonly Slip[]) {
  const folder = join(temporaryFolder(test), 'content');
  const files = Object.fromEntries(some.map(({ path, bytes }) => [path, bytes]));
  writeTexts(join(folder, 'en'), { ...smallLibrary(), ...files });
  return { folder, ...compileFolder({ folder, today: testToday }) };
}

/** Every slip of a contact begins with the same one, which the rule about two of a kind is right to tell. */
const isSaid = ({ rule }: Problem) => rule !== 'same-service';

const withoutFolder = (words: string, folder: string) => words.replaceAll(folder, 'content');

describe(`${slips.length} slips of everyday editing`, () => {
  const recorded = new Map<Slip, string>();

  it('are at least seventy, each of its own kind', () => {
    assert.ok(slips.length >= 70);
    assert.equal(new Set(slips.map(({ name }) => name)).size, slips.length);
    assert.equal(new Set(slips.map(({ path }) => path)).size, slips.length);
  });

  for (const slip of slips) {
    it(`are told of in these very words, and nothing else is: ${slip.name}`, (test) => {
      const { folder, problems, libraries } = compileWith(test, [slip]);
      const told = problems.filter(isSaid).map((problem) => withoutFolder(describeProblem(problem), folder));
      recorded.set(slip, told.join('\n\n'));
      if (env['RECORD']) return;
      assert.deepEqual(told, slip.told);
      // What nobody is told of is read just as it was meant.
      assert.ok(told.length > 0 || slip.reads.length > 0, 'Nothing is said, and nothing shows that it was understood.');
      const shown = JSON.stringify(libraries);
      for (const words of slip.reads) assert.ok(shown.includes(words), words);
    });
  }

  it('are told of in the same words where all are in one folder', async (test) => {
    const { folder } = compileWith(test, slips);
    const { code, said } = await type(['check', folder, '--json', '--today', testToday]);
    const problems = (JSON.parse(said) as { problems: Problem[] }).problems.filter(isSaid);
    const toldOf = ({ path }: Slip) => problems.filter(({ file }) => file === `${folder}/en/${path}`);
    assert.equal(code, 1);
    for (const slip of slips)
      assert.deepEqual(
        toldOf(slip).map((problem) => withoutFolder(describeProblem(problem), folder)),
        slip.told,
        slip.name,
      );
    assert.equal(problems.length, slips.flatMap(({ told }) => told).length);
  });

  after(() => {
    if (env['RECORD']) record(recorded);
  });
});

/** `RECORD=1` writes down what is said now, to be read and agreed on. */
function record(found: ReadonlyMap<Slip, string>): void {
  const text = readFileSync(slipsFile, 'utf8');
  const [head = '', ...blocks] = text.split(/^(?=## )/m);
  const written = blocks.map((block, i) => {
    const [whole = '', heading = ''] = [block.replace(/\n+# [^\n]*\n+$/, ''), /\n(# [^\n]*)\n+$/.exec(block)?.[1]];
    const [made = ''] = /^(?:## .*\n|\w+: ?.*\n?)+/.exec(whole) ?? [];
    const said = found.get(slips[i]!);
    return [made.trimEnd(), said ? `\n${said}` : '', '', ...(heading ? [heading, ''] : [])].join('\n');
  });
  writeFileSync(slipsFile, `${head}${written.join('\n')}`.replace(/\n{3,}/g, '\n\n').trimEnd() + '\n');
}
