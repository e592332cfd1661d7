import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { temporaryFolder, type } from './fixtures/fake-terminal.js';

function makeRepository(test: Parameters<typeof temporaryFolder>[0]): string {
  const folder = temporaryFolder(test);
  cpSync('content/en', join(folder, 'content/en'), { recursive: true });
  // Every path is compared, and there are many more with all the questions.
  change(folder, 'quiz.md', 'listening, where, privacy, shape, other-support', 'where, other-support');
  git(folder, 'init', '-q');
  git(folder, 'add', '.');
  git(folder, 'commit', '-qm', 'First');
  return folder;
}

function git(folder: string, ...words: string[]): void {
  const who = ['-c', 'user.name=Editor', '-c', 'user.email=editor@elm.example', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, ...words], { cwd: folder, stdio: 'ignore' });
}

function change(folder: string, file: string, from: string, to: string): void {
  const path = join(folder, 'content/en/quiz', file);
  const text = readFileSync(path, 'utf8');
  assert.ok(text.includes(from));
  writeFileSync(path, text.replace(from, to));
}

describe('peer-support quiz', () => {
  it('outlines the quiz that ships, and where its answers lead', async () => {
    const { code, said } = await type(['quiz']);
    assert.equal(code, 0);
    assert.match(said, /^Is peer support right for me\?\n\n1\. How are things for you right now\?\n/);
    // How many there are changes with the quiz; describe-quiz.test.ts counts those of a quiz that stays the same.
    assert.match(said, /\n\d[\d,]+ answer sets, along \d[\d,]+ paths\n/);
  });

  it('shows what is wrong with it, with the path, and ends with 1', async (test) => {
    const folder = makeRepository(test);
    change(folder, 'questions/safety.md', '    because: you might not be able to keep yourself safe\n', '');
    const { code, said } = await type(['quiz', join(folder, 'content')]);
    assert.equal(code, 1);
    assert.match(said, /“urgent-help” can be shown without a reason/);
    assert.match(said, /How are things for you right now\? — I might not be able to keep myself safe/);
  });

  it('says so where a question cannot be read', async (test) => {
    const folder = makeRepository(test);
    rmSync(join(folder, 'content/en/quiz/questions/sharing.md'));
    const { code, complained } = await type(['quiz', join(folder, 'content')]);
    assert.equal(code, 2);
    assert.match(complained, /can’t be read in full/);
  });

  it('says so where there is no such language', async () => {
    const { code, complained } = await type(['quiz', '--language', 'cy']);
    assert.equal(code, 2);
    assert.equal(complained, 'There is no language called "cy".\nThere is: en.');
  });
});

describe('peer-support quiz --since', () => {
  it('says how many paths end elsewhere now, with examples', async (test) => {
    const folder = makeRepository(test);
    change(folder, 'questions/sharing.md', 'points: { informal: 2 }', 'points: { informal: 1 }');
    const { code, said } = await type(['quiz', join(folder, 'content'), '--since', 'HEAD']);
    assert.equal(code, 0);
    assert.match(
      said,
      /^[1-9][\d,]* of [\d,]+ paths now end elsewhere\.\n\nBefore: .*\. Now: .*\. For example:\n {2}How are things/,
    );
  });

  it('says that none does where nothing has changed', async (test) => {
    const folder = makeRepository(test);
    const { said } = await type(['quiz', join(folder, 'content'), '--since', 'HEAD']);
    assert.match(said, /^0 of [\d,]+ paths now end elsewhere\.$/);
  });

  it('says so where git knows of no such revision', async (test) => {
    const { code, complained } = await type(['quiz', join(makeRepository(test), 'content'), '--since', 'nowhere']);
    assert.equal(code, 2);
    assert.match(complained, /^git knows of no revision called "nowhere"/);
  });
});
