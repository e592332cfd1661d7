import type { Library } from '../../content-model/library.js';
import { dateStyle, type PartialDate } from '../../content-model/provenance.js';

type Dated = Pick<Library, 'language' | 'contacts' | 'quiz' | 'quizResults' | 'myths' | 'stories' | 'guides'>;

/**
 * Every date that the widgets name, in words: `3 March 2026`. A browser takes longer to find out how a language writes its
 * dates than to draw a widget.
 */
export function wordDates(library: Dated): Record<PartialDate, string> {
  const dates = [...new Set(datesIn(library))].sort();
  const formats = new Map<number, Intl.DateTimeFormat>();
  const wordDate = (date: PartialDate) => {
    const format = formats.get(date.length) ?? new Intl.DateTimeFormat(library.language, dateStyle(date));
    formats.set(date.length, format);
    return format.format(new Date(date));
  };
  return Object.fromEntries(dates.map((date) => [date, wordDate(date)]));
}

/** The days of the week, from 0 for Monday. */
export function wordWeekdays(language: string): Record<number, string> {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  // 5 January 1970 was a Monday.
  return Object.fromEntries(Array.from({ length: 7 }, (_, i) => [i, format.format(Date.UTC(1970, 0, 5 + i))]));
}

function datesIn({ contacts, quiz, quizResults, myths, stories, guides }: Dated): PartialDate[] {
  const reviewed = [quiz ?? [], quizResults?.results ?? [], myths, stories, guides].flat();
  return [
    ...contacts.flatMap(({ checkedOn, pageDate }) => [checkedOn, pageDate ?? []].flat()),
    ...reviewed.flatMap(({ review: { reviewedOn, reviewBy } }) => [reviewedOn, reviewBy]),
  ];
}
