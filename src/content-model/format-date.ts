import type { Sections } from './library.js';
import { ownProperty } from './own-property.js';
import { dateStyle, type PartialDate } from './provenance.js';

/** The language, and the days whose words came with the library. */
export type DateWords = Pick<Sections['shared'], 'language' | 'dates'>;

/** A calendar day in words: `3 March 2026`. Read as UTC and written as UTC, so that no time zone moves it. */
export function formatDate(date: PartialDate, { language, dates }: DateWords): string {
  return ownProperty(dates, date) ?? findWords(date, language);
}

/** By language and style. Each takes longer to make than a whole card to draw, and every drawing asks for one. */
const formats = new Map<string, Intl.DateTimeFormat>();

function findWords(date: PartialDate, language: string): string {
  const key = `${language} ${date.length}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, dateStyle(date));
  formats.set(key, format);
  // Dates without a time are read as UTC.
  const day = new Date(date);
  return Number.isNaN(day.getTime()) ? date : format.format(day);
}
