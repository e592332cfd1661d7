import { daysBetween } from '../parse/iso-date.js';
import type { Item } from '../parse/content.js';

/** Days after which a contact's details need another look, and after which they are no longer shown. */
export const contactAge = { look: 90, tooOld: 180 };
/** Years after which a stored copy of a page says little of how things are. */
export const copyTooOld = 3;
/** Days by which a review may be late before a check fails. */
export const reviewGrace = 90;

/** Whether a contact was checked so long ago that it is not shown. Emergency numbers always are. */
export function isTooOld({ value }: Item<'contact'>, today: string): boolean {
  return value.value.urgency !== 'emergency' && daysBetween(value.value.checkedOn, today) > contactAge.tooOld;
}

/** Whether a story may still be told: invented, or told by someone who has agreed to it and not changed their mind. */
export function mayBeTold({ value }: Item<'story'>, today: string): boolean {
  if (value.value.kind === 'illustrative') return true;
  return value.consent !== undefined && !value.consent.withdrawn && value.consent.expiresOn >= today;
}
