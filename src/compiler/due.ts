import type { IsoDate } from '../content-model/provenance.js';
import type { Content } from './content.js';
import { contactAge } from './freshness.js';
import { addDays } from './iso-date.js';
import { compareText } from './problem.js';
import { dateIn } from './rules/review-dates.js';

/** Something that a person has to look at again, and by when. */
export interface Due {
  on: IsoDate;
  file: string;
  /** `Ring or open Samaritans` */
  what: string;
}

/** What is late, or due within some days, soonest first. */
export function findDue(content: Content, days: number): Due[] {
  const last = addDays(content.today, days);
  return [...reviews(content), ...contacts(content), ...consents(content)]
    .filter(({ on }) => on <= last)
    .sort((a, b) => compareText(a.on, b.on) || compareText(a.file, b.file));
}

function reviews(content: Content): Due[] {
  return content.documents.flatMap(({ document }) => {
    const on = dateIn(document, 'review-by');
    return on ? [{ on, file: document.file, what: 'Read the whole text again' }] : [];
  });
}

function contacts(content: Content): Due[] {
  return content.all('contact').map(({ document, value: { value } }) => ({
    on: addDays(value.checkedOn, contactAge.look),
    file: document.file,
    what: `Ring or open ${value.name}`,
  }));
}

function consents(content: Content): Due[] {
  return content
    .all('story')
    .flatMap(({ document, value: { consent } }) =>
      consent ? [{ on: consent.expiresOn, file: document.file, what: 'Ask for consent again' }] : [],
    );
}
