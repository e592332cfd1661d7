import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { rollup, type OutputChunk } from 'rollup';
import { smallLibrary, testToday, welshLibrary } from '../fixtures/small-library.js';
import { peerSupportContent } from './rollup-plugin.js';
import { writeTexts } from '../fixtures/write-texts.js';

const folders: string[] = [];

/** A content folder with an English and a Welsh library. */
function makeContent(): string {
  const folder = mkdtempSync(join(tmpdir(), 'peer-support-'));
  folders.push(folder);
  writeTexts(join(folder, 'en'), smallLibrary());
  writeTexts(join(folder, 'cy'), welshLibrary());
  return folder;
}

/** A guide with nothing wrong in it. In another language it is words alone. */
function guide(title: string, order: number, language = 'en'): string {
  const isEnglish = language === 'en';
  const words = isEnglish ? 'You meet one person' : 'Rydych yn cwrdd ag un person';
  const facts = `order: ${order}\nsources:\n  - { title: Peer support, publisher: Mind, published: 2019, url: https://www.mind.org.uk }\n`;
  return `---\ntitle: ${title}\nintro: ${words}.\nnext: [Ask a GP.]\n${isEnglish ? facts : ''}reviewed-on: 2026-11-21\nreview-by: 2028-11-21\n---\n\n${words}.\n`;
}

after(() => folders.forEach((folder) => rmSync(folder, { recursive: true })));

/** The chunks of a bundle of one module. */
async function bundle(folder: string, code: string): Promise<OutputChunk[]> {
  const entry = {
    name: 'entry',
    resolveId: (id: string) => (id === 'entry' ? id : null),
    load: (id: string) => (id === 'entry' ? code : null),
  };
  const built = await rollup({ input: 'entry', plugins: [entry, peerSupportContent({ folder, today: testToday })] });
  const { output } = await built.generate({ format: 'es' });
  return output.filter((part): part is OutputChunk => part.type === 'chunk');
}

describe('the words as modules', () => {
  it('come with the code in English, and as a chunk of their own in another language', async () => {
    const chunks = await bundle(makeContent(), `import words from 'virtual:peer-support/exit'; export default words;`);
    assert.equal(chunks.length, 2);
    assert.match(chunks[0]!.code, /"shift-hint"/);
    assert.match(chunks[0]!.code, /"cy": \(\) => import\(/);
    assert.match(chunks[1]!.code, /"shift-hint"/);
  });

  it('hold each nation in a chunk of its own', async () => {
    const chunks = await bundle(
      makeContent(),
      `import nations from 'virtual:peer-support/nation-contacts'; export default nations;`,
    );
    const irish = chunks.filter(({ code }) => code.includes('"116123"'));
    assert.equal(chunks[0]!.code.includes('"116123"'), false);
    assert.equal(irish.length, 2);
  });

  it('hold each guide in a chunk of its own, with its language', async () => {
    const folder = makeContent();
    for (const language of ['en', 'cy'])
      writeTexts(join(folder, language), {
        'guides/kinds.md': guide('Kinds', 1, language),
        'guides/steps.md': guide('Steps', 2, language),
      });
    const chunks = await bundle(folder, `export { default } from 'virtual:peer-support/guide-topics';`);
    assert.equal(chunks.length, 5);
    assert.doesNotMatch(chunks[0]!.code, /"title"/);
    for (const title of ['Kinds', 'Steps'])
      assert.equal(chunks.filter(({ code }) => code.includes(`"title":"${title}"`)).length, 2);
  });

  it('hold no other guide where one is asked for', async () => {
    const folder = makeContent();
    writeTexts(join(folder, 'en'), { 'guides/kinds.md': guide('Kinds', 1), 'guides/steps.md': guide('Steps', 2) });
    const chunks = await bundle(folder, `export { default } from 'virtual:peer-support/guide-topics/kinds';`);
    assert.deepEqual(
      chunks.flatMap(({ code }) => /"title":"(Kinds|Steps)"/.exec(code)?.[1] ?? []),
      ['Kinds'],
    );
  });

  it('come later in every language where they are asked for so', async () => {
    const code = `export { default } from 'virtual:peer-support/later/exit';`;
    const chunks = await bundle(makeContent(), code);
    assert.equal(chunks.length, 3);
    assert.doesNotMatch(chunks[0]!.code, /"shift-hint"/);
    assert.match(chunks[0]!.code, /"en": \(\) => import\(/);
  });

  it('have to be those of a section that there is', async () => {
    await assert.rejects(bundle(makeContent(), `import 'virtual:peer-support/later/exits';`), /called "exits"/);
  });

  it('are plain ASCII, whatever the words are', async () => {
    const folder = makeContent();
    writeTexts(join(folder, 'en'), {
      'contacts/ie/signposts.md': String(smallLibrary()['contacts/ie/listeners.md']).replace(
        'Somebody',
        'Iechyd da – 你好 👋 somebody',
      ),
    });
    const chunks = await bundle(folder, `export { default } from 'virtual:peer-support/nation-contacts';`);
    for (const { code } of chunks) assert.match(code, /^[\n\x20-\x7e]*$/);
  });

  it('are the same bytes every time', async () => {
    const folder = makeContent();
    const code = `export { default } from 'virtual:peer-support/nation-contacts';`;
    const [first, second] = [await bundle(folder, code), await bundle(folder, code)];
    assert.deepEqual(
      first.map((chunk) => chunk.code),
      second.map((chunk) => chunk.code),
    );
  });

  it('stop the build with the report when there is a mistake in a file', async () => {
    const folder = makeContent();
    writeFileSync(join(folder, 'en/contacts/ie/listeners.md'), 'Only words.\n');
    await assert.rejects(bundle(folder, `import 'virtual:peer-support/exit';`), (reason: Error) => {
      assert.match(reason.message, /so nothing was built/);
      assert.match(reason.message, /listeners\.md\n {2}1:1 {2}error/);
      return true;
    });
  });

  it('are watched, every file of them', () => {
    const watched: string[] = [];
    const plugin = peerSupportContent({ folder: makeContent(), today: testToday });
    const buildStart = plugin.buildStart as unknown as (this: { addWatchFile: (file: string) => void }) => void;
    buildStart.call({ addWatchFile: (file) => watched.push(file) });
    assert.equal(watched.length, 2 * Object.keys(smallLibrary()).length);
  });
});
