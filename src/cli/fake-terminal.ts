import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { runCommand } from './run-command.js';

/** What a command said, and how it ended. */
export interface Outcome {
  code: number;
  said: string;
  complained: string;
  asked: string;
}

/** Runs a command as if somebody had typed it, with answers to what it asks. For tests. */
export async function type(
  words: string[],
  answers: string[] = [],
  today = '2026-11-28',
  interactive = true,
): Promise<Outcome> {
  const said: string[] = [];
  const complained: string[] = [];
  const output = new PassThrough();
  const code = await runCommand(words, {
    say: (text) => said.push(text),
    complain: (text) => complained.push(text),
    interactive,
    input: Readable.from(answers.map((answer) => `${answer}\n`)),
    output,
    colour: false,
    today,
  });
  const asked = String(output.read() ?? '');
  return { code, said: said.join('\n'), complained: complained.join('\n'), asked };
}

/** A folder that is gone after the test. */
export function temporaryFolder(test: { after: (done: () => void) => void }): string {
  const folder = mkdtempSync(join(tmpdir(), 'peer-support-'));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
