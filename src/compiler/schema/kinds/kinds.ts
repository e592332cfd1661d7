import type { ReadItem } from './kind.js';
import { readAbout } from './about.js';
import { readContact } from './contact.js';
import { readEvidence } from './evidence.js';
import { readGuide } from './guide.js';
import { readMyth } from './myth.js';
import { readNation } from './nation.js';
import { readQuestion } from './question.js';
import { readQuiz } from './quiz.js';
import { readResult } from './result.js';
import { readReviewer } from './reviewer.js';
import { readScenarios } from './scenarios.js';
import { readStory } from './story.js';
import { readWording } from './wording.js';

/** How each kind of file is read. */
export const readers = {
  about: readAbout,
  reviewer: readReviewer,
  wording: readWording,
  quiz: readQuiz,
  scenarios: readScenarios,
  question: readQuestion,
  result: readResult,
  myth: readMyth,
  story: readStory,
  nation: readNation,
  contact: readContact,
  guide: readGuide,
  evidence: readEvidence,
} satisfies Record<string, ReadItem<unknown>>;

export type KindName = keyof typeof readers;
export type ItemOf<K extends KindName> = NonNullable<ReturnType<(typeof readers)[K]>>;

/** Where each kind of file is kept inside its language's folder. `*` is any name. The first that fits decides. */
export const homes: readonly [pattern: string, kind: KindName][] = [
  ['about.md', 'about'],
  ['wording.md', 'wording'],
  ['reviewers/*.md', 'reviewer'],
  ['quiz/quiz.md', 'quiz'],
  ['quiz/scenarios.md', 'scenarios'],
  ['quiz/questions/*.md', 'question'],
  ['quiz/results/*.md', 'result'],
  ['myths/*.md', 'myth'],
  ['stories/*.md', 'story'],
  ['contacts/*/nation.md', 'nation'],
  ['contacts/*/*.md', 'contact'],
  ['guides/*.md', 'guide'],
  ['evidence/*.md', 'evidence'],
];

const patterns = homes.map(([pattern, kind]) => [pattern.split('/'), kind] as const);

/** Which kind of file this is, by where it is kept. */
export function kindOf(path: string): KindName | undefined {
  const parts = path.split('/');
  return patterns.find(([pattern]) => fits(pattern, parts))?.[1];
}

function fits(pattern: string[], path: string[]): boolean {
  return pattern.length === path.length && pattern.every((part, i) => fitsPart(part, path[i]!));
}

function fitsPart(pattern: string, part: string): boolean {
  if (pattern === '*') return true;
  return pattern.startsWith('*') ? part.toLowerCase().endsWith(pattern.slice(1)) : part === pattern;
}
