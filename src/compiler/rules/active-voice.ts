import type { SplitWords } from './split-words.js';
import type { WordMatch, WordRule } from './word-rule.js';

const be = ['is', 'are', 'was', 'were', 'be', 'been', 'being', "isn't", "aren't", "wasn't", "weren't"];
/** Words that may stand between. */
const between = new Set(['not', 'never', 'also', 'often', 'always', 'usually', 'only', 'still', 'sometimes', 'being']);

/** How far the deed may be from its verb: more than two words between them are hardly ever written. */
const farthest = 3;

/** What somebody does to somebody, in the form that the passive takes. Left out: what is as often a state as a deed. */
const deeds = new Set(
  `answered asked assessed advised arranged assigned carried checked collected contacted deleted delivered destroyed
  discussed encouraged explained funded given handled held informed introduced invited led looked managed monitored offered
  organised passed provided published raised read received recommended recorded referred reported reviewed
  selected sent shown staffed stored supervised supported taken taught told treated updated written`
    .trim()
    .split(/\s+/),
);

/** Words that end like a deed and say how somebody is. */
const states = new Set(
  `interested tired worried scared frightened excited bored confused concerned married stressed overwhelmed pleased
  surprised embarrassed ashamed supposed experienced qualified related limited mixed detailed crowded closed finished
  relaxed allowed isolated depressed prepared used based located sacred wicked naked hundred need indeed shed bed red
  disabled retired divorced bereaved separated open down even women children then own`
    .trim()
    .split(/\s+/),
);

/** Deeds of which the end says nothing. */
const shortDeeds = new Set(['built', 'cut', 'done', 'found', 'made', 'paid', 'put', 'run', 'set']);

/** `by the end of the week`, `by bus`, `by asking`: nobody does it. */
const noDoer = new Set(
  'then now monday tuesday wednesday thursday friday saturday sunday tomorrow phone text email post bus car train foot accident chance law default mistake video hand'.split(
    ' ',
  ),
);

/** All the words that this goes by. */
export const passiveWords = { be, between, deeds, shortDeeds, states, noDoer };

function findPassive(split: SplitWords, at: number): WordMatch | undefined {
  const deed = skipBetween(split, at);
  return deed !== undefined && isPassive(split, deed) ? describe(split, at, deed) : undefined;
}

/** Where the word stands that `be` belongs to. */
function skipBetween(split: SplitWords, from: number): number | undefined {
  for (let at = from; at < from + farthest && split.isJoined(at); at++) {
    const word = split.word(at + 1)!;
    if (!between.has(word) && !word.endsWith('ly')) return at + 1;
  }
  return undefined;
}

function isPassive(split: SplitWords, at: number): boolean {
  const word = split.word(at)!;
  if (states.has(word)) return false;
  return deeds.has(word) || (looksLikeDeed(word) && hasDoer(split, at));
}

function looksLikeDeed(word: string): boolean {
  return shortDeeds.has(word) || (word.length > 3 && /(?:ed|own|wn|en|ept|ought|aught)$/.test(word));
}

function hasDoer(split: SplitWords, at: number): boolean {
  if (!split.isJoined(at) || split.word(at + 1) !== 'by' || !split.isJoined(at + 1)) return false;
  const doer = split.word(at + 2)!;
  return !noDoer.has(doer) && !doer.endsWith('ing') && !/^\d/.test(doer);
}

function describe({ text, starts, ends }: SplitWords, first: number, last: number): WordMatch {
  const found = text.slice(starts[first], ends[last]);
  return {
    first,
    last,
    message: `"${found}" doesn’t say who does it.`,
    fix: 'Start with who does it: "A volunteer reads your message". If nobody knows, or it doesn’t matter, leave it.',
  };
}

export const activeVoice: WordRule = {
  id: 'active-voice',
  title: 'Say who does it',
  reason: 'People want to know who will read their message or call them back. The passive doesn’t say.',
  bad: 'Your message will be answered within two days.',
  good: 'A volunteer answers your message within two days.',
  // A story tells what happened to somebody.
  exceptIn: ['story'],
  byWord: new Map(be.map((form) => [form, findPassive])),
};
