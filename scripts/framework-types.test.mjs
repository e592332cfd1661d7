import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath } from 'node:process';
import { after, before, describe, it } from 'node:test';
import { frameworkTypes } from './framework-types.mjs';

const quiz = {
  name: 'PeerSupportQuiz',
  tagName: 'peer-support-quiz',
  description: 'Asks\nkindly.',
  attributes: [
    { name: 'region', type: { text: 'string | undefined' }, description: 'The nation.' },
    { name: 'heading-level', type: { text: 'number' }, description: 'The level.' },
  ],
};

/** As much of each framework's own types as ours widen. */
const frameworks = {
  'react/index.d.ts': 'export namespace JSX { interface IntrinsicElements { p: { id?: string } } }',
  'vue/index.d.ts': 'export interface GlobalComponents { Known: new () => { $props: { id?: string } } }',
  'svelte/elements.d.ts': 'export interface SvelteHTMLElements { p: { id?: string } }',
};

describe('frameworkTypes', () => {
  let folder;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'framework-types-'));
    const own = Object.entries(frameworkTypes({ modules: [{ declarations: [quiz, { name: 'Other' }] }] }));
    for (const [name, text] of own) writeFileSync(join(folder, name), text);
    for (const [name, text] of Object.entries(frameworks)) {
      mkdirSync(join(folder, 'node_modules', name, '..'), { recursive: true });
      writeFileSync(join(folder, 'node_modules', name), text);
    }
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const [file, framework, tags] of [
    ['jsx', 'react', "JSX.IntrinsicElements['peer-support-quiz']"],
    ['vue', 'vue', "InstanceType<GlobalComponents['peer-support-quiz']>['$props']"],
    ['svelte', 'svelte/elements', "SvelteHTMLElements['peer-support-quiz']"],
  ]) {
    const known = tags.match(/JSX|GlobalComponents|SvelteHTMLElements/)[0];
    const imports = `import type { ${known} } from '${framework}';\nimport './${file}.js';\ntype Quiz = ${tags};\n`;

    it(`lets ${framework} know a tag and its attributes`, () => {
      assert.equal(
        check(`${imports}export const quiz: Quiz = { region: 'GB-SCT', 'heading-level': 3, class: 'wide' };`),
        '',
      );
    });

    it(`lets ${framework} refuse what an attribute cannot hold`, () => {
      assert.match(check(`${imports}export const quiz: Quiz = { region: 5 };`), /not assignable to type 'string'/);
    });
  }

  function check(code) {
    writeFileSync(join(folder, 'use.ts'), code);
    const compiler = join(import.meta.dirname, '../node_modules/typescript/bin/tsc');
    const flags = ['--noEmit', '--strict', '--module', 'NodeNext', '--moduleResolution', 'NodeNext'];
    return spawnSync(execPath, [compiler, ...flags, join(folder, 'use.ts')], { encoding: 'utf8', cwd: folder }).stdout;
  }
});
