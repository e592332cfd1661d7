import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rollup } from 'rollup';
import { scriptTag, selfContained } from '../../rollup.config.mjs';
import { compileFolder } from '../../src/compiler/compile.ts';
import { widgetNames } from '../../src/content-model/widget-names.ts';
import { contentModules } from '../../src/compiler/emit/rollup-plugin.ts';
import { testToday } from '../../src/compiler/fixtures/small-library.ts';

const { libraries } = compileFolder({ folder: 'content', today: testToday, errorsOnly: true });
const english = libraries[0]?.library ?? {};

/** Words that tell the languages apart wherever they end up. */
function marked(folder) {
  const mark = (group) =>
    Object.fromEntries(Object.entries(group).map(([name, words]) => [name, `${words} (${folder} words)`]));
  const wording = Object.fromEntries(Object.entries(english.wording).map(([name, group]) => [name, mark(group)]));
  return { folder, library: { ...english, language: folder, wording } };
}

/** Thirty more nations, so that there are hundreds of files. */
function withNations(named) {
  const [model] = english.nations;
  assert.ok(model);
  const more = Array.from({ length: 30 }, (_, i) => ({ ...model, id: `X${String.fromCharCode(65 + (i % 26))}${i}` }));
  return { ...named, library: { ...named.library, nations: [...named.library.nations, ...more] } };
}

const named = [marked('cy'), marked('en'), marked('fr')].map(withNations);
const source = { libraries: () => named };

async function bundle({ output, ...input }) {
  const made = await rollup({ ...input, onwarn: () => undefined });
  const { output: files } = await made.generate(output);
  return files.filter(({ type }) => type === 'chunk');
}

/** In which languages a file and what it needs speak. */
function languagesIn(start, chunks) {
  const needed = new Set([start]);
  for (const each of needed)
    chunks.find(({ fileName }) => fileName === each)?.imports.forEach((file) => needed.add(file));
  const code = chunks.filter(({ fileName }) => needed.has(fileName)).map((chunk) => chunk.code);
  return ['cy', 'en', 'fr'].filter((language) => code.some((each) => each.includes(`(${language} words)`)));
}

describe('a build of three languages and forty nations', () => {
  const built = bundle(scriptTag(contentModules(source), 'memory', { minify: false }));

  it('has a file for each nation in each language', async () => {
    const nations = (await built).filter(({ name }) => /^X[A-Z]\d+$/.test(name));
    assert.equal(nations.length, 90);
  });

  const parts = ['after-start', 'urgent-numbers', ...widgetNames.map((name) => `${name}.define`)];
  for (const part of parts) {
    it(`fetches one language with ${part}`, async () => {
      const chunks = await built;
      const startOf = (file) => {
        const found = chunks.find((chunk) => chunk.moduleIds.some((id) => id.endsWith(`/${file}.ts`)));
        assert.ok(found, `No chunk has ${file}.`);
        return found.fileName;
      };
      assert.deepEqual(languagesIn(startOf(part), chunks), ['en']);
      for (const language of ['cy', 'fr'])
        assert.deepEqual(languagesIn(startOf(`${part}.in-${language}`), chunks), [language]);
    });
  }

  it('has the code of the widgets once', async () => {
    const chunks = await built;
    const ids = chunks.flatMap(({ moduleIds }) => moduleIds).filter((id) => id.endsWith('/quiz/quiz.ts'));
    assert.equal(ids.length, 1);
  });

  it('lets the loader find what a page of each language needs', async () => {
    const loader = (await built).find(({ isEntry }) => isEntry)?.code ?? '';
    for (const language of ['cy', 'fr']) assert.match(loader, new RegExp(`chunks/quiz\\.define\\.in-${language}-`));
  });

  it('makes a file of one widget with English alone, and one with each other language alone', async () => {
    for (const language of ['en', 'cy']) {
      const options = selfContained(contentModules(source, language), 'memory', language, { minify: false });
      const exit = options.find(({ input }) => Object.keys(input).some((name) => name.includes('exit')));
      assert.ok(exit);
      const [chunk] = await bundle(exit);
      assert.equal(chunk?.fileName, language === 'en' ? 'peer-support-exit.js' : 'peer-support-exit.cy.js');
      assert.deepEqual(languagesIn(chunk.fileName, [chunk]), [language]);
    }
  });
});
