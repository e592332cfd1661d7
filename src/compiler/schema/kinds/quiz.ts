import type { AlsoRule, LeadRule, Quiz } from '../../../content-model/quiz.js';
import type { RichText } from '../../../content-model/rich-text.js';
import { findPair, isMap, type FieldNode } from '../field-node.js';
import { either, id, list, map, number, optional, readFields, reference, words, wordsWithLinks } from '../fields.js';
import type { ItemReader } from '../item-reader.js';
import { optionalList, reviewFields } from './shared-fields.js';

const unless = { 'unless-any': optionalList(id()) };
const anyFields = { result: reference('result'), 'when-any': list(id(), { needed: true }), ...unless };
const countFields = {
  result: reference('result'),
  'when-at-least': number(),
  of: list(id(), { needed: true }),
  ...unless,
};
const rule = () => either(hasCount, map(countFields), map(anyFields));

const quizFields = {
  title: words(),
  facts: list(map({ lead: words(), text: words() })),
  audience: optional(wordsWithLinks()),
  questions: list(reference('question'), { needed: true }),
  scored: list(reference('result'), { needed: true }),
  lead: list<LeadRule>(rule()),
  also: list<AlsoRule>(rule()),
  'asked-for': optionalList<AlsoRule>(rule()),
  'ruled-out': optionalList<AlsoRule>(rule()),
  'second-idea-within': number(),
  ...reviewFields,
};

/** The quiz without its questions, which are files of their own: their ids stand in for them. */
export interface QuizItem {
  quiz: Omit<Quiz, 'questions'>;
  questions: string[];
  howWeGotThis: RichText;
}

export function readQuiz(reader: ItemReader): QuizItem | undefined {
  const fields = readFields(reader, quizFields);
  const parts = partBody(reader);
  if (!fields || !parts) return undefined;
  const { title, facts, audience, scored, lead, also, secondIdeaWithin, reviewedOn, reviewBy, questions } = fields;
  const rules = { scored, lead, also, asked: fields.askedFor ?? [], ruledOut: fields.ruledOut ?? [], secondIdeaWithin };
  const quiz = { title, intro: parts.intro, facts, audience, ...rules, review: { reviewedOn, reviewBy } };
  return { quiz, questions, howWeGotThis: parts.howWeGotThis };
}

/** Everything before the one heading is the first screen; everything after it is the rule that is published. */
function partBody(reader: ItemReader): { intro: RichText; howWeGotThis: RichText } | undefined {
  const body = reader.requireBody('what the quiz is, and under a heading how its results come about');
  if (!body) return undefined;
  const heading = body.findIndex((block) => block.kind === 'heading' && block.depth === 1);
  if (heading > 0 && heading < body.length - 1)
    return { intro: body.slice(0, heading), howWeGotThis: body.slice(heading + 1) };
  const { document, problems } = reader;
  problems.push({
    file: document.file,
    ...document.placeAt(document.bodyStart),
    field: 'text',
    rule: 'missing-text',
    severity: 'error',
    message: 'The text needs two parts: what the quiz is, and how its results come about.',
    fix: 'Write the first part, then a line "## How we got this", then the rule in plain words.',
  });
  return undefined;
}

function hasCount(node: FieldNode): boolean {
  return isMap(node) && findPair(node, 'when-at-least') !== undefined;
}
