import type { Library } from '../content-model/library.js';
import type { IsoDate } from '../content-model/provenance.js';

type Dated = Pick<Library, 'language' | 'contacts' | 'quiz' | 'quizResults' | 'myths' | 'stories' | 'guides'>;

/**
 * Every day that the widgets name, in words: `3 March 2026`. A browser takes longer to find out how a language writes its
 * dates than to draw a widget.
 */
export function wordDates(library: Dated): Record<IsoDate, string> {
  const format = new Intl.DateTimeFormat(library.language, { dateStyle: 'long', timeZone: 'UTC' });
  const days = [...new Set(daysIn(library))].sort();
  return Object.fromEntries(days.map((day) => [day, format.format(new Date(day))]));
}

/** The days of the week, from 0 for Monday. */
export function wordWeekdays(language: string): Record<number, string> {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  // 5 January 1970 was a Monday.
  return Object.fromEntries(Array.from({ length: 7 }, (_, i) => [i, format.format(Date.UTC(1970, 0, 5 + i))]));
}

function daysIn({ contacts, quiz, quizResults, myths, stories, guides }: Dated): IsoDate[] {
  const reviewed = [quiz ?? [], quizResults?.results ?? [], myths, stories, guides].flat();
  return [
    ...contacts.map(({ checkedOn }) => checkedOn),
    ...reviewed.flatMap(({ review: { reviewedOn, reviewBy } }) => [reviewedOn, reviewBy]),
  ];
}
