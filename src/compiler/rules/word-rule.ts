import type { Content } from '../content.js';
import type { KindName } from '../kinds/kinds.js';
import type { Passage } from '../passage.js';
import { isEnglish } from './find-words.js';
import { findInPassage, type Finding, type Rule } from './rule.js';
import { SplitWords } from './split-words.js';

/** Some words of a passage, and what to say of them. */
export interface WordMatch {
  /** Position of the first word and of the last. */
  first: number;
  last: number;
  what: string;
  mend: string;
}

/** Looks at the words around a position. */
export type FindAround = (split: SplitWords, at: number) => WordMatch | undefined;

/** A rule that goes through a text word by word. It informs: what it finds may well be right where it stands. */
export interface WordRule extends Omit<Rule, 'severity' | 'check'> {
  /** What to look for, by a word of it. */
  byWord: ReadonlyMap<string, FindAround>;
  /** Kinds of file that it leaves alone. */
  exceptIn?: readonly KindName[];
}

/** The rules of a list, which share one walk through all words. A person's own words are left to them. */
export function inOneWalk(rules: readonly WordRule[]): Rule[] {
  const known = new WeakMap<Content, Map<string, Finding[]>>();
  const index = new WordIndex(rules);
  const findAll = (content: Content) => {
    const found = known.get(content) ?? walk(content, rules, index);
    known.set(content, found);
    return found;
  };
  return rules.map(({ byWord: _byWord, exceptIn: _exceptIn, ...rule }) => ({
    ...rule,
    severity: 'note',
    check: (content) => findAll(content).get(rule.id) ?? [],
  }));
}

/** Nothing is looked up by longer words. */
const longest = 31;

/** Every word that something is looked up by. */
class WordIndex {
  private readonly byWord = new Map<string, { rule: WordRule; find: FindAround }[]>();
  /** Which lengths there are for each first letter: most words are told apart by it, and never cut out. */
  private readonly lengths = new Uint32Array(0x80);

  constructor(rules: readonly WordRule[]) {
    for (const rule of rules) for (const [word, find] of rule.byWord) this.add(word, { rule, find });
  }

  private add(word: string, finder: { rule: WordRule; find: FindAround }): void {
    this.byWord.set(word, [...(this.byWord.get(word) ?? []), finder]);
    this.lengths[word.charCodeAt(0)]! |= 1 << word.length;
  }

  at(split: SplitWords, i: number) {
    const start = split.starts[i]!;
    const length = split.ends[i]! - start;
    const letter = split.text.charCodeAt(start) | 0x20;
    if (length > longest || letter >= 0x80 || !(this.lengths[letter]! & (1 << length))) return undefined;
    return this.byWord.get(split.word(i)!);
  }
}

function walk(content: Content, rules: readonly WordRule[], index: WordIndex): Map<string, Finding[]> {
  const found = new Map<string, Finding[]>(rules.map(({ id }) => [id, []]));
  if (!isEnglish(content)) return found;
  for (const { kind, document } of content.documents) {
    for (const passage of content.passagesOf(document)) {
      if (passage.voice === 'ours') readPassage(passage, kind, index, found);
    }
  }
  return found;
}

/** Nobody mends more in one paragraph before looking again. */
const enough = 100;

function readPassage(passage: Passage, kind: KindName, index: WordIndex, found: Map<string, Finding[]>): void {
  const split = new SplitWords(passage.words);
  const told: { rule: WordRule; match: WordMatch }[] = [];
  for (let i = 0; i < split.length && told.length < enough; i++) {
    const finders = index.at(split, i);
    if (!finders) continue;
    for (const { rule, find } of finders) {
      const match = rule.exceptIn?.includes(kind) ? undefined : find(split, i);
      if (match && !isTold(told, rule, match)) told.push({ rule, match });
    }
  }
  for (const { rule, match } of told) found.get(rule.id)!.push(tell(passage, split, match));
}

/** One rule says one thing of one stretch of words. */
function isTold(told: readonly { rule: WordRule; match: WordMatch }[], rule: WordRule, { first }: WordMatch): boolean {
  return told.some((before) => before.rule === rule && first <= before.match.last);
}

function tell(passage: Passage, { starts, ends }: SplitWords, { first, last, what, mend }: WordMatch): Finding {
  const start = starts[first]!;
  return findInPassage(passage, start, ends[last]! - start, what, mend);
}
