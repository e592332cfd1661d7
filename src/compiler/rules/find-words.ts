import { isOfLanguage } from '../../content-model/languages.js';
import type { Content } from '../parse/content.js';
import type { TextSegment } from '../parse/text-segment.js';
import { findInSegment, type Finding } from './rule.js';

/** Words that are looked for, and what to say where they are found. */
export interface Term {
  /** With the flag `g`, and `i` where capital letters make no difference: the same flags for all terms of a rule. */
  pattern: RegExp;
  /** What to do instead. */
  fix: string;
  severity?: Finding['severity'];
}

/** Nobody fixes more in one paragraph before looking again, and a hostile file could hold a hundred thousand. */
const enough = 100;

/** Words are looked for only in the language they belong to. */
export function englishSegments(content: Content): readonly TextSegment[] {
  return isEnglish(content) ? content.segments : [];
}

export function isEnglish(content: Content): boolean {
  return isOfLanguage(languageOf(content), 'en');
}

/** What the words say they are in, or else what their folder is called. */
export function languageOf(content: Content): string {
  return content.one('wording')?.value.language ?? content.name;
}

/** The same in our words, and as a warning in those of a person who told us a story: what others say is left to them. */
export function findTermsSaid(content: Content, ...[terms, describe, isExcused]: WhatToFind): Finding[] {
  const find = (voice: TextSegment['voice']) =>
    findTerms(
      englishSegments(content).filter((segment) => segment.voice === voice),
      terms,
      describe,
      isExcused,
    );
  return [...find('ours'), ...find('own').map(leaveToPerson)];
}

type WhatToFind = [
  terms: readonly Term[],
  describe: (found: string) => string,
  isExcused?: (words: string, at: number) => boolean,
];

function leaveToPerson(finding: Finding): Finding {
  const fix = `These are a person’s own words. Leave them, or ask the person. ${finding.fix}`;
  return { ...finding, severity: 'warning', fix };
}

/** Every place at which one of the terms stands and is not excused, each stretch of words once. */
export function findTerms(
  segments: readonly TextSegment[],
  terms: readonly Term[],
  describe: (found: string) => string,
  isExcused: (words: string, at: number) => boolean = () => false,
): Finding[] {
  const flags = terms[0]!.pattern.flags.replace('g', '');
  const any = new RegExp(terms.map(({ pattern }) => pattern.source).join('|'), flags);
  return segments.flatMap((segment) =>
    any.test(segment.words) ? findInWords(segment, terms, describe, isExcused) : [],
  );
}

function findInWords(
  segment: TextSegment,
  terms: readonly Term[],
  describe: (found: string) => string,
  isExcused: (words: string, at: number) => boolean,
): Finding[] {
  const taken: [from: number, to: number][] = [];
  return terms.flatMap(({ pattern, fix, severity }) =>
    [...segment.words.matchAll(pattern)].slice(0, enough).flatMap(({ 0: found, index }) => {
      const isTaken = taken.some(([from, to]) => index < to && index + found.length > from);
      if (isTaken || isExcused(segment.words, index)) return [];
      taken.push([index, index + found.length]);
      return [findInSegment(segment, index, found.length, describe(found), fix, severity ? { severity } : {})];
    }),
  );
}

/** Whether the words just before say the opposite: `not`, `no`, `never`, `cannot`. */
export function isDenied(words: string, at: number): boolean {
  const before = words.slice(Math.max(0, at - 40), at);
  const clause = before.slice(before.search(/[^.!?;:]*$/));
  return /\b(?:not|no|never|neither|nor|cannot|nobody|nothing|without)\b|n['’]t\b/i.test(clause);
}
