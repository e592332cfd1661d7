import { isJoined, type SplitWords } from './split-words.js';
import type { WordMatch, WordRule } from './word-rule.js';

const be = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "isn't", "aren't", "wasn't", "weren't"]);
/** Words that may stand between. More than two in a row are hardly ever written. */
const most = 3;
const between = new Set(['not', 'never', 'also', 'often', 'always', 'usually', 'only', 'still', 'sometimes', 'being']);

/** What somebody does to somebody, in the form that the passive takes. Left out: what is as often a state as a deed. */
const deeds = new Set(
  `answered asked assessed advised arranged assigned carried checked collected contacted delivered discussed encouraged
  explained funded given handled held informed introduced invited led looked managed monitored offered
  organised passed provided published raised read received recommended recorded referred reported reviewed
  selected sent shown staffed supervised supported taken taught told treated updated written`
    .trim()
    .split(/\s+/),
);

/** Words that end like a deed and say how somebody is. */
const states = new Set(
  `interested tired worried scared frightened excited bored confused concerned married stressed overwhelmed pleased
  surprised embarrassed ashamed supposed experienced qualified related limited mixed detailed crowded closed finished
  relaxed allowed isolated depressed prepared used based located sacred wicked naked hundred need indeed shed bed red
  located disabled retired divorced bereaved separated open down even women children then own`
    .trim()
    .split(/\s+/),
);

/** `by the end of the week`, `by bus`, `by asking`: nobody does it. */
const noDoer = new Set(
  'then now monday tuesday wednesday thursday friday saturday sunday tomorrow phone text email post bus car train foot accident chance law default mistake video hand'.split(
    ' ',
  ),
);

function findPassive(split: SplitWords): WordMatch[] {
  const { words } = split;
  const matches: WordMatch[] = [];
  for (let i = 0; i < words.length - 1; i++) {
    if (!be.has(words[i]!)) continue;
    const deed = skipBetween(split, i);
    if (deed === undefined || !isPassive(split, deed)) continue;
    matches.push(describe(split, i, deed));
    i = deed;
  }
  return matches;
}

/** Where the word stands that `be` belongs to. */
function skipBetween(split: SplitWords, from: number): number | undefined {
  for (let at = from; at < from + most && isJoined(split, at); at++) {
    const word = split.words[at + 1]!;
    if (!between.has(word) && !word.endsWith('ly')) return at + 1;
  }
  return undefined;
}

function isPassive(split: SplitWords, at: number): boolean {
  const word = split.words[at]!;
  if (states.has(word)) return false;
  return deeds.has(word) || (looksLikeDeed(word) && hasDoer(split, at));
}

function looksLikeDeed(word: string): boolean {
  return word.length > 3 && /(?:ed|own|wn|en|ept|ought|aught)$/.test(word);
}

function hasDoer(split: SplitWords, at: number): boolean {
  const { words } = split;
  if (!isJoined(split, at) || words[at + 1] !== 'by' || !isJoined(split, at + 1)) return false;
  const doer = words[at + 2]!;
  return !noDoer.has(doer) && !doer.endsWith('ing') && !/^\d/.test(doer);
}

function describe({ text, starts, ends }: SplitWords, first: number, last: number): WordMatch {
  const found = text.slice(starts[first], ends[last]);
  return {
    first,
    last,
    what: `"${found}" does not say who does it.`,
    mend: 'Begin with whoever does it: "A volunteer reads your message". Keep it if nobody knows, or it does not matter.',
  };
}

export const activeVoice: WordRule = {
  id: 'active-voice',
  title: 'Say who does it',
  reason: 'Readers want to know who will read their message or call them back. The passive leaves it out.',
  bad: 'Your message will be answered within two days.',
  good: 'A volunteer answers your message within two days.',
  // A story tells what happened to somebody.
  exceptIn: ['story'],
  find: findPassive,
};
