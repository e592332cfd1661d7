import type { Sections } from '../content-model/library.js';
import type { IsoDate } from '../content-model/provenance.js';

/** The language, and the days whose words came with the library. */
export type DateWords = Pick<Sections['shared'], 'language' | 'dates'>;

/** A calendar day in words: `3 March 2026`. Read as UTC and written as UTC, so that no time zone moves it. */
export function formatDate(date: IsoDate, { language, dates }: DateWords): string {
  return dates?.[date] ?? findWords(date, language);
}

/** By language. Each takes longer to make than a whole card to draw, and every drawing asks for one. */
const formats = new Map<string, Intl.DateTimeFormat>();

function findWords(date: IsoDate, language: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  const format = formats.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(language, format);
  return Number.isNaN(day.getTime()) ? date : format.format(day);
}
