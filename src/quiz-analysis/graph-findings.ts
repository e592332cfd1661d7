import type { LeadRule, Option, Question, Quiz, Signal } from '../content-model/quiz.js';
import { ruleLists, signalsOf } from '../quiz-engine/decide.js';
import { nameRule, type Finding } from './finding.js';

/** What is wrong that the quiz's own files show, without walking a single path. */
export function findInGraph(quiz: Quiz): Finding[] {
  return [...findDeadEnds(quiz), ...findLoops(quiz), ...findSelfSkips(quiz), ...findRulesWithoutSignals(quiz)];
}

function findDeadEnds(quiz: Quiz): Finding[] {
  const empty = quiz.questions
    .filter(({ options }) => options.length === 0)
    .map(({ id }) =>
      deadEnd(
        `“${id}” has no answers to choose from.`,
        'Give it at least two options, or take it out of the quiz.',
        id,
      ),
    );
  if (quiz.questions.length === 0)
    return [deadEnd('The quiz has no questions.', 'Name at least one under `questions`.')];
  if (quiz.scored.length > 0) return empty;
  const nowhere = 'Somebody whom no rule fits gets no result, because no results are named under `scored`.';
  return [...empty, deadEnd(nowhere, 'Name the results that points decide under `scored`.')];
}

function deadEnd(message: string, fix: string, question?: string): Finding {
  return { id: 'dead-end', place: { question }, message, fix, shownBy: [] };
}

/** A question that would be asked again after it was answered. */
function findLoops(quiz: Quiz): Finding[] {
  const twice = quiz.questions.filter(({ id }, i) => quiz.questions.findIndex((other) => other.id === id) < i);
  const listed = twice.map(({ id }) =>
    loop(`“${id}” is in the list of questions twice.`, 'Keep it once.', { question: id }),
  );
  const waiting = eachOption(quiz).flatMap(({ question, option, at }) =>
    (option.postpone ?? [])
      .filter((id) => at >= placeOf(quiz, id) && placeOf(quiz, id) >= 0)
      .map((id) =>
        loop(
          `“${option.id}” puts off “${id}”, which has been asked by then. It would come round again.`,
          'Put off only questions that come later.',
          { question: question.id, option: option.id },
        ),
      ),
  );
  return [...listed, ...waiting];
}

function loop(message: string, fix: string, place: Finding['place']): Finding {
  return { id: 'loop', place, message, fix, shownBy: [] };
}

/** A skip of the question itself, or of one that is always asked earlier. */
function findSelfSkips(quiz: Quiz): Finding[] {
  const movable = new Set(eachOption(quiz).flatMap(({ option }) => option.postpone ?? []));
  return eachOption(quiz).flatMap(({ question, option, at }) =>
    (option.skip ?? [])
      .filter((id) => id === question.id || (placeOf(quiz, id) >= 0 && placeOf(quiz, id) < at && !movable.has(id)))
      .map((id) => ({
        id: 'skip-self' as const,
        place: { question: question.id, option: option.id },
        message:
          id === question.id
            ? `“${option.id}” skips “${id}”, the question it is an answer to.`
            : `“${option.id}” skips “${id}”, which has been asked by then.`,
        fix: 'Skip only questions that come later.',
        shownBy: [],
      })),
  );
}

/** A rule that needs more signals than the quiz's answers give. */
function findRulesWithoutSignals(quiz: Quiz): Finding[] {
  const given = new Set(eachOption(quiz).flatMap(({ option }) => option.signals ?? []));
  return ruleLists.flatMap((list) =>
    quiz[list].flatMap((rule: LeadRule, i) => {
      const needed = 'whenAny' in rule ? 1 : rule.whenAtLeast;
      const missing = signalsOf(rule).filter((signal) => !given.has(signal));
      if (signalsOf(rule).length - missing.length >= needed) return [];
      return [neverHolds(nameRule(list, i + 1, rule), { list, number: i + 1 }, missing)];
    }),
  );
}

function neverHolds(name: string, rule: Finding['place']['rule'], missing: Signal[]): Finding {
  const why = missing.length > 0 ? ` No answer gives ${missing.map((signal) => `“${signal}”`).join(', ')}.` : '';
  return {
    id: 'rule-never',
    place: { rule },
    message: `${capitalise(name)} can never hold.${why}`,
    fix: 'Check the spelling of its signals, or take the rule out.',
    shownBy: [],
  };
}

function eachOption(quiz: Quiz): { question: Question; option: Option; at: number }[] {
  return quiz.questions.flatMap((question, at) => question.options.map((option) => ({ question, option, at })));
}

function placeOf(quiz: Quiz, question: string): number {
  return quiz.questions.findIndex(({ id }) => id === question);
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
