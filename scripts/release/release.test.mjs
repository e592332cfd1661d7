import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { unzipSync } from 'fflate';
import { collectRelease } from './collect-release.mjs';
import { findReleaseFaults } from './find-release-faults.mjs';
import { checksums, integrityOf } from './hash-files.mjs';
import { makeZip } from './make-zip.mjs';
import { releaseNotes } from './release-notes.mjs';

const date = Date.UTC(2026, 10, 28, 23, 30);
const text = (bytes) => Buffer.from(bytes).toString();

describe('collectRelease', () => {
  let folder;
  let released;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'built-'));
    for (const path of [
      'peer-support.css',
      'peer-support.js',
      'peer-support.js.br',
      'peer-support.js.gz',
      'peer-support.js.map',
      'chunks/quiz-1a2b3c4d.js',
      'frame/quiz.html',
      'library/en.json',
      'site/get-the-code.html',
      'snippets/contacts-gb-sct.html',
      'cli/peer-support.js',
      'package/index.js',
      'schema/story.json',
      'types/index.d.ts',
      'wordpress/peer-support-widgets.zip',
      'custom-elements.json',
      'files.json',
    ]) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), path);
    }
    const unread = ["content/en: these words haven't been reviewed."];
    released = collectRelease(folder, { name: 'widgets', version: '1.2.3', date, unread });
  });
  after(() => rmSync(folder, { recursive: true }));

  it('zips what a website needs, with its licences and a README, and nothing to build with', () => {
    assert.deepEqual(Object.keys(unzipSync(released['widgets-1.2.3.zip'])), [
      'README.txt',
      'LICENSE.txt',
      'LICENSE-CONTENT.txt',
      'peer-support/chunks/quiz-1a2b3c4d.js',
      'peer-support/frame/quiz.html',
      'peer-support/library/en.json',
      'peer-support/peer-support.css',
      'peer-support/peer-support.js',
      'peer-support/site/get-the-code.html',
      'peer-support/snippets/contacts-gb-sct.html',
    ]);
  });

  it('has the WordPress plugin beside it, as it was built', () => {
    assert.equal(text(released['widgets-wordpress-1.2.3.zip']), 'wordpress/peer-support-widgets.zip');
  });

  it('says in the README which version it is, and that nobody has reviewed the words yet', () => {
    const readme = text(unzipSync(released['widgets-1.2.3.zip'])['README.txt']);
    assert.match(readme, /^peer-support-widgets 1\.2\.3\r\n/);
    assert.match(readme, /these words haven't been reviewed\./);
  });

  it('hashes each script and stylesheet', () => {
    assert.deepEqual(JSON.parse(text(released['integrity.json'])), {
      'chunks/quiz-1a2b3c4d.js': integrityOf(Buffer.from('chunks/quiz-1a2b3c4d.js')),
      'peer-support.css': integrityOf(Buffer.from('peer-support.css')),
      'peer-support.js': integrityOf(Buffer.from('peer-support.js')),
    });
  });

  it('writes the head of a page that pins it, with the hash of each file', () => {
    const head = text(released['pinned-head.html']);
    const folder = 'https://your-charity.example/peer-support/1.2.3/';
    const hash = (path) => integrityOf(Buffer.from(path));
    const [, map] = /<script type="importmap">(.*?)<\/script>/s.exec(head);
    assert.deepEqual(JSON.parse(map), {
      integrity: { [`${folder}chunks/quiz-1a2b3c4d.js`]: hash('chunks/quiz-1a2b3c4d.js') },
    });
    assert.ok(head.includes(`href="${folder}peer-support.css" integrity="${hash('peer-support.css')}" crossorigin>`));
    assert.ok(head.includes(`src="${folder}peer-support.js" integrity="${hash('peer-support.js')}" crossorigin>`));
    // An import map after a script that imports comes too late in some browsers.
    assert.ok(head.indexOf('importmap') < head.indexOf('peer-support.js"'));
  });
});

describe('makeZip', () => {
  const files = { 'a.txt': Buffer.from('a') };

  it('writes the same bytes in every time zone', () => {
    const zone = process.env.TZ;
    const zips = ['UTC', 'Pacific/Auckland', 'America/St_Johns'].map((each) => {
      process.env.TZ = each;
      return text(makeZip(files, date));
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    assert.equal(new Set(zips).size, 1);
  });

  it('takes a date before zip files were made', () => {
    assert.equal(text(unzipSync(makeZip(files, 0))['a.txt']), 'a');
  });
});

describe('integrityOf', () => {
  // The example of the W3C's recommendation.
  it('says what browsers compare a script with', () => {
    assert.equal(
      integrityOf(Buffer.from("alert('Hello, world.');")),
      'sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO',
    );
  });
});

describe('checksums', () => {
  it('writes a line for each file, as sha256sum reads it', () => {
    assert.equal(
      checksums({ 'a.txt': Buffer.from('') }),
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  a.txt\n',
    );
  });
});

describe('releaseNotes', () => {
  const changelog =
    '# Changelog\n\n## Unreleased\n\nSoon.\n\n## 1.2.3 (2026-11-28)\n\n### Added\n\n- This.\n\n## 1.2.30\n\nLater.\n';

  it('finds the section of a version, whatever stands after its number', () => {
    assert.equal(releaseNotes(changelog, '1.2.3'), '### Added\n\n- This.');
    assert.equal(releaseNotes(changelog, 'Unreleased'), 'Soon.');
  });

  it('finds nothing of a version that is not there', () => {
    assert.equal(releaseNotes(changelog, '1.2'), undefined);
  });
});

describe('findReleaseFaults', () => {
  const good = { version: '1.2.3', tags: ['v1.2.3'], changes: '', notes: 'New.' };

  it('finds nothing wrong with a tagged commit that the changelog tells of', () => {
    assert.deepEqual(findReleaseFaults(good), []);
  });

  for (const [wrong, change] of [
    ["isn't tagged v1.2.3", { tags: ['v1.2.30', ''] }],
    ["aren't committed", { changes: ' M README.md' }],
    ['no section "## 1.2.3"', { notes: undefined }],
  ]) {
    it(`says what is wrong: ${wrong}`, () => {
      const faults = findReleaseFaults({ ...good, ...change });
      assert.equal(faults.length, 1);
      assert.ok(faults[0].includes(wrong), faults[0]);
    });
  }
});
