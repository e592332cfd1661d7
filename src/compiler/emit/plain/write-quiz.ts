import type { Option, Question, Quiz, Result } from '../../../content-model/quiz.js';
import { isSafeAddress } from '../../../content-model/rich-text.js';
import type { Library } from '../../../content-model/library.js';
import { fillIn } from '../../../content-model/wording.js';
import { isInterrupting, signalsOf } from '../../../quiz-engine/decide.js';
import { writeInside } from '../snippets.js';
import { element, heading, link, list, paragraph, text } from './element.js';
import type { Page, Parts } from './page.js';
import { writeReview } from './write-provenance.js';
import { writeRichText } from './write-rich-text.js';

/** The quiz to read: every question with what each answer points to, and every idea it may come to. */
export function writeQuiz(page: Page): Parts {
  const { library, nation, level } = page;
  const { quiz, quizResults } = library;
  if (!quiz || !quizResults) throw new Error('This library has no quiz.');
  const { quiz: words, page: say } = library.wording;
  const { results, howWeGotThis } = quizResults;
  // Nobody who may be in danger reads that they can come back later, so that these results come first and end otherwise.
  const urgent = results.filter(({ id }) => isInterrupting(quiz, id));
  const others = results.filter(({ id }) => !isInterrupting(quiz, id));
  return {
    title: [heading(level, text(quiz.title))],
    numbers: [writeInside(library, nation)],
    words: [
      ...writeRichText(quiz.intro, level),
      list(quiz.facts.map(({ lead, text: more }) => `<strong>${text(lead)}</strong> ${text(more)}`)),
      ...writeRichText(quiz.audience ?? [], level),
      heading(level + 1, text(say.questions)),
      paragraph(say['quiz-to-read']),
      ...quiz.questions.map((question) => writeQuestion(question, quiz, page)),
      heading(level + 1, text(say.ideas)),
      ...urgent.map((result) => writeResult(result, page, [paragraph(words['no-answer'])])),
      ...others.map((result) => writeResult(result, page)),
      paragraph(words['not-your-fault']),
      heading(level + 1, text(words['how-we-got-this'])),
      ...writeRichText(howWeGotThis, level + 1),
      ...writeReview([quiz, ...results], page),
    ],
  };
}

function writeQuestion({ question, hint, why, options }: Question, quiz: Quiz, { library, level }: Page): string {
  const { quiz: words } = library.wording;
  return element('section', [
    heading(level + 2, text(question)),
    ...writeRichText(hint ?? [], level + 2),
    ...(why ? [element('p', `<strong>${text(words['why-we-ask'])}</strong> ${text(why)}`)] : []),
    list(options.map((option) => writeOption(option, quiz, library))),
  ]);
}

function writeOption(option: Option, quiz: Quiz, library: Library): string {
  const names = pointsTo(option, quiz).flatMap(
    (id) => library.quizResults?.results.find((result) => result.id === id)?.name ?? [],
  );
  const results = new Intl.ListFormat(library.language, { type: 'unit' }).format(names);
  const where = results && `${fillIn(library.wording.page['points-to'], { results })}.`;
  const about = [option.note, where].filter(Boolean).join(' ');
  return about ? `${text(option.text)}<br><small>${text(about)}</small>` : text(option.text);
}

/** The results that an answer leads to, by a rule or by its points: what it brings at once first, and what it adds most to. */
export function pointsTo({ interrupt, signals = [], points = {} }: Option, quiz: Quiz): string[] {
  const rules = [...quiz.lead, ...quiz.also, ...quiz.asked];
  const ruled = rules.filter((rule) => signalsOf(rule).some((signal) => signals.includes(signal)));
  const scored = Object.entries(points)
    .filter(([, number]) => number > 0)
    .sort(([, a], [, b]) => b - a);
  return [
    ...new Set([...(interrupt ? [interrupt] : []), ...ruled.map(({ result }) => result), ...scored.map(([id]) => id)]),
  ];
}

function writeResult(result: Result, { library, level }: Page, last: readonly string[] = []): string {
  const { quiz: words } = library.wording;
  const { label, to, text: step } = result.firstStep;
  const way = label && to && isSafeAddress(to) ? ` ${link(to, text(label))}` : '';
  return element('article', [
    heading(level + 2, text(result.headline)),
    ...writeRichText(result.body, level + 2),
    ...(result.asAnotherIdea ? [paragraph(result.asAnotherIdea)] : []),
    ...(result.goodToKnow.length > 0
      ? [
          element('p', `<strong>${text(words['good-to-know'])}</strong>`),
          list(result.goodToKnow.map((tip) => text(typeof tip === 'string' ? tip : tip.text))),
        ]
      : []),
    element('p', `<strong>${text(words['first-step'])}:</strong> ${text(step)}${way}`),
    ...last,
  ]);
}
