#!/usr/bin/env node
/**
 * The `peer-support` command. As it is published it runs what was built. In a copy of the project it runs the source, so that
 * it is there before the first build, and never older than the rules beside it.
 */
import { existsSync } from 'node:fs';
import { exit } from 'node:process';

const source = new URL('../src/cli/peer-support.ts', import.meta.url);

if (existsSync(source)) {
  await readTypeScript();
  await import(source.href);
} else {
  await import('../dist/cli/peer-support.js');
}

async function readTypeScript() {
  const { register } = await import('tsx/esm/api').catch(() => {
    console.error('The project is not set up here yet. Type this first: npm ci');
    exit(2);
  });
  register();
}
