import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPackage } from '../compiler/charity/our-content.js';
import { findNearest } from '../compiler/rules/text/nearest.js';
import { MissingFolder, UnreadableFiles } from '../compiler/parse/read-folder.js';
import { printable } from '../compiler/report/report.js';
import { build } from './build.js';
import { check } from './check.js';
import { exitCodes, type Command, type Surroundings } from './command.js';
import { describeFileFault, isFileFault } from './describe-file-fault.js';
import { due } from './due.js';
import { explain } from './explain.js';
import { exportCommand } from './export.js';
import { importCommand } from './import.js';
import { inject } from './inject.js';
import { init } from './init.js';
import { links } from './links.js';
import { newCommand } from './new.js';
import { preview } from './preview.js';
import { quizCommand } from './quiz.js';
import { Refusal } from './refusal.js';
import { reviewPack } from './review-pack.js';
import { sign } from './sign.js';
import { snippet } from './snippet.js';
import { verify } from './verify.js';

/** Everything that `peer-support` can do, in the order it is listed. */
const commands: Command[] = [
  check,
  explain,
  due,
  verify,
  reviewPack,
  links,
  quizCommand,
  preview,
  newCommand,
  init,
  build,
  sign,
  snippet,
  exportCommand,
  importCommand,
  inject,
];

/** Runs what was asked for. What cannot be done is answered in a sentence, never with a stack. */
export async function runCommand([name, ...args]: string[], surroundings: Surroundings): Promise<number> {
  try {
    if (name === undefined || isHelp(name)) {
      surroundings.say(listCommands());
      return name === undefined ? exitCodes.couldNotRun : exitCodes.fine;
    }
    if (name === '--version' || name === '-v') {
      surroundings.say(readVersion());
      return exitCodes.fine;
    }
    const command = findCommand(name);
    if (!args.some(isHelp)) return await command.run(args, surroundings);
    surroundings.say(`${command.summary}\n\n${command.usage}`);
    return exitCodes.fine;
  } catch (reason) {
    surroundings.complain(printable(describeRefusal(reason)));
    return exitCodes.couldNotRun;
  }
}

function readVersion(): string {
  const text = readFileSync(join(findPackage(), 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

/** What stands in the way, where it is nothing that the program did wrong. */
function describeRefusal(reason: unknown): string {
  if (reason instanceof Refusal || reason instanceof MissingFolder || reason instanceof UnreadableFiles)
    return reason.message;
  if (isFileFault(reason)) return describeFileFault(reason);
  throw reason;
}

function findCommand(name: string): Command {
  const command = commands.find((candidate) => candidate.name === name);
  if (command) return command;
  const nearest = findNearest(
    name,
    commands.map((candidate) => candidate.name),
  );
  throw new Refusal(`There is no command called "${name}".`, nearest ? `Did you mean "${nearest}"?` : listCommands());
}

function listCommands(): string {
  const widest = Math.max(...commands.map(({ name }) => name.length));
  return [
    'peer-support <command>',
    '',
    ...commands.map(({ name, summary }) => `  ${name.padEnd(widest)}  ${summary}`),
    '',
    '"peer-support <command> --help" shows how to use each one, and "peer-support --version" which version this is.',
  ].join('\n');
}

function isHelp(word: string): boolean {
  return word === '--help' || word === '-h';
}
