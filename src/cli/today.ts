import { isIsoDate } from '../compiler/parse/iso-date.js';
import type { IsoDate } from '../content-model/provenance.js';
import { Refusal } from './refusal.js';

/** The day a flag asks for, or the usual one. */
export function readToday(asked: string | undefined, usual: IsoDate): IsoDate {
  if (asked === undefined || isIsoDate(asked)) return asked ?? usual;
  throw new Refusal(
    `"${asked}" is not a day of the calendar.`,
    'Write year, month and day, such as --today 2026-11-21.',
  );
}

/** The usual day: as `SOURCE_DATE_EPOCH` says in seconds, or the day it is by UTC. */
export function usualToday(epoch: string | undefined, now = new Date()): IsoDate {
  if (!epoch) return now.toISOString().slice(0, 10);
  if (/^\d{1,11}$/.test(epoch)) return new Date(Number(epoch) * 1000).toISOString().slice(0, 10);
  throw new Refusal(
    `SOURCE_DATE_EPOCH is "${epoch}", which is not a number of seconds.`,
    'Set it to a number, or leave it out.',
  );
}
