import type { Content } from '../compiler/parse/content.js';
import { formatReport } from '../compiler/report/report.js';
import { walkContent, wholeQuiz } from '../compiler/rules/walk-content.js';
import type { Quiz } from '../content-model/quiz.js';
import { compareQuizzes, describeComparison } from '../quiz-analysis/compare-quizzes.js';
import { describeQuiz, describeWalk } from '../quiz-analysis/describe-quiz.js';
import { compileContent } from '../compiler/charity/compile-content.js';
import { defaultLanguage, nearestLanguage } from '../content-model/languages.js';
import { exitCodes, type Command, type Surroundings } from './command.js';
import { withQuizAtRevision } from './quiz-at-revision.js';
import { readContentFolder } from './find-content-folder.js';
import { readFlags } from './read-flags.js';
import { Refusal } from './refusal.js';
import { readToday } from './today.js';

export const quizCommand: Command = {
  name: 'quiz',
  summary: 'Shows what the quiz asks, and where its answers lead.',
  usage: [
    'peer-support quiz [folder] [--since revision] [--language en] [--today 2026-11-21]',
    '  folder          the folder of content (content)',
    '  --since rev     show which paths end somewhere else than they did in a git revision',
    '  --language en   the language, where there are several',
    '  --today day     read the content as if today were this day',
  ].join('\n'),
  run: showQuiz,
};

const flags = {
  since: { type: 'string' },
  language: { type: 'string' },
  today: { type: 'string' },
} as const;

function showQuiz(args: string[], { say, today: usual, colour }: Surroundings): number {
  const { words, flags: given } = readFlags(args, flags);
  const folder = readContentFolder(words);
  const today = readToday(given.today, usual);
  const { contents, problems } = compileContent({ folder, today });
  const content = chooseContent(contents, given.language, folder);
  const quiz = findQuiz(content);
  if (given.since !== undefined) {
    say(compare(findPastQuiz(given.since, folder, content.name, today), quiz));
    return exitCodes.fine;
  }
  const found = problems.filter(({ rule }) => rule.startsWith('quiz-'));
  const report = walkContent(content);
  say([describeQuiz(quiz), report ? describeWalk(report) : []].map((lines) => lines.join('\n')).join('\n\n'));
  if (found.length > 0) say(`\n${formatReport(found, { colour })}`);
  return found.some(({ severity }) => severity === 'error') ? exitCodes.problems : exitCodes.fine;
}

function chooseContent(contents: readonly Content[], language: string | undefined, folder: string): Content {
  const names = contents.map(({ name }) => name);
  const asked = language ?? nearestLanguage(names, defaultLanguage);
  const found = contents.find(({ name }) => name === asked);
  if (found) return found;
  throw new Refusal(
    language === undefined
      ? `There are no Markdown files in "${folder}".`
      : `There is no language called "${language}".`,
    names.length > 0
      ? `There is: ${names.join(', ')}.`
      : 'Name the folder that holds one folder for each language, such as "content".',
  );
}

function findQuiz(content: Content): Quiz {
  const quiz = wholeQuiz(content);
  if (quiz) return quiz;
  throw new Refusal(
    `The quiz in "${content.folder}/quiz" can’t be read in full.`,
    '"peer-support check" says what’s wrong.',
  );
}

function findPastQuiz(revision: string, folder: string, language: string, today: string): Quiz {
  const quiz = withQuizAtRevision(revision, folder, (pastFolder) => {
    const past = compileContent({ folder: pastFolder, today }).contents.find(({ name }) => name === language);
    return past && wholeQuiz(past);
  });
  if (quiz) return quiz;
  throw new Refusal(
    `The quiz as it was in "${revision}" can’t be read in full.`,
    'Choose a revision in which "peer-support check" found nothing wrong.',
  );
}

function compare(before: Quiz, now: Quiz): string {
  const comparison = compareQuizzes(before, now);
  if (comparison) return describeComparison(comparison).join('\n');
  return 'The quiz has too many sets of answers to go through them all, so we can’t compare its paths.';
}
