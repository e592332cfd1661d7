import { decodeTrie, encodeITrieToBTrie, type ITrie } from 'cspell-trie-lib';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A word that may have been meant. The further it is from what was typed, the more it costs: one letter is about 100. */
export interface Suggestion {
  word: string;
  cost: number;
}

export interface Dictionary {
  /** Whether there is a word just so, with capital letters as they are. */
  has: (word: string) => boolean;
  /** Words that are near, the nearest first. */
  suggest: (word: string) => Suggestion[];
}

/** The dictionary, packed for reading, as the build puts it beside the command. */
export const packedName = 'en-GB.btrie';

const packageName = '@cspell/dict-en-gb-mit';
/** No limit of time: what is found may not depend on how busy the machine is. Three changes at most keep it short. */
const asked = { numSuggestions: 20, ignoreCase: true, changeLimit: 3, timeout: Number.MAX_SAFE_INTEGER };

let loaded: ITrie | undefined;

/** The dictionary of British English, read once and only when it is asked. */
export function britishDictionary(): Dictionary {
  return {
    has: (word) => (loaded ??= load()).hasWord(word, true),
    suggest: (word) => (loaded ??= load()).suggestWithCost(word, asked),
  };
}

/** The dictionary in the form that is read eight times as fast as the one it is published in. */
export function packDictionary(): Uint8Array {
  return encodeITrieToBTrie(loadPublished(), { optimize: true });
}

function load(): ITrie {
  const packed = new URL(packedName, import.meta.url);
  return existsSync(packed) ? decodeTrie(new Uint8Array(readFileSync(packed))) : loadPublished();
}

function loadPublished(): ITrie {
  const description = createRequire(import.meta.url).resolve(packageName);
  const { dictionaryDefinitions } = JSON.parse(readFileSync(description, 'utf8')) as {
    dictionaryDefinitions: [{ path: string }];
  };
  const file = join(dirname(description), dictionaryDefinitions[0].path);
  return decodeTrie(new Uint8Array(gunzipSync(readFileSync(file))));
}
