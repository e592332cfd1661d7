import { ownProperty } from '../content-model/own-property.js';
import type { AlsoRule, LeadRule, Option, Question, Quiz, Signal } from '../content-model/quiz.js';
import { signalsOf } from '../quiz-engine/decide.js';
import { countInWords } from './count-in-words.js';
import type { WalkReport, WalkedWhole } from './walk.js';

/** An outline of a quiz that anyone can read: what is asked, what each answer does, and what decides. */
export function describeQuiz(quiz: Quiz): string[] {
  return [
    quiz.title,
    '',
    ...quiz.questions.flatMap((question, i) => [...describeQuestion(quiz, question, i + 1), '']),
    'What decides',
    ...quiz.lead.map((rule, i) => `  ${i + 1}. ${describeRule(quiz, rule)}`),
    `  ${quiz.lead.length + 1}. Otherwise most points lead, among ${quiz.scored.join(', ')}. Equal points lead together.`,
    ...quiz.ruledOut.map((rule) => `  Never by points: ${describeRule(quiz, rule)}`),
    ...quiz.asked.map((rule) => `  Always shown: ${describeRule(quiz, rule)}`),
    ...quiz.also.map((rule) => `  Added: ${describeRule(quiz, rule)}`),
    `  Another idea is shown if it is at most ${quiz.secondIdeaWithin} points behind.`,
  ];
}

/** What walking the quiz showed, in words. */
export function describeWalk({ sets, walked, immaterial, unproved }: WalkReport): string[] {
  const counted = [`${countInWords(sets)} answer sets`];
  if (!walked) {
    return [
      `${counted[0]}: too many to walk whole. This was proved from the questions and rules alone.`,
      ...unproved.map((what) => `Not proved: ${what}.`),
    ];
  }
  return [
    `${counted[0]}, along ${countInWords(walked.paths)} paths`,
    ...describeWalked(sets, walked),
    ...describeImmaterial(immaterial),
  ];
}

function describeWalked(
  sets: number,
  { decidedBy, ties, leads, shares, wishes, longest, shortest }: WalkedWhole,
): string[] {
  return [
    `Decided by a rule: ${part(decidedBy.rule, sets)}. By points: ${part(decidedBy.points, sets)}. Nothing scored: ${countInWords(decidedBy.nothing)}.`,
    `Ties at the top, where points decide: ${part(ties, decidedBy.points)}.`,
    'Leads, of all answer sets:',
    ...leads.map(({ result, sets: led }) => `  ${result}: ${part(led, sets)}`),
    'Leads, where points decide:',
    ...shares.map(({ result, share }) => `  ${result}: ${percent(share)}`),
    `Asked for by name and not shown: ${countInWords(wishes.asked.broken)} of ${countInWords(Math.round(wishes.asked.sets))}. Spoken against and leading by points: ${countInWords(wishes.ruledOut.broken)} of ${countInWords(Math.round(wishes.ruledOut.sets))}.`,
    `The longest path asks ${longest.questions} questions, the shortest ${shortest.questions}:`,
    ...shortest.steps.map((step) => `  ${step}`),
  ];
}

function describeImmaterial(immaterial: string[]): string[] {
  return immaterial.length > 0 ? [`Answers that change nothing in the result: ${immaterial.join(', ')}.`] : [];
}

function describeQuestion(quiz: Quiz, { question, several, extra, options }: Question, place: number): string[] {
  const notes = [extra ? 'one more, if you like' : '', several ? 'several may be chosen' : ''].filter(Boolean);
  const head = `${place}. ${question}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`;
  return [head, ...options.map((option) => `   - ${option.text}${describeEffects(quiz, option)}`)];
}

function describeEffects(quiz: Quiz, { points, signals, skip, postpone, interrupt }: Option): string {
  const effects = [
    ...quiz.scored.flatMap((result) => {
      const given = ownProperty(points, result);
      return given ? [`${result} +${given}`] : [];
    }),
    ...(signals ?? []).map((signal) => `says “${signal}”`),
    ...(interrupt ? [`shows ${interrupt} at once`] : []),
    ...(skip?.length ? [`leaves out ${skip.join(', ')}`] : []),
    ...(postpone?.length ? [`offers ${postpone.join(', ')} afterwards`] : []),
  ];
  return effects.length > 0 ? ` → ${effects.join('; ')}` : '';
}

function describeRule(quiz: Quiz, rule: LeadRule | AlsoRule): string {
  const describe = (signals: Signal[]) => signals.map((signal) => describeSignal(quiz, signal)).join('; ');
  const condition = 'whenAny' in rule ? 'any of these was said' : `${rule.whenAtLeast} or more of these were said`;
  const unless = rule.unlessAny?.length ? ` Unless any of these was said: ${describe(rule.unlessAny)}.` : '';
  return `${rule.result}, if ${condition}: ${describe(signalsOf(rule))}.${unless}`;
}

/** The answers that give a signal, so that a reader need not look them up. */
function describeSignal(quiz: Quiz, signal: Signal): string {
  const texts = quiz.questions.flatMap(({ options }) =>
    options.filter(({ signals }) => signals?.includes(signal)).map(({ text }) => text),
  );
  return texts.length > 0 ? texts.map((text) => `“${text}”`).join(', ') : `“${signal}” (no answer says this)`;
}

function part(sets: number, all: number): string {
  return `${countInWords(Math.round(sets))} (${percent(all > 0 ? sets / all : 0)})`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
