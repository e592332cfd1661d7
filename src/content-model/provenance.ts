import type { review, sources } from './kinds/shared-fields.js';
import type { Values } from './schema.js';

/** A calendar day as `2026-11-21`. Never a moment: time zones do not move it. */
export type IsoDate = string;

/** A day, or only a month or a year where no more is known: `2026-11-21`, `2026-11`, `2026`. */
export type PartialDate = string;

/** How `Intl` writes such a date in words, with no more of it than is known. */
export function dateStyle(date: PartialDate): Intl.DateTimeFormatOptions {
  const [, month, day] = date.split('-');
  if (day) return { dateStyle: 'long', timeZone: 'UTC' };
  return { year: 'numeric', month: month ? 'long' : undefined, timeZone: 'UTC' };
}

/** When a person last read the whole item, and when it is to be read again. */
export type Review = Values<typeof review>['review'];
export type Source = NonNullable<ReturnType<typeof sources>['gives']>[number];

/** Who stands behind all words of a language. A file that says otherwise for itself keeps it in its own front matter. */
export interface About {
  publisher: string;
  /** Who approved them: what they do, and no name. */
  reviewedBy: string;
  /** Whether anybody gains by them. */
  interests: string;
  /** Whether people with lived experience helped to write them. Left out where nobody has said. */
  coProduced?: boolean;
  /** What their part was. */
  coProducedWith?: string;
  /** Who has read the words as they are now, apart from whoever wrote them. Left out where nobody has. */
  readBy?: ReviewerRole[];
}

/** From what somebody knows whether words about peer support are right: from treating people, or from their own life. */
export type ReviewerRole = 'clinician' | 'lived-experience';
export const reviewerRoles: readonly ReviewerRole[] = ['clinician', 'lived-experience'];

/**
 * How sure the research is, strongest first. The words that a reader sees for each are in `wording.md`.
 *
 * - `agreed`: good studies agree.
 * - `some`: some studies point this way, with limits.
 * - `mixed`: studies disagree.
 * - `thin`: few or weak studies.
 * - `practice`: from services' own rules and experience, not from studies.
 */
export type EvidenceGrade = 'agreed' | 'some' | 'mixed' | 'thin' | 'practice';
export const evidenceGrades: readonly EvidenceGrade[] = ['agreed', 'some', 'mixed', 'thin', 'practice'];
