import { decodeTrie, type ITrie } from 'cspell-trie-lib';
import { readFileSync } from 'node:fs';
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

const packageName = '@cspell/dict-en-gb-mit';
const asked = { numSuggestions: 20, ignoreCase: true, changeLimit: 3, timeout: 500 };

let loaded: ITrie | undefined;

/** The dictionary of British English. It takes a tenth of a second to unpack, so that is done once and only when asked for. */
export function britishDictionary(): Dictionary {
  return {
    has: (word) => (loaded ??= load()).hasWord(word, true),
    suggest: (word) => (loaded ??= load()).suggestWithCost(word, asked),
  };
}

function load(): ITrie {
  const description = createRequire(import.meta.url).resolve(packageName);
  const { dictionaryDefinitions } = JSON.parse(readFileSync(description, 'utf8')) as {
    dictionaryDefinitions: [{ path: string }];
  };
  return decodeTrie(
    new Uint8Array(gunzipSync(readFileSync(join(dirname(description), dictionaryDefinitions[0].path)))),
  );
}
