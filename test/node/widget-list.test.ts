import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { tagOf, widgetNames, wrapperName } from '../../src/content-model/widget-names.js';
import { widgets } from '../../src/loader/widgets.js';

const folders = [...widgetNames, wrapperName].sort();
const { exports, sideEffects } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, { default?: string }>;
  sideEffects: string[];
};

/** What cannot read the list of widgets, since it is no code of ours or has to be written out for a bundler. */
describe('the list of widgets', () => {
  it('has every folder of components in it', () => {
    assert.deepEqual(readdirSync('src/components').sort(), folders);
  });

  it('is what the loader loads', () => {
    assert.deepEqual(Object.keys(widgets).sort(), ['peer-support', ...widgetNames.map(tagOf)].sort());
  });

  it('is what the package exports, each with its side effect', () => {
    const entries = Object.entries(exports).flatMap(([name, { default: file }]) =>
      file?.startsWith('./dist/package/') && !/index|autoload/.test(file) ? [[name, file]] : [],
    );
    assert.deepEqual(
      entries,
      folders.map((name) => [`./${name}`, `./dist/package/${name}.js`]),
    );
    assert.deepEqual(
      folders.filter((name) => !sideEffects.includes(`./dist/package/${name}.js`)),
      [],
    );
  });

  it('is what the package has classes of', () => {
    const index = readFileSync('src/index.ts', 'utf8');
    const imported = [...index.matchAll(/from '\.\/components\/(\w+)\//g)].map(([, name]) => name);
    assert.deepEqual([...new Set(imported)], folders);
  });

  it('is what peer-support.css reserves space for', () => {
    const style = readFileSync('src/peer-support.css', 'utf8');
    const tags = new Set([...style.matchAll(/^\s+(peer-support-[a-z]+),?$/gm)].map(([, tag]) => tag!));
    assert.deepEqual([...tags].sort(), widgetNames.map(tagOf).sort());
  });

  it('is what Storybook shows', () => {
    const shown = readdirSync('stories').flatMap((file) => /^(\w+)\.stories\.ts$/.exec(file)?.[1] ?? []);
    assert.deepEqual(shown.sort(), [...widgetNames].sort());
  });
});
