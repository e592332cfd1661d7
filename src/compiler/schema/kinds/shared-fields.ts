import { helpNeeds, kindsOfSupport, sharedExperiences, situations } from '../../../content-model/kind-of-support.js';
import { evidenceGrades } from '../../../content-model/provenance.js';
import { address, date, list, map, oneOf, optional, text, textLike, yesOrNo, type Field } from '../fields.js';

/**
 * Who stands behind the words. `about.md` says it for a whole language, and any file may say otherwise for itself: a record
 * for whoever asks, which no widget shows.
 */
export const standsBehindFields = {
  publisher: optional(text()),
  'reviewed-by': optional(text()),
  interests: optional(text()),
  'co-produced': optional(yesOrNo()),
  'co-produced-with': optional(text()),
};

/** When a person last read the whole item, and when it is to be read again. */
export const reviewFields = { 'reviewed-on': date(), 'review-by': date(), ...standsBehindFields };

const sourceFields = {
  title: text(),
  publisher: optional(text()),
  published: optional(text()),
  url: optional(address()),
  doi: optional(textLike(/^10\.\d{4,9}\/\S+$/, 'a DOI', '10.1186/s12916-024-03260-y')),
};

export const sources = () => list(map(sourceFields));
export const grade = () => oneOf(evidenceGrades);
export const kindOfSupport = () => oneOf(kindsOfSupport);
export const sharedExperience = () => oneOf(sharedExperiences);
export const helpNeed = () => oneOf(helpNeeds);
export const situation = () => oneOf(situations);

/** A list that is left out rather than empty where it has nothing in it. */
export const optionalList = <T>(entry: Field<T>) => optional(list(entry));
