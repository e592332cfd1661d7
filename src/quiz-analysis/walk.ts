import type { Quiz } from '../content-model/quiz.js';
import { describeSteps } from './describe-steps.js';
import type { Finding } from './finding.js';
import { findInGraph } from './graph-findings.js';
import { findOnPaths } from './path-findings.js';
import { findWithoutWalking } from './unwalked-findings.js';
import { countSets, isImmaterial, isSkippable } from './walk-choices.js';
import { recordWalk, type EndingRecord, type PathLength, type WalkRecord, type WishRecord } from './walk-record.js';
import { countSetsOf, sharesOf, type Share } from './walk-shares.js';

/** Above this many answer sets a quiz is not walked whole: a check that takes minutes is a check that is left out. */
export const mostSets = 5_000_000;

/** What is known of a quiz after all its paths were walked, or as much as could be proved without. */
export interface WalkReport {
  /** One answer to each question, in every combination. */
  sets: number;
  findings: Finding[];
  /** Questions whose answers change nothing, so that they are not multiplied in. */
  immaterial: string[];
  /** Questions for which leaving them unanswered is the same as one of their options. */
  skippable: string[];
  /** What walking showed. Left out where the quiz is too large to walk whole. */
  walked?: WalkedWhole;
  /** What could not be proved, where the quiz is too large to walk whole. */
  unproved: string[];
}

export interface WalkedWhole {
  paths: number;
  /** Answer sets by what decides them. */
  decidedBy: Record<'rule' | 'points' | 'nothing', number>;
  /** Answer sets in which two or more results are equal at the top. */
  ties: number;
  /** Answer sets in which each result leads, tied ones in equal parts, most first. */
  leads: { result: string; sets: number }[];
  shares: Share[];
  /** What became of what rules say that visitors want, over all rules of a kind. */
  wishes: Record<'asked' | 'ruledOut', WishRecord>;
  longest: DescribedPath;
  shortest: DescribedPath;
}

export interface DescribedPath {
  questions: number;
  steps: string[];
}

/** Walks every path through a quiz. `results` are the ids of the results there are; left out, those the quiz names. */
export function walk(quiz: Quiz, results: readonly string[] = resultsNamedIn(quiz)): WalkReport {
  const sets = countSets(quiz);
  const about = {
    sets,
    immaterial: quiz.questions.filter(isImmaterial).map(({ id }) => id),
    skippable: quiz.questions.filter(isSkippable).map(({ id }) => id),
  };
  const inGraph = findInGraph(quiz);
  if (sets > mostSets) {
    const { findings, unproved } = findWithoutWalking(quiz, results);
    return { ...about, findings: withoutRepeats([...inGraph, ...findings]), unproved };
  }
  const record = recordWalk(quiz);
  const findings = withoutRepeats([...inGraph, ...findOnPaths(quiz, record, results)]);
  return { ...about, findings, walked: summarise(quiz, record), unproved: [] };
}

/** Every result a quiz names: scored, in its rules, or shown in place. */
export function resultsNamedIn({ scored, lead, also, asked, questions }: Quiz): string[] {
  const interrupts = questions.flatMap(({ options }) => options.flatMap(({ interrupt }) => interrupt ?? []));
  return [...new Set([...scored, ...[...lead, ...also, ...asked].map(({ result }) => result), ...interrupts])];
}

function summarise(quiz: Quiz, record: WalkRecord): WalkedWhole {
  const { endings } = record;
  const by = (side: 'rule' | 'points' | 'nothing') => endings.filter(({ ending }) => ending.decision.ledBy === side);
  return {
    paths: record.paths,
    decidedBy: {
      rule: countSetsOf(by('rule')),
      points: countSetsOf(by('points')),
      nothing: countSetsOf(by('nothing')),
    },
    ties: countSetsOf(by('points').filter(({ ending }) => ending.decision.leads.length > 1)),
    leads: countLeads(endings),
    shares: sharesOf(quiz, endings),
    wishes: { asked: sumWishes(record.wishes.asked), ruledOut: sumWishes(record.wishes.ruledOut) },
    longest: describePath(quiz, record.longest),
    shortest: describePath(quiz, record.shortest),
  };
}

function sumWishes(wishes: readonly WishRecord[]): WishRecord {
  return wishes.reduce((all, { sets, broken }) => ({ sets: all.sets + sets, broken: all.broken + broken }), {
    sets: 0,
    broken: 0,
  });
}

function countLeads(endings: EndingRecord[]): { result: string; sets: number }[] {
  const counts = new Map<string, number>();
  for (const { ending, sets } of endings) {
    const { leads } = ending.decision;
    for (const result of leads) counts.set(result, (counts.get(result) ?? 0) + sets / leads.length);
  }
  return [...counts].map(([result, sets]) => ({ result, sets })).sort((a, b) => b.sets - a.sets);
}

function describePath(quiz: Quiz, { questions, example }: PathLength): DescribedPath {
  return { questions, steps: describeSteps(quiz, example) };
}

/** A rule without signals is seen in the graph and on the paths: it is told once. */
function withoutRepeats(findings: Finding[]): Finding[] {
  const key = ({ id, place }: Finding) => JSON.stringify([id, place]);
  return findings.filter((finding, i) => findings.findIndex((other) => key(other) === key(finding)) === i);
}
