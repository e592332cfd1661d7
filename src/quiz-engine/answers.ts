import { ownProperty } from '../content-model/own-property.js';
import type { Option, Question } from '../content-model/quiz.js';

/**
 * Option ids by question id. Holds every answer the visitor gave, also those to questions that a later change took off
 * the path: they wait here, uncounted, and count again when their question comes back.
 */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** The options a visitor chose for a question, in the order the question lists them. */
export function chosenOptions(question: Question, answers: Answers): Option[] {
  const chosen = ownProperty(answers, question.id) ?? [];
  return question.options.filter(({ id }) => chosen.includes(id));
}

/** Whether the visitor chose anything for a question. */
export function hasAnswer(answers: Answers, question: string): boolean {
  return (ownProperty(answers, question)?.length ?? 0) > 0;
}

/** The answers with this question answered so. Options that the question does not have are left out. */
export function withAnswer(answers: Answers, question: Question, options: readonly string[]): Answers {
  const known = question.options.map(({ id }) => id).filter((id) => options.includes(id));
  const kept = question.several ? known : known.slice(0, 1);
  return kept.length > 0 ? { ...answers, [question.id]: kept } : withoutAnswer(answers, question.id);
}

/** The answers without the one to this question. */
export function withoutAnswer(answers: Answers, question: string): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => id !== question));
}

/**
 * What is chosen after an option of a question was ticked or unticked. An exclusive option, such as "no preference",
 * clears the others, and any other clears it.
 */
export function toggleOption(question: Question, chosen: readonly string[], option: string): string[] {
  if (!question.several) return [option];
  if (chosen.includes(option)) return chosen.filter((id) => id !== option);
  const exclusive = (id: string) => question.options.some((other) => other.id === id && other.exclusive);
  if (exclusive(option)) return [option];
  return [...chosen.filter((id) => !exclusive(id)), option];
}
