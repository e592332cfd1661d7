import type { Evidence } from '../../../content-model/guide.js';
import { date, readFields, words } from '../fields.js';
import type { ItemReader } from '../item-reader.js';
import type { Ordered } from './kind.js';
import { grade, reviewFields, sources } from './shared-fields.js';

const evidenceFields = {
  claim: words('quoted'),
  grade: grade(),
  quality: words(),
  sources: sources(),
  'checked-on': date(),
  ...reviewFields,
};

export function readEvidence(reader: ItemReader): Ordered<Evidence> | undefined {
  const fields = readFields(reader, evidenceFields);
  const body = reader.requireBody('what may be said');
  if (!fields || !body) return undefined;
  const { claim, quality, sources, checkedOn, reviewedOn, reviewBy } = fields;
  const review = { reviewedOn, reviewBy };
  return { value: { id: reader.id, claim, body, grade: fields.grade, quality, sources, checkedOn, review } };
}
