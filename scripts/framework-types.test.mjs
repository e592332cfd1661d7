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
  let said;
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
    said = check();
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  const uses = [
    ['jsx', 'react', "JSX.IntrinsicElements['peer-support-quiz']", 'onpeer-support-ready'],
    ['vue', 'vue', "InstanceType<GlobalComponents['peer-support-quiz']>['$props']", 'onPeerSupportReady'],
    ['svelte', 'svelte/elements', "SvelteHTMLElements['peer-support-quiz']", 'onpeer-support-ready'],
  ].map(([file, framework, tags, handler]) => {
    const known = tags.match(/JSX|GlobalComponents|SvelteHTMLElements/)[0];
    const refused = {
      'what an attribute cannot hold': 'region: 5',
      'an attribute that is misspelt': "regoin: 'GB-SCT'",
      'an attribute of no widget': "'heading-size': '3'",
      'an event that is misspelt': `'${handler}s': () => undefined`,
    };
    const allowed = `region: 'GB-SCT', 'heading-level': 3, 'forget-on-leave': true, class: 'wide', id: 'quiz', '${handler}': ({ detail }) => void detail.tag`;
    const imports = `import type { ${known} } from '${framework}';import './${file}.js';type Quiz = ${tags};`;
    const lines = [allowed, ...Object.values(refused)].map((use, i) => `export const use${i}: Quiz = { ${use} };`);
    return { framework, name: `use-${file}.ts`, code: [imports, ...lines].join('\n'), refused: Object.keys(refused) };
  });

  for (const { framework, name, refused } of uses)
    it(`lets ${framework} know a tag, and refuse only what it does not have`, () => {
      const lines = [...said.matchAll(/(use-\w+\.ts)\((\d+),/g)].filter(([, file]) => file === name);
      const faulty = lines.map(([, , line]) => Number(line));
      const found = refused.filter((_, i) => faulty.includes(i + 3));
      assert.deepEqual([found, faulty.includes(2)], [refused, false], said);
    });

  /** All at once, since the compiler takes seconds to start. */
  function check() {
    for (const { name, code } of uses) writeFileSync(join(folder, name), code);
    const compiler = join(import.meta.dirname, '../node_modules/typescript/bin/tsc');
    const flags = ['--noEmit', '--strict', '--module', 'NodeNext', '--moduleResolution', 'NodeNext'];
    const names = uses.map(({ name }) => name);
    return spawnSync(execPath, [compiler, ...flags, ...names], { encoding: 'utf8', cwd: folder }).stdout;
  }
});
