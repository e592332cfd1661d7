import { findBritish } from './american-spellings.js';
import type { Dictionary } from './dictionary.js';
import { plainSpelling } from './word-lists.js';

/** A word that is not spelt as the house spells it. */
export interface Misspelling {
  /** The British spelling, where it is spelt as in the United States. */
  british?: string;
  /** Up to three words that may have been meant, the likeliest first. */
  suggestions: string[];
  /** True for what could be the name of a place or a person, unless it stands where a sentence begins. */
  mayBeName?: true;
}

/** Nobody reads more of them, and each takes a hundredth of a second to find. */
const mostLookups = 100;
/** Nothing longer is a word: looking for one that is near would take for ever. */
const longest = 40;
/** How much further than the nearest a suggestion may be. */
const spread = 40;
/** One letter too many, too few or wrong. */
const oneLetter = 110;

/** The dictionary likes these, and so does everyone who types fast. */
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

  private judge(word: string): Misspelling | null {
    if (isLeftAlone(word)) return null;
    const small = word.toLowerCase();
    if (this.ownWords.has(word) || this.ownWords.has(small)) return null;
    const slip = slips.get(small);
    if (slip) return { suggestions: [inCaseOf(word, slip)] };
    const british = findBritish(withoutPossessive(small), this.isPlainWord);
    if (british) return { british: inCaseOf(word, british), suggestions: [] };
    if (this.isRight(word) || this.isRight(withoutPossessive(word))) return null;
    // A letter with an accent is seldom a slip: it is a name, or a word of another language.
    if (/[^\u0000-\u007f]/.test(word)) return null;
    return this.describe(word);
  }

  private describe(word: string): Misspelling {
    const near = this.findNear(word);
    const suggestions = near.slice(0, 3).map((suggestion) => inCaseOf(word, suggestion.word));
    const isNearName = near.some((suggestion) => isCapital(suggestion.word) && suggestion.cost <= oneLetter);
    return isCapital(word) && !(isNearName && word.length > 5)
      ? { suggestions, mayBeName: true }
      : { suggestions: [...new Set(suggestions)] };
  }

  private findNear(word: string): { word: string; cost: number }[] {
    if (word.length > longest || this.lookups++ >= mostLookups) return [];
    const furthest = word.length > 6 ? 2 * oneLetter : oneLetter;
    const fit = this.dictionary
      .suggest(word)
      .filter((found) => found.cost <= furthest && this.isWorthSaying(found.word, word));
    return fit.filter(({ cost }) => cost <= fit[0]!.cost + spread);
  }

  private isWorthSaying(suggestion: string, word: string): boolean {
    if (unkind.test(suggestion) || findBritish(suggestion, this.isPlainWord)) return false;
    const isSameLetters = suggestion.toLowerCase() === word.toLowerCase();
    return this.dictionary.has(suggestion) && (isSameLetters || isCapital(word) || !isCapital(suggestion));
  }

  private isRight(word: string): boolean {
    const small = word.toLowerCase();
    return [word, small].some((form) => this.ownWords.has(form) || this.dictionary.has(form));
  }

  private readonly isPlainWord = (word: string): boolean => this.dictionary.has(word);
}

/** Letters of the alphabet, short forms in capitals (`GP`, `GPs`, `NHS's`) and names such as `WhatsApp`. */
function isLeftAlone(word: string): boolean {
  return word.length < 2 || /[A-Z][^a-z]*[A-Z]|[a-z]'?[A-Z]/.test(word) || /[^\p{Script=Latin}']/u.test(word);
}

function withoutPossessive(word: string): string {
  return word.replace(/'s$|(?<=s)'$/, '');
}

function isCapital(word: string): boolean {
  return word !== word.toLowerCase();
}

/** `Recieve` becomes `Receive`. */
function inCaseOf(word: string, suggestion: string): string {
  return isCapital(word) ? suggestion[0]!.toUpperCase() + suggestion.slice(1) : suggestion;
}
