import type { LeadRule, Quiz } from '../content-model/quiz.js';
import { countInWords } from './count-in-words.js';
import { describeSteps } from './describe-steps.js';
import { isInterrupting, ruleLists } from '../quiz-engine/decide.js';
import { nameRule, type Finding } from './finding.js';
import { shownResults } from '../quiz-engine/outcome.js';
import type { EndingRecord, WalkRecord } from './walk-record.js';
import { fairShare, sharesOf } from './walk-shares.js';

/** What is wrong that only walking the paths shows. `results` are the ids of the results there are. */
export function findOnPaths(quiz: Quiz, record: WalkRecord, results: readonly string[]): Finding[] {
  return [
    ...findUnreachedQuestions(quiz, record),
    ...findUnreachedResults(quiz, record, results),
    ...findMissingResults(quiz, record, results),
    ...findIdleRules(quiz, record),
    ...findUnexplained(quiz, record),
    ...findBrokenWishes(quiz, record),
    ...findUnequalMaxima(quiz, record),
    ...findUnfairShares(quiz, record),
  ];
}

function findUnreachedQuestions(quiz: Quiz, { reached, longest }: WalkRecord): Finding[] {
  return quiz.questions
    .filter(({ id }) => !reached.has(id))
    .map(({ id }) => ({
      id: 'unreached-question',
      place: { question: id },
      message: `Nobody who answers the questions before “${id}” ever comes to it.`,
      fix: 'Leave it out of at least one `skip`, or take it out of the quiz.',
      shownBy: describeSteps(quiz, longest.example),
    }));
}

function findUnreachedResults(quiz: Quiz, { endings, longest }: WalkRecord, results: readonly string[]): Finding[] {
  const shown = new Set(endings.flatMap(({ ending }) => shownResults(ending.decision)));
  return results
    .filter((result) => !shown.has(result) && !isInterrupting(quiz, result))
    .map((result) => ({
      id: 'unreached-result',
      place: { result },
      message: `No answers ever lead to the result “${result}”.`,
      fix: 'Give some answers points or a rule that lead to it, or take it out.',
      shownBy: describeSteps(quiz, longest.example),
    }));
}

/** A path whose end names a result that there is not. */
function findMissingResults(quiz: Quiz, { endings }: WalkRecord, results: readonly string[]): Finding[] {
  const missing = new Map<string, EndingRecord>();
  for (const record of endings) {
    for (const result of shownResults(record.ending.decision)) {
      if (!results.includes(result) && !missing.has(result)) missing.set(result, record);
    }
  }
  return [...missing].map(([result, { example }]) => ({
    id: 'dead-end',
    place: { result },
    message: `Some answers lead to the result “${result}”, which there is not.`,
    fix: `Write \`results/${result}.md\`, or name a result that is there.`,
    shownBy: describeSteps(quiz, example),
  }));
}

function findIdleRules(quiz: Quiz, record: WalkRecord): Finding[] {
  const led = new Set(record.endings.map(({ ending }) => ending.decision.rule));
  return ruleLists.flatMap((list) =>
    quiz[list].flatMap((rule: LeadRule, i): Finding[] => {
      const { ever, always } = record.rules[list][i] ?? { ever: true, always: false };
      const about = { place: { rule: { list, number: i + 1 } }, shownBy: describeSteps(quiz, record.longest.example) };
      const name = `The ${nameRule(list, i + 1, rule)}`;
      if (!ever) {
        const fix = 'Check whether its signals can be given together, or take the rule out.';
        return [{ id: 'rule-never', message: `${name} can never hold.`, fix, ...about }];
      }
      if (always) {
        const fix = 'Ask for a signal that only some answers give.';
        return [{ id: 'rule-always', message: `${name} holds whatever is answered.`, fix, ...about }];
      }
      if (list !== 'lead' || led.has(quiz.lead[i])) return [];
      const fix = 'Move it up the list, or take it out.';
      return [
        {
          id: 'rule-never',
          message: `${name} never leads: wherever it holds, an earlier rule does too.`,
          fix,
          ...about,
        },
      ];
    }),
  );
}

function findUnexplained(quiz: Quiz, { endings }: WalkRecord): Finding[] {
  const unexplained = new Map<string, EndingRecord>();
  for (const record of endings) {
    for (const result of record.ending.unexplained) if (!unexplained.has(result)) unexplained.set(result, record);
  }
  return [...unexplained].map(([result, { example }]) => ({
    id: 'no-reason',
    place: { result },
    message: `“${result}” can be shown without a reason: none of the answers that lead to it says \`because\`.`,
    fix: 'Add `because` to the answers that give it points or signals.',
    shownBy: describeSteps(quiz, example),
  }));
}

/** The engine keeps both promises for every quiz there can be: a finding here means that it no longer does. */
function findBrokenWishes(quiz: Quiz, { wishes, longest }: WalkRecord): Finding[] {
  return (['asked', 'ruledOut'] as const).flatMap((list) =>
    quiz[list].flatMap((rule, i): Finding[] => {
      const { broken } = wishes[list][i] ?? { broken: 0 };
      if (broken === 0) return [];
      return [
        {
          id: list === 'asked' ? 'wish-hidden' : 'wish-contradicted',
          place: { rule: { list, number: i + 1 } },
          message: `The ${nameRule(list, i + 1, rule)} is not kept in ${countInWords(broken)} answer sets.`,
          fix: 'This is a fault of the program and not of the words. Report it.',
          shownBy: describeSteps(quiz, longest.example),
        },
      ];
    }),
  );
}

function findUnequalMaxima(quiz: Quiz, { most }: WalkRecord): Finding[] {
  const reach = [...most].map(([result, { points }]) => ({ result, points })).sort((a, b) => b.points - a.points);
  const [first] = reach;
  const last = reach[reach.length - 1];
  if (!first || !last || first.points === last.points) return [];
  const list = reach.map(({ result, points }) => `${result} ${points}`).join(', ');
  return [
    {
      id: 'unequal-maximum',
      place: { result: last.result },
      message: `The results that points decide cannot all reach the same number of points: ${list}.`,
      fix: 'Even the points out, so that no kind of support starts ahead.',
      shownBy: describeSteps(quiz, most.get(first.result)?.example ?? []),
    },
  ];
}

function findUnfairShares(quiz: Quiz, record: WalkRecord): Finding[] {
  const { low, high } = fairShare(quiz);
  return sharesOf(quiz, record.endings).flatMap(({ result, share }): Finding[] => {
    if (share >= low && share <= high) return [];
    const leading = record.endings.find(
      ({ ending: { decision } }) => decision.ledBy === 'points' && decision.leads.includes(result),
    );
    const side = share < low ? 'under' : 'over';
    const limit = share < low ? low : high;
    return [
      {
        id: share < low ? 'share-low' : 'share-high',
        place: { result },
        message: `“${result}” leads in ${percent(share)} of the answer sets that points decide, which is ${side} ${percent(limit)}.`,
        fix: side === 'under' ? 'Give it more points, or others fewer.' : 'Give it fewer points, or others more.',
        shownBy: describeSteps(quiz, leading?.example ?? []),
      },
    ];
  });
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
