import { createPrivateKey, createPublicKey, generateKeyPairSync, sign as signBytes, type KeyObject } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { exitCodes, type Command, type Surroundings } from './command.js';
import { quoteForShell } from './quote-for-shell.js';
import { readFlags } from './read-flags.js';
import { Refusal } from './refusal.js';
import { writeTogether } from './write-together.js';

const curve = 'prime256v1';

export const sign: Command = {
  name: 'sign',
  summary: 'Signs a library, so that a page uses no other.',
  usage: [
    'peer-support sign --new-key private.pem',
    'peer-support sign library/en.json --key private.pem',
    '  --new-key file   makes a key, and prints what to put on the tag',
    '  --key file       the key to sign with; without a library, prints what to put on the tag',
    '',
    'The signature is written beside the library, as library/en.json.sig. Sign again after each build.',
  ].join('\n'),
  run: signLibrary,
};

const flags = { key: { type: 'string' }, 'new-key': { type: 'string' } } as const;

function signLibrary(args: string[], { say }: Surroundings): number {
  const { words, flags: given } = readFlags(args, flags);
  if (given['new-key'] !== undefined) {
    say(describeKey(makeKey(given['new-key']), given['new-key']));
    return exitCodes.fine;
  }
  if (given.key === undefined)
    throw new Refusal('Which key should sign it?', 'Make one: peer-support sign --new-key private.pem');
  const key = readKey(given.key);
  if (words.length === 0) say(describeTag(key));
  for (const file of words) {
    const signature = signBytes('sha256', readFileSync(file), { key, dsaEncoding: 'ieee-p1363' });
    writeTogether(dirname(file), [{ path: `${basename(file)}.sig`, text: `${signature.toString('base64')}\n` }]);
    say(`Written: ${file}.sig`);
  }
  return exitCodes.fine;
}

/** Only its owner may read it, and no key is ever written over another. */
function makeKey(file: string): KeyObject {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: curve });
  const text = privateKey.export({ type: 'pkcs8', format: 'pem' });
  try {
    writeFileSync(file, text, { flag: 'wx', mode: 0o600 });
  } catch (reason) {
    if ((reason as NodeJS.ErrnoException).code !== 'EEXIST') throw reason;
    throw new Refusal(`There’s already something called "${file}", so nothing was written.`, 'Choose another name.');
  }
  return privateKey;
}

function readKey(file: string): KeyObject {
  const text = readFileSync(file);
  const key = parseKey(text);
  if (key?.asymmetricKeyDetails?.namedCurve === curve) return key;
  throw new Refusal(
    `"${file}" isn’t a key that can sign a library.`,
    'Make one: peer-support sign --new-key private.pem',
  );
}

function parseKey(text: Buffer): KeyObject | undefined {
  try {
    return createPrivateKey(text);
  } catch {
    return undefined;
  }
}

function describeKey(key: KeyObject, file: string): string {
  return [
    `Written: ${file}`,
    '',
    'Keep this file where only you can read it, and never on the website. Whoever has it can sign a library.',
    '',
    describeTag(key),
    '',
    `Sign a library after each build: peer-support sign library/en.json --key ${quoteForShell(file)}`,
  ].join('\n');
}

function describeTag(key: KeyObject): string {
  const spki = createPublicKey(key).export({ type: 'spki', format: 'der' });
  return `On the tag, beside src="…": public-key="${spki.toString('base64')}"`;
}
