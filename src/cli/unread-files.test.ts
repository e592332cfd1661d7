import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs, { mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { smallLibrary } from '../compiler/fixtures/small-library.js';
import { writeTexts } from '../compiler/fixtures/write-texts.js';
import type { Problem } from '../compiler/report/problem.js';
import { temporaryFolder, type } from './fixtures/fake-terminal.js';

type Test = Parameters<typeof temporaryFolder>[0];

/** The smallest library in a folder of its own. */
function makeContent(test: Test): string {
  const folder = join(temporaryFolder(test), 'content');
  writeTexts(join(folder, 'en'), smallLibrary());
  return folder;
}

async function check(folder: string): Promise<Problem[]> {
  const { said } = await type(['check', folder, '--json', '--today', '2026-11-22']);
  return (JSON.parse(said) as { problems: Problem[] }).problems;
}

/** Files that are not read, with how serious that is and what is said. */
const unread: [path: string, severity: string, message: RegExp][] = [
  ['stories/new-walk.md.txt', 'error', /its name ends in "\.md\.txt"\. Nothing in it is published/],
  ['stories/new-walk.markdown', 'error', /its name ends in "\.markdown"/],
  ['stories/new-walk.mdx', 'error', /its name ends in "\.mdx"/],
  ['stories/new-walk.MD.TXT', 'error', /its name ends in "\.MD\.TXT"/],
  ['stories/new-walk.txt', 'error', /Files that end in "\.txt" are not read/],
  ['stories/new-walk.docx', 'error', /Files that end in "\.docx" are not read/],
  ['contacts/ie/new-walk.odt', 'error', /Files that end in "\.odt" are not read/],
  ['stories/~$new-walk.docx', 'warning', /Word keeps this beside a file that somebody has open/],
  ['stories/new-walk.md~', 'warning', /A program left this copy of a file/],
  ['stories/new-walk.md.orig', 'warning', /A program left this copy of a file/],
  ['stories/walk.png', 'warning', /only files that end in "\.md" are/],
  ['../new-walk.md', 'warning', /stands beside the folders of languages/],
  ['../Words.txt', 'warning', /list of words stands beside the folders of languages/],
];

describe('a file that is not read', () => {
  for (const [path, severity, message] of unread) {
    it(`is named: ${path}`, async (test) => {
      const folder = makeContent(test);
      writeTexts(join(folder, 'en'), { [path]: 'Words.' });
      const [problem, ...others] = await check(folder);
      assert.deepEqual(others, []);
      assert.equal(problem?.rule, 'file-not-read');
      assert.equal(problem.severity, severity);
      assert.ok(problem.file.endsWith(join('en', path).replace(/^en\/\.\.\//, '')), problem.file);
      assert.match(problem.message, message);
    });
  }

  it('is not named where nobody takes it for content', async (test) => {
    const folder = makeContent(test);
    const texts = {
      'README.md': 'x',
      'words.txt': 'Quiche',
      'stories/.DS_Store': 'x',
      'Thumbs.db': 'x',
      '../LICENSE.md': 'x',
    };
    writeTexts(join(folder, 'en'), texts);
    writeTexts(folder, { 'built/snippets/page.html': 'x', 'notes.docx': 'x' });
    assert.deepEqual(await check(folder), []);
  });

  it('is named in a charity’s own folder', async (test) => {
    const folder = join(temporaryFolder(test), 'charity');
    const base = makeContent(test);
    writeTexts(folder, {
      'charity.md': `---\nname: Elm Road\nbase: ${base}\n---\n`,
      'en/contacts/ie/listeners.md.txt': 'Words.',
    });
    const problems = await check(folder);
    assert.deepEqual(
      problems.filter(({ rule }) => rule === 'file-not-read').map(({ file }) => file.endsWith('listeners.md.txt')),
      [true],
    );
  });
});

describe('a copy of a file', () => {
  const copies: [name: string, message: RegExp][] = [
    ["listeners (Ana's conflicted copy 2026-11-20).md", /^Two people changed "listeners\.md" at the same time/],
    ['listeners (conflicted copy).md', /^Two people changed "listeners\.md"/],
    ['listeners.sync-conflict-20261120-101010-ABCDEF.md', /^Two people changed "listeners\.md"/],
    ['listeners 2.md', /this is a copy of "listeners\.md"/],
    ['listeners (1).md', /this is a copy of "listeners\.md"/],
    ['listeners - Copy.md', /this is a copy of "listeners\.md"/],
    ['listeners copy.md', /this is a copy of "listeners\.md"/],
    ['Copy of listeners.md', /this is a copy of "listeners\.md"/],
  ];
  for (const [name, message] of copies) {
    it(`is told for what it is: ${name}`, async (test) => {
      const folder = makeContent(test);
      writeTexts(join(folder, 'en/contacts/ie'), { [name]: smallLibrary()['contacts/ie/listeners.md']! });
      const [problem] = (await check(folder)).filter(({ rule }) => rule === 'file-name');
      assert.match(problem?.message ?? '', message);
    });
  }
});

describe('something that cannot be read', () => {
  const obstacles: [name: string, make: (path: string) => void, message: RegExp][] = [
    ['a folder called x.md', (path) => mkdirSync(path), /^".*x\.md" is a folder, though its name ends in "\.md"\./],
    [
      'a dangling link',
      (path) => symlinkSync('nowhere.md', path),
      /^".*x\.md" is a link to a file that is not there\./,
    ],
    [
      'a named pipe',
      (path) => execFileSync('mkfifo', [path]),
      /^".*x\.md" is no file, though its name ends in "\.md"\./,
    ],
  ];
  for (const [name, make, message] of obstacles) {
    for (const command of ['check', 'build', 'due', 'links'])
      it(`is one message and ends "${command}" with 2: ${name}`, async (test) => {
        const folder = makeContent(test);
        make(join(folder, 'en/contacts/ie/x.md'));
        const { code, said, complained } = await type([command, folder]);
        assert.deepEqual([code, said], [2, '']);
        assert.match(complained, message);
      });
  }

  it('is one message where a file may not be opened', async (test) => {
    const folder = makeContent(test);
    const refused = Object.assign(new Error('EACCES'), {
      code: 'EACCES',
      syscall: 'open',
      path: 'content/en/about.md',
    });
    // Tests may be run by somebody who is allowed everything.
    test.mock.method(fs, 'openSync', () => {
      throw refused;
    });
    syncBuiltinESMExports();
    test.after(() => {
      test.mock.restoreAll();
      syncBuiltinESMExports();
    });
    const { code, complained } = await type(['check', folder]);
    assert.deepEqual(
      [code, complained],
      [2, '"content/en/about.md" cannot be read or written: you are not allowed to.'],
    );
  });

  it('is one message where the settings of a charity are a folder', async (test) => {
    const folder = makeContent(test);
    mkdirSync(join(folder, 'charity.md'));
    const { code, complained } = await type(['check', folder]);
    assert.equal(code, 2);
    assert.match(complained, /charity\.md" is no file that can be read/);
  });

  it('is one message where a new file cannot be written', async (test) => {
    const folder = makeContent(test);
    writeFileSync(join(folder, 'en/myths'), 'A file where a folder should be.');
    const { code, complained } = await type([
      'new',
      'myth',
      '--title',
      'One thing',
      '--myth',
      'Another thing',
      '--source',
      'Ground rules',
      '--folder',
      folder,
      '--yes',
    ]);
    assert.equal(code, 2);
    assert.match(complained, /^".*myths.*" cannot be read or written: something (?:on the way|of that name)/);
  });
});

describe('a link', () => {
  it('is followed to a file of the same folder, and to nothing outside it', async (test) => {
    const folder = makeContent(test);
    const nation = join(folder, 'en/contacts/ie');
    renameSync(join(nation, 'listeners.md'), join(folder, 'en/contacts/kept.txt'));
    symlinkSync('../kept.txt', join(nation, 'listeners.md'));
    assert.deepEqual(
      (await check(folder)).map(({ rule, file }) => [rule, file.endsWith('kept.txt')]),
      [['file-not-read', true]],
    );
    const outside = join(temporaryFolder(test), 'outside.md');
    writeFileSync(outside, String(smallLibrary()['contacts/ie/listeners.md']));
    symlinkSync(outside, join(nation, 'other.md'));
    symlinkSync(temporaryFolder(test), join(folder, 'en/stories'));
    const links = (await check(folder)).filter(({ message }) => message.startsWith('This is a link'));
    assert.deepEqual(
      links.map(({ file }) => file.replace(/^.*\/en\//, '')),
      ['contacts/ie/other.md', 'stories'],
    );
  });
});
