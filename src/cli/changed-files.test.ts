import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { temporaryFolder, type } from './fixtures/fake-terminal.js';

describe('peer-support check --since', () => {
  it('shows what is in files that changed or are new, and nothing of the others', async (test) => {
    const folder = makeRepository(test);
    spoil(join(folder, 'content/en/myths/whole-story.md'));
    git(folder, 'commit', '-qam', 'Before');
    spoil(join(folder, 'content/en/myths/just-a-chat.md'));
    const text = readFileSync(join(folder, 'content/en/myths/just-a-chat.md'), 'utf8');
    writeFileSync(join(folder, 'content/en/myths/new-one.md'), text.replace(/^order: .*$/m, 'order: 99'));
    assert.deepEqual(await filesFound(folder), ['just-a-chat.md', 'new-one.md', 'whole-story.md']);
    assert.deepEqual(await filesFound(folder, '--since', 'HEAD'), ['just-a-chat.md', 'new-one.md']);
    assert.deepEqual(await filesFound(folder, '--since', 'HEAD~1'), ['just-a-chat.md', 'new-one.md', 'whole-story.md']);
  });

  it('says so where the revision is not known', async (test) => {
    const folder = makeRepository(test);
    for (const revision of ['nowhere', '--output=x']) {
      const { code, complained } = await type(['check', join(folder, 'content'), `--since=${revision}`]);
      assert.equal(code, 2);
      assert.match(complained, /^git knows of no revision called "/);
    }
  });

  it('says so where git does not keep the folder', async (test) => {
    const folder = temporaryFolder(test);
    cpSync('content/en', join(folder, 'content/en'), { recursive: true });
    const { code, complained } = await type(['check', join(folder, 'content'), '--since', 'main']);
    assert.equal(code, 2);
    assert.match(complained, /^git does not keep this folder/);
  });
});

async function filesFound(folder: string, ...flags: string[]): Promise<string[]> {
  const { said } = await type(['check', join(folder, 'content'), '--json', '--only', 'stigmatising-terms', ...flags]);
  const { problems } = JSON.parse(said) as { problems: { file: string }[] };
  return problems.map(({ file }) => file.split('/').at(-1)!);
}

function makeRepository(test: Parameters<typeof temporaryFolder>[0]): string {
  const folder = temporaryFolder(test);
  cpSync('content/en', join(folder, 'content/en'), { recursive: true });
  git(folder, 'init', '-q');
  git(folder, 'add', '.');
  git(folder, 'commit', '-qm', 'First');
  return folder;
}

function git(folder: string, ...words: string[]): void {
  const who = ['-c', 'user.name=Editor', '-c', 'user.email=editor@elm.example', '-c', 'commit.gpgsign=false'];
  execFileSync('git', [...who, ...words], { cwd: folder, stdio: 'ignore' });
}

function spoil(file: string): void {
  writeFileSync(file, `${readFileSync(file, 'utf8').trimEnd()}\n\nThis is for the mentally ill.\n`);
}
