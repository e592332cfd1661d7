import { ownProperty } from '../content-model/own-property.js';
import type { Quiz, Scenario } from '../content-model/quiz.js';
import { chosenOptions, type Answers } from '../quiz-engine/answers.js';
import { signalsOf } from '../quiz-engine/decide.js';
import { outcome, type Outcome } from '../quiz-engine/outcome.js';
import { path, type Stop } from '../quiz-engine/route.js';

/** What came of an editor's example. */
export interface ScenarioRun {
  passes: boolean;
  /** What does not agree, one sentence each. */
  differences: string[];
  /** What happened, step by step, in words an editor can follow. */
  story: string[];
}

/** Takes an editor's example through the quiz with the same engine as a visitor, and compares the end. */
export function runScenario(quiz: Quiz, scenario: Scenario): ScenarioRun {
  const offerTaken = scenario.takesUpOffer === true;
  const stops = path(quiz, scenario.answers, offerTaken);
  const found = outcome(quiz, scenario.answers, offerTaken);
  const differences = [...findUnusedAnswers(quiz, scenario, stops), ...compareOutcome(scenario, found)];
  const story = [...describeStops(stops, scenario.answers, offerTaken), ...describeOutcome(quiz, found)];
  return { passes: differences.length === 0, differences, story: story.map((step, i) => `${i + 1}. ${step}`) };
}

/** An example that answers what is not asked, or with what cannot be chosen, does not show what its author means. */
function findUnusedAnswers(quiz: Quiz, { answers, takesUpOffer }: Scenario, stops: Stop[]): string[] {
  const asked = stops.flatMap((stop) => (stop.kind === 'question' ? [stop.question] : []));
  const offer =
    takesUpOffer && !stops.some(({ kind }) => kind === 'offer')
      ? ['It takes up the offer, but nothing is offered on this path.']
      : [];
  const unused = Object.entries(answers).flatMap(([id, options]) => {
    const question = quiz.questions.find((candidate) => candidate.id === id);
    if (!question) return [`It answers “${id}”, but the quiz has no such question.`];
    if (!asked.includes(question)) return [`It answers “${id}”, but that question is not asked on this path.`];
    if (options.length > 1 && !question.several)
      return [`It gives ${options.length} answers to “${id}”, but only one can be chosen.`];
    const unknown = options.filter((option) => !question.options.some((known) => known.id === option));
    return unknown.map((option) => `It answers “${id}” with “${option}”, which is not one of its options.`);
  });
  return [...offer, ...unused];
}

function compareOutcome(expected: Scenario, found: Outcome): string[] {
  const given = Object.values(found.reasons).flatMap((reasons) => reasons.map(({ because }) => because));
  return [
    ...compare('What leads', expected.leads, found.leads),
    ...compare('What is added', expected.also, found.also),
    ...compare('What was asked for', expected.asked, found.asked),
    ...compare('The other idea', expected.secondIdeas, [...found.secondIdeas, ...found.laterIdeas]),
    ...expected.reasons
      .filter((reason) => !given.includes(reason))
      .map((reason) => `“You said ${reason}” is expected among the reasons, and is not there.`),
  ];
}

function compare(what: string, expected: readonly string[], found: readonly string[]): string[] {
  if (expected.join() === found.join()) return [];
  return [`${what} is expected to be ${list(expected)}, and is ${list(found)}.`];
}

function describeStops(stops: Stop[], answers: Answers, offerTaken: boolean): string[] {
  return stops.map((stop) => {
    if (stop.kind === 'offer')
      return `The questions that waited are offered, and ${offerTaken ? 'taken up' : 'not taken up'}.`;
    const chosen = chosenOptions(stop.question, answers).map(({ text }) => `“${text}”`);
    return `${stop.question.question} ${chosen.length > 0 ? chosen.join(', ') : 'Skipped.'}`;
  });
}

function describeOutcome(quiz: Quiz, found: Outcome): string[] {
  const points = quiz.scored.map((result) => `${result} ${ownProperty(found.points, result) ?? 0}`).join(', ');
  const because = Object.entries(found.reasons).flatMap(([result, reasons]) =>
    reasons.length > 0
      ? [`Reasons for ${result}: you said ${reasons.map((reason) => reason.because).join('; ')}.`]
      : [],
  );
  return [`The points are ${points}.`, `${describeLead(found)} ${describeRest(found)}`.trim(), ...because];
}

function describeLead({ ledBy, leads, rule, signals }: Outcome): string {
  if (ledBy === 'nothing') return `Nothing was scored, so all kinds are shown as equal: ${list(leads)}.`;
  if (!rule)
    return leads.length > 1 ? `Most points are shared by ${list(leads)}.` : `Most points lead to ${list(leads)}.`;
  const given = signalsOf(rule).filter((signal) => signals.has(signal));
  return `A rule leads to ${list(leads)}, because of ${given.map((signal) => `“${signal}”`).join(' and ')}.`;
}

function describeRest({ also, asked, secondIdeas, laterIdeas }: Outcome): string {
  const parts = [
    also.length > 0 ? `${list(also)} is added.` : '',
    secondIdeas.length > 0 ? `Another idea is ${list(secondIdeas)}.` : '',
    asked.length > 0 ? `Asked for by name there is ${list(asked)}.` : '',
    laterIdeas.length > 0 ? `For later there is ${list(laterIdeas)}.` : '',
  ];
  return parts.filter(Boolean).join(' ');
}

function list(ids: readonly string[]): string {
  return ids.length > 0 ? ids.join(' and ') : 'nothing';
}
