import { ownProperty } from '../content-model/own-property.js';
import type { Condition, Quiz } from '../content-model/quiz.js';
import { ruleLists, type Decision, type RuleList } from '../quiz-engine/decide.js';
import type { Ending } from './ending-table.js';
import { shownResults } from '../quiz-engine/outcome.js';
import { RouteTable, type Step } from './route-table.js';
import { addPoints, emptyTally } from '../quiz-engine/tally.js';
import type { SignalsVerdict } from './walk-accumulators.js';
import { compareWays, isAnswered, stepsOf, walkStates, type State, type Way } from './walk-states.js';
import { countPaths, heaviestPath, questionsAlong } from './walk-routes.js';

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
  rules: Record<RuleList, RuleRecord[]>;
  /** In how many answer sets an answer asks for a result by name or speaks against one, and in how many that is not kept. */
  wishes: Record<'asked' | 'ruledOut', WishRecord[]>;
  shortest: PathLength;
  longest: PathLength;
}

export interface RuleRecord {
  ever: boolean;
  always: boolean;
}

/** What became of what one rule says that visitors want. */
export interface WishRecord {
  sets: number;
  /** The result was asked for and is not shown, or was ruled out and leads all the same because of points. */
  broken: number;
}

/** How many counted questions a path asks. */
export interface PathLength {
  questions: number;
  example: readonly Step[];
}

/** Walks a whole quiz once and writes down all that findings and the report need. */
export function recordWalk(quiz: Quiz): WalkRecord {
  const routes = new RouteTable(quiz);
  const counted = new Set(quiz.questions.filter(({ extra }) => !extra).map(({ id }) => id));
  const countedIn = (step: Step) => ('question' in step && counted.has(step.question) ? 1 : 0);
  const longest = heaviestPath(routes, countedIn);
  const shortest = heaviestPath(routes, (step) => 0 - countedIn(step));
  return {
    paths: countPaths(routes),
    reached: questionsAlong(routes, isAnswered),
    most: new Map(quiz.scored.map((result) => [result, findMost(quiz, routes, result)])),
    shortest: { questions: 0 - shortest.sum, example: shortest.steps },
    longest: { questions: longest.sum, example: longest.steps },
    ...recordArrivals(quiz, routes),
  };
}

/** The most points that a result can have. No path has to be looked at for it as a whole: points only add up. */
function findMost(quiz: Quiz, routes: RouteTable, result: string): { points: number; example: readonly Step[] } {
  const none = emptyTally(quiz).points;
  const given = new Map<Step, number>();
  const pointsOf = (step: Step) => {
    const known =
      given.get(step) ?? ('choice' in step ? (ownProperty(addPoints(none, step.choice.options), result) ?? 0) : 0);
    given.set(step, known);
    return known;
  };
  const { sum, steps } = heaviestPath(routes, pointsOf);
  return sum > 0 ? { points: sum, example: steps } : { points: 0, example: [] };
}

type FirstWay = Omit<EndingRecord, 'example'> & { way?: Way };

/** How the paths end, in the order in which they are walked, which rules hold there, and what becomes of wishes. */
function recordArrivals(quiz: Quiz, routes: RouteTable): Pick<WalkRecord, 'endings' | 'rules' | 'wishes'> {
  const found = new Map<Ending, FirstWay>();
  const answered = new Map<SignalsVerdict, boolean>();
  const setsBy = new Map<SignalsVerdict, Map<Ending, number>>();
  const wishes = emptyWishes(quiz);
  walkStates(quiz, routes, (state, ending, verdict) => {
    answered.set(verdict, state.answered || answered.get(verdict) === true);
    countEnding(found, state, ending);
    const sets = setsBy.get(verdict) ?? new Map<Ending, number>();
    setsBy.set(verdict, sets.set(ending, (sets.get(ending) ?? 0) + state.sets));
  });
  for (const [{ held }, endings] of setsBy)
    for (const [ending, sets] of endings) countWishes(wishes, quiz, held, ending, sets);
  const endings = [...found.values()]
    .sort((a, b) => compareWays(a.way, b.way))
    .map(({ way, ...record }) => ({ ...record, example: stepsOf(way) }));
  const rules = ruleLists.map((list) => [list, recordRules(quiz[list], answered)] as const);
  return { endings, rules: Object.fromEntries(rules) as WalkRecord['rules'], wishes };
}

export function emptyWishes({ asked, ruledOut }: Quiz): WalkRecord['wishes'] {
  const none = (rules: readonly Condition[]) => rules.map(() => ({ sets: 0, broken: 0 }));
  return { asked: none(asked), ruledOut: none(ruledOut) };
}

/** Adds answer sets with the same ending, in which the same rules hold, to what became of each wish. */
export function countWishes(
  wishes: WalkRecord['wishes'],
  quiz: Quiz,
  held: readonly Condition[],
  { decision }: Ending,
  sets: number,
): void {
  for (const list of ['asked', 'ruledOut'] as const) {
    quiz[list].forEach((rule, i) => {
      const wish = wishes[list][i];
      if (!wish || !held.includes(rule)) return;
      wish.sets += sets;
      if (isBroken[list](rule.result, decision)) wish.broken += sets;
    });
  }
}

const isBroken: Record<'asked' | 'ruledOut', (result: string, decision: Decision) => boolean> = {
  asked: (result, decision) => !shownResults(decision).includes(result),
  ruledOut: (result, { ledBy, leads }) => ledBy === 'points' && leads.includes(result),
};

function countEnding(found: Map<Ending, FirstWay>, { sets, paths, way }: State, ending: Ending): void {
  const known = found.get(ending);
  if (!known) {
    found.set(ending, { ending, sets, paths, way });
    return;
  }
  known.sets += sets;
  known.paths += paths;
  if (compareWays(way, known.way) < 0) known.way = way;
}

function recordRules(rules: readonly Condition[], answered: ReadonlyMap<SignalsVerdict, boolean>): RuleRecord[] {
  return rules.map((rule) => {
    const seen = [...answered].map(([{ held }, isAnsweredWhole]) => ({ isAnsweredWhole, now: held.includes(rule) }));
    return {
      ever: seen.some(({ now }) => now),
      always: seen.every(({ now, isAnsweredWhole }) => now || !isAnsweredWhole),
    };
  });
}
