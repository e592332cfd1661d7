import { kindsOfSupport, sharedExperiences, situations } from '../../content-model/kind-of-support.js';
import { evidenceGrades } from '../../content-model/provenance.js';
import { address, date, list, map, oneOf, optional, text, textLike, type Field } from '../fields.js';

/** When a person last read the whole item, and when it is to be read again. */
export const reviewFields = { 'reviewed-on': date(), 'review-by': date() };

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
export const situation = () => oneOf(situations);

/** A list that is left out rather than empty where it has nothing in it. */
export const optionalList = <T>(entry: Field<T>) => optional(list(entry));
