import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rollup } from 'rollup';
import { listImportedFiles } from './list-imported-files.mjs';

/** Modules by name, as if they were files. */
const modules = {
  entry:
    "export const ways = { a: () => import('a'), b: () => import('b') }; export const load = (file) => import(file);",
  a: "import 'shared'; console.log('a');",
  b: "import 'shared'; export const b = 1; export const later = () => import('c');",
  c: "import { b } from 'b'; console.log('c', b);",
  shared: "console.log('shared');",
};
const inMemory = { name: 'in-memory', resolveId: (id) => id, load: (id) => modules[id] };

describe('listImportedFiles', () => {
  it('lists what each import of the entry takes, what is shared first, and leaves other imports alone', async () => {
    const bundle = await rollup({ input: 'entry', plugins: [inMemory, listImportedFiles()] });
    const { output } = await bundle.generate({
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name].js',
      manualChunks: (id) => (id === 'shared' ? 'shared' : undefined),
    });
    const { ways, load } = await importCode(output[0].code);
    assert.deepEqual(ways.a(), ['chunks/shared.js', 'chunks/a.js']);
    assert.deepEqual(ways.b(), ['chunks/shared.js', 'chunks/b.js']);
    assert.ok(load('data:text/javascript,1') instanceof Promise);
    assert.match(output.find(({ name }) => name === 'b').code, /import\('\.\/c\.js'\)/);
  });
});

function importCode(code) {
  return import(`data:text/javascript,${encodeURIComponent(code)}`);
}
