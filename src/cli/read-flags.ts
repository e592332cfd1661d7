import { parseArgs, type ParseArgsConfig } from 'node:util';
import { findNearest } from '../compiler/rules/text/nearest.js';
import { Refusal } from './refusal.js';

type Options = NonNullable<ParseArgsConfig['options']>;

/** What was typed after a command: its words, and its flags by name. Refuses what is not known, with the nearest that is. */
export function readFlags<O extends Options>(args: string[], options: O) {
  const { tokens } = parseArgs({ args, options, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) if (token.kind === 'option') checkFlag(token, options);
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  return { flags: values, words: positionals };
}

interface FlagToken {
  name: string;
  rawName: string;
  value?: string;
  inlineValue?: boolean;
}

function checkFlag({ name, rawName, value, inlineValue }: FlagToken, options: Options): void {
  const option = Object.hasOwn(options, name) ? options[name] : undefined;
  if (!option) throw new Refusal(`There is no flag called ${rawName}.`, suggestFlag(name, Object.keys(options)));
  if (option.type === 'string' && (value === undefined || (!inlineValue && value.startsWith('-'))))
    throw new Refusal(`${rawName} needs a value after it.`, `Write it like this: ${rawName}="…"`);
  if (option.type === 'boolean' && value !== undefined)
    throw new Refusal(`${rawName} takes no value.`, `Leave out "=${value}".`);
}

function suggestFlag(name: string, known: string[]): string {
  const nearest = findNearest(name, known);
  return nearest ? `Did you mean --${nearest}?` : `There is: ${known.map((flag) => `--${flag}`).join(', ')}.`;
}
