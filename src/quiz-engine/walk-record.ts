import type { Quiz } from '../content-model/quiz.js';
import { holds } from './decide.js';
import type { Tally } from './tally.js';
import { walkPaths, type Ending, type Step, type WalkedPath } from './walk-paths.js';

/** All paths that end the same way, counted, with the first of them as an example. */
export interface EndingRecord {
  ending: Ending;
  sets: number;
  paths: number;
  example: readonly Step[];
}

/** What was seen on the way along every path of a quiz. */
export interface WalkRecord {
  paths: number;
  endings: EndingRecord[];
  /** Questions that somebody who answers each question comes to. */
  reached: Set<string>;
  /** By scored result: the most points on any path, and that path. */
  most: Map<string, { points: number; example: readonly Step[] }>;
  /** By rule: whether it holds on any path, and on every path of somebody who answers each question. */
  lead: RuleRecord[];
  also: RuleRecord[];
  shortest: PathLength;
  longest: PathLength;
}

export interface RuleRecord {
  ever: boolean;
  always: boolean;
}

/** How many counted questions a path asks. */
export interface PathLength {
  questions: number;
  example: readonly Step[];
}

/** Walks a whole quiz once and writes down all that findings and the report need. */
export function recordWalk(quiz: Quiz): WalkRecord {
  const record = emptyRecord(quiz);
  const endings = new Map<Ending, EndingRecord>();
  const notExtra = new Set(quiz.questions.filter(({ extra }) => !extra).map(({ id }) => id));
  const seenPoints = new Set<Tally['points']>();
  const seenSignals = new Map<Tally['signals'], boolean>();
  walkPaths(quiz, (walked) => {
    record.paths += 1;
    countEnding(endings, walked);
    recordLength(record, walked.steps, notExtra);
    if (walked.answered && record.reached.size < quiz.questions.length) recordQuestions(record, walked.steps);
    if (!seenPoints.has(walked.points)) recordMost(record, walked);
    seenPoints.add(walked.points);
    if (!seenSignals.get(walked.signals)) recordRules(quiz, record, walked);
    seenSignals.set(walked.signals, walked.answered || seenSignals.get(walked.signals) === true);
  });
  return { ...record, endings: [...endings.values()] };
}

function emptyRecord(quiz: Quiz): WalkRecord {
  return {
    paths: 0,
    endings: [],
    reached: new Set(),
    most: new Map(quiz.scored.map((result) => [result, { points: 0, example: [] }])),
    lead: quiz.lead.map(() => ({ ever: false, always: true })),
    also: quiz.also.map(() => ({ ever: false, always: true })),
    shortest: { questions: Infinity, example: [] },
    longest: { questions: -1, example: [] },
  };
}

function countEnding(endings: Map<Ending, EndingRecord>, { ending, sets, steps }: WalkedPath): void {
  const known = endings.get(ending);
  if (!known) {
    endings.set(ending, { ending, sets, paths: 1, example: [...steps] });
    return;
  }
  known.sets += sets;
  known.paths += 1;
}

function recordLength(record: WalkRecord, steps: readonly Step[], counted: ReadonlySet<string>): void {
  let questions = 0;
  for (const step of steps) if ('question' in step && counted.has(step.question)) questions += 1;
  if (questions < record.shortest.questions) record.shortest = { questions, example: [...steps] };
  if (questions > record.longest.questions) record.longest = { questions, example: [...steps] };
}

function recordQuestions({ reached }: WalkRecord, steps: readonly Step[]): void {
  for (const step of steps) if ('question' in step) reached.add(step.question);
}

function recordMost({ most }: WalkRecord, { points, steps }: WalkedPath): void {
  for (const [result, known] of most) {
    const sum = points[result] ?? 0;
    if (sum > known.points) most.set(result, { points: sum, example: [...steps] });
  }
}

function recordRules(quiz: Quiz, record: WalkRecord, { signals, answered }: WalkedPath): void {
  for (const list of ['lead', 'also'] as const) {
    quiz[list].forEach((rule, i) => {
      const known = record[list][i];
      if (!known) return;
      const now = holds(rule, signals);
      known.ever ||= now;
      if (answered) known.always &&= now;
    });
  }
}
