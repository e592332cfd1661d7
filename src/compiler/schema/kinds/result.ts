import type { Result, Tip } from '../../../content-model/quiz.js';
import { isMap } from '../field-node.js';
import { address, either, id, list, map, oneOf, optional, readFields, words, yes } from '../fields.js';
import type { ItemReader } from '../item-reader.js';
import { helpNeed, kindOfSupport, optionalList, reviewFields } from './shared-fields.js';

const tipFields = { text: words(), 'when-any': list(id(), { needed: true }) };

const resultFields = {
  headline: words(),
  name: words(),
  'good-to-know': list(either(isMap, map(tipFields), words()), { needed: true }),
  'first-step': map({ text: words(), label: optional(words()), to: optional(destination()) }),
  'as-another-idea': optional(words()),
  suggests: list(kindOfSupport()),
  'helps-with': optionalList(helpNeed()),
  emergency: yes(),
  leaving: yes(),
  'ideas-heading': optional(words()),
  ...reviewFields,
};

export function readResult(reader: ItemReader): Result | undefined {
  const fields = readFields(reader, resultFields);
  const body = reader.requireBody('what this is like');
  if (!fields || !body) return undefined;
  const { goodToKnow: tips, reviewedOn, reviewBy, headline, name, firstStep, asAnotherIdea, suggests } = fields;
  const { helpsWith, emergency, leaving, ideasHeading } = fields;
  const goodToKnow = tips.map((tip): Tip => (typeof tip === 'string' ? { text: tip } : tip));
  const review = { reviewedOn, reviewBy };
  const help = { suggests, helpsWith, emergency, leaving, ideasHeading };
  return { id: reader.id, headline, name, body, goodToKnow, firstStep, asAnotherIdea, ...help, review };
}

/** `contacts`, or an address. */
function destination() {
  return either((node) => 'value' in node && /^[a-z-]*$/.test(String(node.value)), oneOf(['contacts']), address());
}
