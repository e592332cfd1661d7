import type { IsoDate } from '../content-model/provenance.js';

/** By language. Each takes longer to make than a whole card to draw, and every drawing asks for one. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** A calendar day in words: `3 March 2026`. Read as UTC and written as UTC, so that no time zone moves it. */
export function formatDate(date: IsoDate, language: string): string {
  const day = new Date(`${date}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? date : formatOf(language).format(day);
}

function formatOf(language: string): Intl.DateTimeFormat {
  const format = formats.get(language) ?? new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(language, format);
  return format;
}
