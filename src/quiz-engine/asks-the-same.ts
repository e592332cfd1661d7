import type { Quiz } from '../content-model/quiz.js';

/**
 * Whether one quiz asks what another does, perhaps in other words: the same questions, each with the same options, by their
 * ids, and the same urgent help for each option. Then what was answered in one is an answer in the other, and the help that is
 * on the screen is there in both.
 */
export function asksTheSame(one: Quiz, other: Quiz): boolean {
  return idsOf(one) === idsOf(other);
}

function idsOf({ questions }: Quiz): string {
  return JSON.stringify(
    questions.map(({ id, options }) => [id, options.map((option) => [option.id, option.interrupt])]),
  );
}
