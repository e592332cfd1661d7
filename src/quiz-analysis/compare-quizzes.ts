import type { Quiz } from '../content-model/quiz.js';
import { decisionFor } from '../quiz-engine/outcome.js';
import { countInWords } from './count-in-words.js';
import { describeSteps } from './describe-steps.js';
import { countSets } from './walk-choices.js';
import type { Step } from './route-table.js';
import { answersOf, walkPaths } from './walk-paths.js';
import { mostSets } from './walk.js';

/** A path that ended elsewhere before. */
export interface MovedPath {
  steps: string[];
  before: string[];
  now: string[];
}

/** How the paths of a quiz end now, held against an earlier version of it. */
export interface QuizComparison {
  /** Paths there are now. */
  paths: number;
  /** Those that lead to another result than the same answers led to before. */
  moved: number;
  /** Those that give an answer which could not be given before: they have no "before". */
  fresh: number;
  /** One path for each way of moving, commonest first. */
  examples: MovedPath[];
}

/** A handful shows what a change does; a list of thousands hides it. */
const mostExamples = 5;

/** Takes every path of a quiz and asks where the same answers led before. Nothing where there are too many to walk. */
export function compareQuizzes(before: Quiz, now: Quiz): QuizComparison | undefined {
  if (countSets(now) > mostSets) return undefined;
  const moves = new Map<string, { count: number; example: MovedPath }>();
  const comparison = { paths: 0, moved: 0, fresh: 0 };
  walkPaths(now, ({ steps, ending }) => {
    comparison.paths += 1;
    if (!isAnswerable(before, steps)) {
      comparison.fresh += 1;
      return;
    }
    const { answers, offerTaken } = answersOf(steps);
    const led = decisionFor(before, answers, offerTaken).leads;
    if (led.join() === ending.decision.leads.join()) return;
    comparison.moved += 1;
    countMove(moves, { before: led, now: ending.decision.leads }, () => describeSteps(now, steps));
  });
  const examples = [...moves.values()].sort((a, b) => b.count - a.count).map(({ example }) => example);
  return { ...comparison, examples: examples.slice(0, mostExamples) };
}

/** A comparison in words: `12 of 201,620 paths now end elsewhere.` */
export function describeComparison({ paths, moved, fresh, examples }: QuizComparison): string[] {
  return [
    `${countInWords(moved)} of ${countInWords(paths)} paths now end elsewhere.`,
    ...(fresh > 0 ? [`${countInWords(fresh)} more are new: they give an answer that could not be given before.`] : []),
    ...examples.flatMap(({ steps, before, now }) => [
      '',
      `Before: ${before.join(' and ')}. Now: ${now.join(' and ')}. For example:`,
      ...steps.map((step) => `  ${step}`),
    ]),
  ];
}

function isAnswerable(quiz: Quiz, steps: readonly Step[]): boolean {
  return steps.every((step) => {
    if ('offerTaken' in step) return true;
    const question = quiz.questions.find(({ id }) => id === step.question);
    return step.choice.options.every((option) => question?.options.some(({ id }) => id === option.id));
  });
}

function countMove(
  moves: Map<string, { count: number; example: MovedPath }>,
  move: Omit<MovedPath, 'steps'>,
  describe: () => string[],
): void {
  const key = JSON.stringify(move);
  const known = moves.get(key);
  if (known) known.count += 1;
  else moves.set(key, { count: 1, example: { ...move, steps: describe() } });
}
