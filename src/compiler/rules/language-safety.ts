import type { Content } from '../parse/content.js';
import type { Document } from '../parse/document.js';
import type { Place } from '../report/problem.js';
import { languageOf } from './find-words.js';
import { findAt, type Finding, type Rule } from './rule.js';
import { safetyWordsOf } from './safety/safety-words.js';

export const languageSafety: Rule = {
  id: 'language-safety',
  severity: 'error',
  title: 'Safety rules in every language',
  reason:
    'The rules about suicide and self-harm look for words, and each language has its own. Without them nobody is told of a sentence that could put a reader at risk.',
  bad: 'A story with a content note, in a language that has no file in src/compiler/rules/safety.',
  good: 'The same story, once that file is there.',
  check(content, english) {
    if (safetyWordsOf(content)) return [];
    const spoken = new Set(english && english !== content ? findSpeaking(english) : []);
    return [...content.all('wording').map(({ document }) => warn(document, content)), ...findCrisis(content, spoken)];
  },
};

/** Where help itself is said to be is no crisis content: every language begins with that. */
const isHelp = new Set(['contact', 'nation', 'wording', 'about', 'reviewer']);

/** The paths of the files that speak of suicide or self-harm. */
function findSpeaking(english: Content): string[] {
  const crisis = safetyWordsOf(english)?.crisis;
  return english.documents
    .filter(({ kind, document }) => {
      const segments = isHelp.has(kind) ? [] : english.segmentsOf(document);
      return crisis && segments.some(({ words }) => words.search(crisis) !== -1);
    })
    .map(({ document }) => document.path);
}

function warn(document: Document, content: Content): Finding {
  const language = languageOf(content);
  return findAt(
    document,
    document.locate(['language']),
    `There are no safety rules for "${language}" yet: nobody is told of words about suicide and self-harm, or of words that put people down.`,
    `Have somebody who works with people at risk, and speaks the language every day, read all of it. A developer can add the words to look for in ${fileFor(content)}.`,
    { field: 'language', severity: 'warning' },
  );
}

/** One finding for each file that is sure to be about a crisis, by a field that says so or by its English. */
function findCrisis(content: Content, spoken: ReadonlySet<string>): Finding[] {
  return [
    ...content
      .all('story')
      .filter(({ value }) => value.value.contentNote)
      .map(({ document }) => refuse(content, document, 'content-note', 'This story has a content note.')),
    ...content
      .all('question')
      .filter(({ value }) => value.options.some(({ interrupt }) => interrupt))
      .map(({ document }) => refuse(content, document, 'options', 'An answer here leads to urgent help.')),
    ...content.documents
      .filter(({ document }) => spoken.has(document.path))
      .map(({ document }) => refuse(content, document, '', 'In English this text speaks of suicide or self-harm.')),
  ].filter(({ file }, i, found) => found.findIndex((other) => other.file === file) === i);
}

function refuse(content: Content, document: Document, field: string, why: string): Finding {
  const place: Place = field ? document.locate([field]) : { line: 1 };
  return findAt(
    document,
    place,
    `${why} There are no safety rules for "${languageOf(content)}" that could check what it says.`,
    `Take the file away until a developer has added the words to look for, in ${fileFor(content)}.`,
    field ? { field } : {},
  );
}

function fileFor(content: Content): string {
  return `src/compiler/rules/safety/${languageOf(content).split('-')[0]}.ts`;
}
