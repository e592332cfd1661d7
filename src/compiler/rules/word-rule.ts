import type { Content } from '../content.js';
import type { KindName } from '../kinds/kinds.js';
import type { Passage } from '../passage.js';
import { isEnglish } from './find-words.js';
import { findInPassage, type Finding, type Rule } from './rule.js';
import { splitWords, type SplitWords } from './split-words.js';

/** Some words of a passage, and what to say of them. */
export interface WordMatch {
  /** Position of the first word and of the last, in the row of words. */
  first: number;
  last: number;
  what: string;
  mend: string;
}

/** A rule that goes through a text word by word. It informs: what it finds may well be right where it stands. */
export interface WordRule extends Omit<Rule, 'severity' | 'check'> {
  find: (split: SplitWords) => WordMatch[];
  /** Kinds of file that it leaves alone. */
  exceptIn?: readonly KindName[];
}

/** The rules of a list, which share one walk through all words. A person's own words are left to them. */
export function inOneWalk(rules: readonly WordRule[]): Rule[] {
  const known = new WeakMap<Content, Map<string, Finding[]>>();
  const findAll = (content: Content) => {
    const found = known.get(content) ?? walk(content, rules);
    known.set(content, found);
    return found;
  };
  return rules.map(({ find: _find, exceptIn: _exceptIn, ...rule }) => ({
    ...rule,
    severity: 'note',
    check: (content) => findAll(content).get(rule.id) ?? [],
  }));
}

/** Nobody mends more of one kind in one paragraph before looking again. */
const enough = 100;

function walk(content: Content, rules: readonly WordRule[]): Map<string, Finding[]> {
  const found = new Map<string, Finding[]>(rules.map(({ id }) => [id, []]));
  if (!isEnglish(content)) return found;
  for (const { kind, document } of content.documents) {
    const asked = rules.filter(({ exceptIn }) => !exceptIn?.includes(kind));
    for (const passage of content.passagesOf(document)) {
      if (passage.voice !== 'ours') continue;
      const split = splitWords(passage.words);
      for (const { id, find } of asked) tell(passage, split, find(split), found.get(id)!);
    }
  }
  return found;
}

function tell(passage: Passage, { starts, ends }: SplitWords, matches: WordMatch[], findings: Finding[]): void {
  for (const { first, last, what, mend } of matches.slice(0, enough)) {
    const start = starts[first]!;
    findings.push(findInPassage(passage, start, ends[last]! - start, what, mend));
  }
}
