import { ruleLists, signalsOf } from '../../quiz-engine/decide.js';
import type { Content } from '../parse/content.js';

/** The signals that options of the quiz give, as often as they do. */
export function signalsGiven(content: Content): string[] {
  return content.all('question').flatMap(({ value }) => value.options.flatMap(({ signals = [] }) => signals));
}

/** The signals that rules and results of the quiz wait for, as often as they do. */
export function signalsAwaited(content: Content): string[] {
  const rules = content.all('quiz').flatMap(({ value: { quiz } }) => ruleLists.flatMap((list) => quiz[list]));
  const tips = content.all('result').flatMap(({ value }) => value.goodToKnow);
  return [
    ...rules.flatMap((rule) => [...signalsOf(rule), ...(rule.unlessAny ?? [])]),
    ...tips.flatMap(({ whenAny = [] }) => whenAny),
  ];
}
