import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { execPath } from 'node:process';
import { after, before, describe, it } from 'node:test';
import { copyProject } from '../../scripts/copy-project.mjs';
import { compareFingerprints, fingerprintFolder } from '../../scripts/fingerprint-folder.mjs';
import { testEpoch } from '../../scripts/test-date.mjs';
import { hostPage, scriptTag } from '../built/host-page.mjs';
import { launch, readAloud, visit } from '../built/visit.mjs';

function build(folder) {
  const { status, stdout, stderr } = spawnSync(execPath, ['--import', 'tsx', 'scripts/build.mjs'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, SOURCE_DATE_EPOCH: testEpoch },
  });
  return { status, said: stdout + stderr };
}

describe('building again', () => {
  let folder;
  before(() => (folder = copyProject({ built: true })));
  after(() => rmSync(folder, { recursive: true, force: true }));
  const open = JSON.parse(readFileSync('dist/library/en.json', 'utf8')).wording.myths['open-all'];
  const myth = () => join(folder, 'content/en/myths', readdirSync('content/en/myths')[0]);

  it('names the file and the line when a file is broken, and leaves the last build as it was', () => {
    const built = fingerprintFolder(join(folder, 'dist'));
    const whole = readFileSync(myth(), 'utf8');
    writeFileSync(myth(), whole.replace('\n---', '\nflavour: sweet\n---'));
    const { status, said } = build(folder);
    writeFileSync(myth(), whole);
    assert.equal(status, 1);
    assert.match(said, new RegExp(`^${myth().slice(folder.length + 1)}\\n +\\d+:1 .*flavour`, 'm'));
    assert.deepEqual(compareFingerprints(built, fingerprintFolder(join(folder, 'dist'))), []);
  });

  it('shows a word that an editor changed', () => {
    const wording = join(folder, 'content/en/wording.md');
    writeFileSync(wording, readFileSync(wording, 'utf8').replaceAll(open, 'Open each one'));
    const { status, said } = build(folder);
    assert.equal(status, 0, said);
    assert.match(readFileSync(join(folder, 'dist/library/en.json'), 'utf8'), /"Open each one"/);
    assert.match(readFileSync(join(folder, 'dist/peer-support-myths.js'), 'utf8'), /Open each one/);
  });

  describe('and serving it beside the build before', () => {
    let site;
    let browser;
    before(async () => {
      site = mkdtempSync(join(tmpdir(), 'releases-'));
      symlinkSync(resolve('dist'), join(site, '1.0.0'));
      symlinkSync(join(folder, 'dist'), join(site, '1.1.0'));
      browser = await launch('chromium');
    });
    after(async () => {
      await browser.close();
      rmSync(site, { recursive: true });
    });

    /** What the myth cards say on a page that loads this script, or what the page says where they can't start. */
    async function read(script, hosting = {}) {
      const body = '<peer-support-myths><p>Call 116 123.</p></peer-support-myths>';
      const page = hostPage({ head: scriptTag(script), body });
      const visited = await visit(browser, { folder: site, page, ...hosting });
      const shown = await readAloud(visited.page);
      await visited.leave();
      return shown;
    }

    it('gives each page the release it asks for', async () => {
      assert.doesNotMatch(await read('/1.0.0/peer-support.js'), /Open each one/);
      assert.match(await read('/1.1.0/peer-support.js'), /Open each one/);
    });

    it('moves an address such as /1/ on to the new release, and back', async () => {
      assert.match(await read('/1/peer-support.js', { alias: { '/1/': '/1.1.0/' } }), /Open each one/);
      const before = await read('/1/peer-support.js', { alias: { '/1/': '/1.0.0/' } });
      assert.doesNotMatch(before, /Open each one/);
      assert.match(before, new RegExp(open));
    });

    it('leaves the words of the page in sight where a kept script asks for chunks that were deleted', async () => {
      const shown = await read('/1/peer-support.js', {
        alias: { '/1/peer-support.js': '/1.0.0/peer-support.js', '/1/': '/1.1.0/' },
      });
      assert.match(shown, /Call 116 123/);
      assert.doesNotMatch(shown, new RegExp(open));
    });

    it('serves a kept script with the chunks of both releases, as docs/serving.md asks', async () => {
      const shown = await read('/1/peer-support.js', {
        alias: { '/1/peer-support.js': '/1.0.0/peer-support.js', '/1/chunks/': '/1.0.0/chunks/', '/1/': '/1.1.0/' },
      });
      assert.match(shown, new RegExp(open));
    });
  });
});
