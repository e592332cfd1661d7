import { distance } from 'fastest-levenshtein';
import { findBritish } from './american-spellings.js';
import type { Dictionary, Suggestion } from './dictionary.js';
import { isOneLetterAway } from './one-letter-away.js';
import { plainSpelling } from './word-lists.js';

/** A word that is not spelt as the house spells it. */
export interface Misspelling {
  /** The British spelling, where it is spelt as in the United States. */
  british?: string;
  /** True for what may well be the name of a place or a person, unless a sentence begins with it. */
  mayBeName?: true;
}

/** Nobody reads more of them, and each takes a hundredth of a second to find. */
const mostLookups = 100;
/** Far more names than anybody writes about. Each takes some hundred looks into the dictionary. */
const mostNames = 5000;
/** Nothing longer is a word: looking for one that is near would take for ever. */
const longest = 40;
/** What a letter too many, too few or wrong costs. */
const oneLetter = 110;
/** How much further than the nearest a suggestion may be. */
const spread = 45;
/** How much nearer a word is that the library has elsewhere too, or that lacks nothing but its apostrophe. */
const inUse = 60;
const apostropheOnly = 90;

/** The dictionary lets these through, and nobody means what it takes them for. */
const slips = new Map([
  ['alot', 'a lot'],
  ['aswell', 'as well'],
  ['cant', "can't"],
  ['concious', 'conscious'],
  ['wont', "won't"],
]);

/** Words that are never offered to anyone, however near. */
const unkind =
  /^(?:arse|bastard|bitch|bollock|bugger|cock|crap|crip|cunt|dick|dyke|fag|fuck|homo|knob|lunatic|nigg|nutter|paki|piss|poof|prick|psycho|retard|shit|slag|slut|spast|spaz|tart|tit|tosser|tranny|turd|twat|wank|whore)/i;

/** Says of words how they are spelt: each different one is looked up once. */
export class Speller {
  private readonly known = new Map<string, Misspelling | null>();
  private readonly ownWords: ReadonlySet<string>;
  private lookups = 0;
  private nameLookups = 0;

  constructor(
    private readonly dictionary: Dictionary,
    /** Words that are right whatever the dictionary says. With a capital letter they are right only so. */
    ownWords: Iterable<string>,
  ) {
    this.ownWords = new Set(ownWords);
  }

  /** What is wrong with a word. Nothing, where nothing is. */
  check(word: string): Misspelling | null {
    const known = this.known.get(word);
    if (known !== undefined) return known;
    const found = this.judge(plainSpelling(word));
    this.known.set(word, found);
    return found;
  }

  /** Up to three words that may have been meant, the likeliest first. Those that have been checked before are likelier. */
  suggest(word: string): string[] {
    const slip = slips.get(word.toLowerCase());
    if (slip) return [inCaseOf(word, slip)];
    if (word.length > longest || this.lookups++ >= mostLookups) return [];
    const near = this.findNear(plainSpelling(word)).sort((a, b) => a.cost - b.cost);
    const likely = near.filter(({ cost }) => cost <= near[0]!.cost + spread);
    return [...new Set(likely.map((found) => inCaseOf(word, found.word)))].slice(0, 3);
  }

  private judge(word: string): Misspelling | null {
    if (isLeftAlone(word)) return null;
    const small = word.toLowerCase();
    if (this.ownWords.has(word) || this.ownWords.has(small)) return null;
    if (slips.has(small)) return {};
    const [stem, ending] = splitPossessive(word);
    const british = findBritish(stem.toLowerCase(), this.isInDictionary);
    if (british) return { british: inCaseOf(word, british) + ending };
    if (this.isRight(word) || this.isRight(stem)) return null;
    // A letter with an accent is seldom a slip: it is a name, or a word of another language.
    if (/[^\u0000-\u007f]/.test(word)) return null;
    // Whatever has something of its own is a name, near to another or not: Imran's.
    if (isCapital(word) && ending) return null;
    return isCapital(word) && !this.isNearName(word) ? { mayBeName: true } : {};
  }

  private isRight(word: string): boolean {
    const small = word.toLowerCase();
    return [word, small].some((form) => this.ownWords.has(form) || this.dictionary.has(form));
  }

  /** Whether a word with a capital letter looks like the slip that a known name came out as: `Febuary`. */
  private isNearName(word: string): boolean {
    const isName = (candidate: string) => isCapital(candidate) && this.dictionary.has(candidate);
    if (word.length <= 5 || word.length > longest || this.nameLookups++ >= mostNames) return false;
    return isOneLetterAway(word, isName);
  }

  private findNear(word: string): Suggestion[] {
    const furthest = word.length > 6 ? 2 * oneLetter : oneLetter;
    return [...this.dictionary.suggest(word), ...this.nearOwnWords(word)]
      .filter(({ cost, word: near }) => cost <= furthest && this.isWorthSaying(near, word))
      .map((found) => ({ word: found.word, cost: found.cost - this.likelihood(found.word, word) }));
  }

  private nearOwnWords(word: string): Suggestion[] {
    return [...this.ownWords]
      .filter((own) => Math.abs(own.length - word.length) < 3)
      .map((own) => ({ word: own, cost: 100 * distance(own.toLowerCase(), word.toLowerCase()) }));
  }

  private isWorthSaying(near: string, word: string): boolean {
    if (unkind.test(near) || findBritish(near, this.isInDictionary)) return false;
    if (near.includes("'") && !word.includes("'") && !lacksApostrophe(near, word)) return false;
    const isSameWord = near.toLowerCase() === word.toLowerCase();
    return (
      (this.dictionary.has(near) || this.ownWords.has(near)) && (isSameWord || isCapital(word) || !isCapital(near))
    );
  }

  private likelihood(near: string, word: string): number {
    const isUsed =
      this.ownWords.has(near) || [near, inCaseOf(word, near)].some((form) => this.known.get(form) === null);
    return (isUsed ? inUse : 0) + (lacksApostrophe(near, word) ? apostropheOnly : 0);
  }

  private readonly isInDictionary = (word: string): boolean => this.dictionary.has(word);
}

/** Letters of the alphabet, short forms in capitals (`GP`, `GPs`, `NHS's`), names such as `WhatsApp`, other scripts. */
function isLeftAlone(word: string): boolean {
  return word.length < 2 || /[A-Z][^a-z]*[A-Z]|[a-z]'?[A-Z]/.test(word) || /[^\p{Script=Latin}']/u.test(word);
}

/** `dont`, `womens`. A word that ends with s gets another one only in names. */
function lacksApostrophe(near: string, word: string): boolean {
  return near.replace("'", '') === word.toLowerCase() && near.includes("'") && !/s's?$/.test(near);
}

function splitPossessive(word: string): [stem: string, ending: string] {
  const ending = /'s$|(?<=s)'$/.exec(word)?.[0] ?? '';
  return [word.slice(0, word.length - ending.length), ending];
}

function isCapital(word: string): boolean {
  return word !== word.toLowerCase();
}

/** `Recieve` becomes `Receive`. */
function inCaseOf(word: string, suggestion: string): string {
  return isCapital(word) ? suggestion[0]!.toUpperCase() + suggestion.slice(1) : suggestion;
}
