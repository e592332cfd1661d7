import { reviewerRoles, type IsoDate, type ReviewerRole } from '../../../content-model/provenance.js';
import { date, oneOf, optional, readFields, text, textLike } from '../fields.js';
import type { ItemReader } from '../item-reader.js';

/** Somebody who has read the pack of `peer-support review-pack`. Never in a library: the remarks are in the file's text. */
export interface Reviewer {
  role: ReviewerRole;
  /** What they do or know, in place of a name. */
  who: string;
  /** Only where they have agreed in writing to be named. */
  name?: string;
  readOn: IsoDate;
  /** The mark on the pack that they read: it stands for its words. */
  pack: string;
}

const reviewerFields = {
  role: oneOf(reviewerRoles),
  who: text(),
  name: optional(text()),
  'read-on': date(),
  pack: textLike(/^[0-9a-f]{8}$/, 'the mark of a review pack', '3f2a91c0'),
};

export function readReviewer(reader: ItemReader): Reviewer | undefined {
  return readFields(reader, reviewerFields);
}
