import type { Result, Tip } from '../../content-model/quiz.js';
import { isMap } from '../field-node.js';
import { address, either, id, list, map, oneOf, optional, readFields, words } from '../fields.js';
import type { ItemReader } from '../item-reader.js';
import { kindOfSupport, reviewFields } from './shared-fields.js';

const tipFields = { text: words(), 'when-any': list(id(), { needed: true }) };

const resultFields = {
  headline: words(),
  name: words(),
  'good-to-know': list(either(isMap, map(tipFields), words()), { needed: true }),
  'first-step': map({ text: words(), label: optional(words()), to: optional(destination()) }),
  'as-another-idea': optional(words()),
  suggests: list(kindOfSupport()),
  ...reviewFields,
};

export function readResult(reader: ItemReader): Result | undefined {
  const fields = readFields(reader, resultFields);
  const body = reader.requireBody('what this is like');
  if (!fields || !body) return undefined;
  const { headline, name, firstStep, asAnotherIdea, suggests, reviewedOn, reviewBy } = fields;
  const goodToKnow = fields.goodToKnow.map((tip): Tip => (typeof tip === 'string' ? { text: tip } : tip));
  const review = { reviewedOn, reviewBy };
  return { id: reader.id, headline, name, body, goodToKnow, firstStep, asAnotherIdea, suggests, review };
}

/** `contacts`, or an address. */
function destination() {
  return either((node) => 'value' in node && /^[a-z-]*$/.test(String(node.value)), oneOf(['contacts']), address());
}
