import type { Guide } from '../../../content-model/guide.js';
import { list, map, number, optional, readFields, reference, words } from '../fields.js';
import type { ItemReader } from '../item-reader.js';
import type { Ordered } from './kind.js';
import { optionalList, reviewFields, situation, sources } from './shared-fields.js';

const situationFields = { situation: situation(), title: words(), text: words(), story: reference('story') };

const guideFields = {
  title: words(),
  intro: words(),
  evidence: optionalList(reference('evidence')),
  situations: optionalList(map(situationFields)),
  next: list(words()),
  sources: optional(sources()),
  order: number(),
  ...reviewFields,
};

export function readGuide(reader: ItemReader): Ordered<Guide> | undefined {
  const fields = readFields(reader, guideFields);
  const body = reader.requireBody('the guide');
  if (!fields || !body) return undefined;
  const { title, intro, evidence = [], situations = [], next, sources = [], reviewedOn, reviewBy, order } = fields;
  const review = { reviewedOn, reviewBy };
  return { value: { id: reader.id, title, intro, body, evidence, situations, next, sources, review }, order };
}
