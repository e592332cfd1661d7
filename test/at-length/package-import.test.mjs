import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { build } from 'esbuild';
import { tagOf, widgetNames } from '../../src/content-model/widget-names.ts';

/** What an app's bundler makes of an import, as text. */
async function bundle(code) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: process.cwd() },
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: 'bundled',
    write: false,
    external: ['lit', 'lit/*', '@lit/*'],
  });
  return outputFiles.map(({ text }) => text).join('\n');
}

describe('an app that is bundled', () => {
  for (const name of ['peer-support-widgets', 'peer-support-widgets/autoload'])
    it(`has every widget with import '${name}' alone`, async () => {
      const code = await bundle(`import '${name}';`);
      const missing = widgetNames.map(tagOf).filter((tag) => !new RegExp(`\\("${tag}", ?[\\w$]+\\)`).test(code));
      assert.deepEqual(missing, []);
    });

  it('has one widget with the import of that widget', async () => {
    const code = await bundle(`import 'peer-support-widgets/myths';`);
    assert.match(code, /"peer-support-myths", ?[\w$]+\)/);
    assert.doesNotMatch(code, /"peer-support-quiz", ?[\w$]+\)/);
  });
});
