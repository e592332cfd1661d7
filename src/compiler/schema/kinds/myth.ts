import type { Myth } from '../../../content-model/myth.js';
import { number, readFields, words } from '../fields.js';
import type { ItemReader } from '../item-reader.js';
import type { Ordered } from './kind.js';
import { grade, reviewFields, sources } from './shared-fields.js';

const mythFields = {
  fact: words(),
  myth: words('quoted'),
  'why-people-think-so': words(),
  grade: grade(),
  'how-sure': words(),
  sources: sources(),
  order: number(),
  ...reviewFields,
};

export function readMyth(reader: ItemReader): Ordered<Myth> | undefined {
  const fields = readFields(reader, mythFields);
  const body = reader.requireBody('the answer');
  if (!fields || !body) return undefined;
  const { fact, myth, whyPeopleThinkSo, howSure, reviewedOn, reviewBy, order } = fields;
  const review = { reviewedOn, reviewBy };
  const value = {
    id: reader.id,
    fact,
    myth,
    body,
    whyPeopleThinkSo,
    grade: fields.grade,
    howSure,
    sources: fields.sources,
    review,
  };
  return { value, order };
}
