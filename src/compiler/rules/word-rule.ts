import type { Content } from '../parse/content.js';
import type { KindName } from '../schema/kinds/kinds.js';
import type { TextSegment } from '../parse/text-segment.js';
import { isEnglish } from './find-words.js';
import { findInSegment, type Finding, type Rule } from './rule.js';
import { SplitWords } from './split-words.js';

/** Some words of a segment, and what to say of them. */
export interface WordMatch {
  /** Position of the first word and of the last. */
  first: number;
  last: number;
  message: string;
  fix: string;
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
  const index = indexByWord(rules);
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

type Finder = { rule: WordRule; find: FindAround };

/** Every word that something is looked up by. */
function indexByWord(rules: readonly WordRule[]): ReadonlyMap<string, readonly Finder[]> {
  const index = new Map<string, Finder[]>();
  for (const rule of rules)
    for (const [word, find] of rule.byWord) index.set(word, [...(index.get(word) ?? []), { rule, find }]);
  return index;
}

function walk(
  content: Content,
  rules: readonly WordRule[],
  index: ReturnType<typeof indexByWord>,
): Map<string, Finding[]> {
  const found = new Map<string, Finding[]>(rules.map(({ id }) => [id, []]));
  if (!isEnglish(content)) return found;
  for (const { kind, document } of content.documents) {
    for (const segment of content.segmentsOf(document)) {
      if (segment.voice === 'ours') readSegment(segment, kind, index, found);
    }
  }
  return found;
}

/** Nobody fixes more in one paragraph before looking again. */
const enough = 100;

function readSegment(
  segment: TextSegment,
  kind: KindName,
  index: ReturnType<typeof indexByWord>,
  found: Map<string, Finding[]>,
): void {
  const split = new SplitWords(segment.words);
  const told: { rule: WordRule; match: WordMatch }[] = [];
  for (let i = 0; i < split.length && told.length < enough; i++) {
    const finders = index.get(split.word(i)!);
    if (!finders) continue;
    for (const { rule, find } of finders) {
      const match = rule.exceptIn?.includes(kind) ? undefined : find(split, i);
      if (match && !isTold(told, rule, match)) told.push({ rule, match });
    }
  }
  for (const { rule, match } of told) found.get(rule.id)!.push(makeFinding(segment, split, match));
}

/** One rule says one thing of one stretch of words. */
function isTold(told: readonly { rule: WordRule; match: WordMatch }[], rule: WordRule, { first }: WordMatch): boolean {
  return told.some((before) => before.rule === rule && first <= before.match.last);
}

function makeFinding(
  segment: TextSegment,
  { starts, ends }: SplitWords,
  { first, last, message, fix }: WordMatch,
): Finding {
  const start = starts[first]!;
  return findInSegment(segment, start, ends[last]! - start, message, fix);
}
