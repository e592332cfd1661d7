import type { Scenario } from '../../../content-model/quiz.js';
import { isList } from '../field-node.js';
import { either, id, list, map, optional, pairs, readFields, reference, text, yes } from '../fields.js';
import type { ItemReader } from '../item-reader.js';
import { optionalList } from './shared-fields.js';

const scenarioFields = {
  title: text(),
  answers: optional(pairs(either(isList, list(id()), id()), reference('question'))),
  'takes-up-offer': yes(),
  leads: list(reference('result')),
  also: optionalList(reference('result')),
  asked: optionalList(reference('result')),
  'second-ideas': optionalList(reference('result')),
  reasons: optionalList(text()),
};

const fileFields = { scenarios: list(map(scenarioFields), { needed: true }) };

export function readScenarios(reader: ItemReader): Scenario[] | undefined {
  return readFields(reader, fileFields)?.scenarios.map(
    ({ title, answers = [], takesUpOffer, leads, also, asked, secondIdeas, reasons }) => ({
      title,
      answers: Object.fromEntries(answers.map(([question, options]) => [question, [options].flat()])),
      takesUpOffer,
      leads,
      also: also ?? [],
      asked: asked ?? [],
      secondIdeas: secondIdeas ?? [],
      reasons: reasons ?? [],
    }),
  );
}
