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
    { name: 'forget-on-leave', type: { text: 'boolean' }, description: 'Forgets.' },
  ],
  events: [{ name: 'peer-support-ready', type: { text: 'PeerSupportReadyEvent' } }],
};
const ready = { name: 'PeerSupportReadyEvent' };

/** As much of each framework's own types as ours widen. */
const frameworks = {
  'react/index.d.ts': `export interface HTMLAttributes<T> { id?: string; className?: string; onClick?: (event: { target: T }) => void }
export type DetailedHTMLProps<A, T> = A & { ref?: T };
export namespace JSX { interface IntrinsicElements { p: HTMLAttributes<HTMLElement> } }`,
  'vue/index.d.ts': `export interface HTMLAttributes { id?: string }
export interface AllowedComponentProps { class?: unknown }
export interface VNodeProps { key?: string }
export interface GlobalComponents { Known: new () => { $props: HTMLAttributes } }`,
  'svelte/elements.d.ts': `export interface HTMLAttributes<T> { id?: string; class?: string; onclick?: (event: { target: T }) => void }
export interface SvelteHTMLElements { p: HTMLAttributes<HTMLElement> }`,
};

describe('frameworkTypes', () => {
  let folder;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'framework-types-'));
    const modules = [{ declarations: [quiz] }, { path: 'src/events.ts', declarations: [ready] }];
    const own = Object.entries(frameworkTypes({ modules }));
    for (const [name, text] of own) writeFileSync(join(folder, name), text);
    writeFileSync(
      join(folder, 'events.d.ts'),
      'export declare class PeerSupportReadyEvent extends CustomEvent<{ tag: string }> {}',
    );
    for (const [name, text] of Object.entries(frameworks)) {
      mkdirSync(join(folder, 'node_modules', name, '..'), { recursive: true });
      writeFileSync(join(folder, 'node_modules', name), text);
    }
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const [file, framework, tags, handler] of [
    ['jsx', 'react', "JSX.IntrinsicElements['peer-support-quiz']", 'onpeer-support-ready'],
    ['vue', 'vue', "InstanceType<GlobalComponents['peer-support-quiz']>['$props']", 'onPeerSupportReady'],
    ['svelte', 'svelte/elements', "SvelteHTMLElements['peer-support-quiz']", 'onpeer-support-ready'],
  ]) {
    const known = tags.match(/JSX|GlobalComponents|SvelteHTMLElements/)[0];
    const refused = {
      'what an attribute cannot hold': 'region: 5',
      'an attribute that is misspelt': "regoin: 'GB-SCT'",
      'an attribute of no widget': "'heading-size': '3'",
      'an event that is misspelt': `'${handler}s': () => undefined`,
    };
    const allowed = `region: 'GB-SCT', 'heading-level': 3, 'forget-on-leave': true, class: 'wide', id: 'quiz', '${handler}': ({ detail }) => void detail.tag`;

    it(`lets ${framework} know a tag, and refuse only what it does not have`, () => {
      const uses = [allowed, ...Object.values(refused)].map((use, i) => `export const use${i}: Quiz = { ${use} };`);
      const imports = `import type { ${known} } from '${framework}';import './${file}.js';type Quiz = ${tags};`;
      const said = check([imports, ...uses].join('\n'));
      const lines = [...said.matchAll(/use\.ts\((\d+),/g)].map(([, line]) => Number(line));
      const found = Object.keys(refused).filter((_, i) => lines.includes(i + 3));
      assert.deepEqual([found, lines.includes(2)], [Object.keys(refused), false], said);
    });
  }

  function check(code) {
    writeFileSync(join(folder, 'use.ts'), code);
    const compiler = join(import.meta.dirname, '../node_modules/typescript/bin/tsc');
    const flags = ['--noEmit', '--strict', '--module', 'NodeNext', '--moduleResolution', 'NodeNext'];
    return spawnSync(execPath, [compiler, ...flags, join(folder, 'use.ts')], { encoding: 'utf8', cwd: folder }).stdout;
  }
});
