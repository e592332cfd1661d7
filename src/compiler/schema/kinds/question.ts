import type { Option, Question } from '../../../content-model/quiz.js';
import { id, list, map, number, optional, pairs, readFields, reference, words, yes } from '../fields.js';
import type { ItemReader } from '../item-reader.js';
import { optionalList, reviewFields } from './shared-fields.js';

const optionFields = {
  id: id(),
  text: words(),
  because: optional(words()),
  points: optional(pairs(number(), reference('result'))),
  signals: optionalList(id()),
  skip: optionalList(reference('question')),
  postpone: optionalList(reference('question')),
  interrupt: optional(reference('result')),
  note: optional(words()),
  exclusive: yes(),
};

const questionFields = {
  question: words(),
  why: optional(words()),
  several: yes(),
  extra: yes(),
  options: list(map(optionFields), { needed: true }),
  ...reviewFields,
};

export function readQuestion(reader: ItemReader): Question | undefined {
  const fields = readFields(reader, questionFields);
  const hint = reader.readBody();
  if (!fields) return undefined;
  const { question, why, several, extra } = fields;
  const options = fields.options.map((option): Option => ({
    ...option,
    points: option.points && Object.fromEntries(option.points),
  }));
  return { id: reader.id, question, hint: hint.length > 0 ? hint : undefined, why, several, extra, options };
}
