import type { Content } from '../content.js';
import type { Problem } from '../problem.js';
import { quizScenario } from './quiz-scenario.js';
import { quizWalkRules, quizWalkTooLarge } from './quiz-walk.js';
import type { Rule } from './rule.js';

/** Every rule, in the order of the pages that explain them. */
export const rules: readonly Rule[] = [...quizWalkRules, quizWalkTooLarge, quizScenario];

/** Looks at a language's content with every rule. */
export function checkRules(content: Content): Problem[] {
  return rules.flatMap(({ id, severity, check }) =>
    (check?.(content) ?? []).map((finding) => ({ severity, ...finding, rule: id })),
  );
}
