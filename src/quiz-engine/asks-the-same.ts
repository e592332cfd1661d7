import type { Quiz } from '../content-model/quiz.js';

/**
 * Whether one quiz asks what another does, perhaps in other words: the same questions, each with the same options, by their
 * ids. Then what was answered in one is an answer in the other.
 */
export function asksTheSame(one: Quiz, other: Quiz): boolean {
  return idsOf(one) === idsOf(other);
}

function idsOf({ questions }: Quiz): string {
  return JSON.stringify(questions.map(({ id, options }) => [id, options.map((option) => option.id)]));
}
