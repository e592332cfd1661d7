import type { Option, Question, Quiz } from '../content-model/quiz.js';

/** One way to answer a question: the options chosen, or none where it is left unanswered. */
export interface Choice {
  options: readonly Option[];
  /** False where the question is left unanswered although no option says the same as that. */
  answered: boolean;
}

/**
 * Whether choosing an option changes nothing: neither points, signals nor the path. Leaving the question unanswered is
 * then the same as choosing it, and need not be walked apart.
 */
export function isNeutral({ points, signals, skip, postpone, interrupt }: Option): boolean {
  const gives = Object.values(points ?? {}).some((sum) => sum !== 0);
  return !gives && !signals?.length && !skip?.length && !postpone?.length && !interrupt;
}

/** Whether no answer to a question changes anything. Walking its options would only multiply the same paths. */
export function isImmaterial({ options }: Question): boolean {
  return options.every(isNeutral);
}

/** Whether leaving a question out is the same as one of its answers. */
export function isSkippable(question: Question): boolean {
  return isImmaterial(question) || question.options.some(isNeutral);
}

/** Every way to answer a question that may lead somewhere else. */
export function choicesOf(question: Question): Choice[] {
  if (isImmaterial(question)) return [{ options: [], answered: true }];
  const answers = waysToAnswer(question).map((options) => ({ options, answered: true }));
  const neutral = question.options.some(isNeutral);
  return neutral ? answers : [...answers, { options: [], answered: false }];
}

/** How many answer sets a quiz has: one way to answer each question, in every combination. */
export function countSets(quiz: Quiz): number {
  return quiz.questions.reduce((sets, question) => sets * countChoices(question), 1);
}

/** How many entries {@link choicesOf} has, without making them: with several options to tick there may be very many. */
function countChoices(question: Question): number {
  if (isImmaterial(question)) return 1;
  const exclusive = question.options.filter((option) => option.exclusive).length;
  const ways = question.several ? 2 ** (question.options.length - exclusive) - 1 + exclusive : question.options.length;
  return ways + (question.options.some(isNeutral) ? 0 : 1);
}

function waysToAnswer({ several, options }: Question): Option[][] {
  if (!several) return options.map((option) => [option]);
  const alone = options.filter(({ exclusive }) => exclusive).map((option) => [option]);
  const together = options.filter(({ exclusive }) => !exclusive);
  return [...subsetsOf(together).filter((chosen) => chosen.length > 0), ...alone];
}

function subsetsOf(options: readonly Option[]): Option[][] {
  return options.reduce<Option[][]>((sets, option) => [...sets, ...sets.map((set) => [...set, option])], [[]]);
}
