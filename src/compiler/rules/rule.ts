import type { Content } from '../parse/content.js';
import type { Document } from '../parse/document.js';
import { placeInSegment, type TextSegment } from '../parse/text-segment.js';
import type { Place, Problem, Severity } from '../report/problem.js';

/** One thing that content has to keep to. Its id is the name of its file, and lasts. */
export interface Rule {
  id: string;
  /** The most that it asks for. A finding may ask for less. */
  severity: Severity;
  /** What the rule asks, as a heading: `Short sentences`. */
  title: string;
  /** Why, for the person who meets it. */
  reason: string;
  /** What it finds. */
  bad: string;
  /** The same, fixed. */
  good: string;
  /** Left out for rules that are kept while a file is read. The English words are there to compare others with. */
  check?: (content: Content, english?: Content) => Finding[];
}

/** What a rule has found. The rule's id and severity are added to it. */
export type Finding = Omit<Problem, 'rule' | 'severity'> & { severity?: Severity };

/** A finding at a place of a document. */
export function findAt(
  document: Document,
  place: Place,
  message: string,
  fix: string,
  more: Partial<Finding> = {},
): Finding {
  return { file: document.file, ...place, message, fix, ...more };
}

/** A finding at some of the words of a segment. */
export function findInSegment(
  segment: TextSegment,
  at: number,
  length: number,
  message: string,
  fix: string,
  more: Partial<Finding> = {},
): Finding {
  return findAt(segment.document, placeInSegment(segment, at, length), message, fix, { field: segment.field, ...more });
}
