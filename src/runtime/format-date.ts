import type { IsoDate } from '../content-model/provenance.js';

/** A calendar day in words: `3 March 2026`. Read as UTC and written as UTC, so that no time zone moves it. */
export function formatDate(date: IsoDate, language: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return date;
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}
