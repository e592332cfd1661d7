import type { Content, Item } from '../content.js';
import { placeInPassage, type Passage } from '../passage.js';
import { crisisWords } from './crisis-words.js';
import { isEnglish } from './find-words.js';
import { findAt, type Finding, type Rule } from './rule.js';

/** Kinds that are themselves the way to help, or have it on every screen. */
const beside = ['contact', 'nation', 'wording', 'quiz', 'question', 'result', 'scenarios'];

export const crisisNeedsHelp: Rule = {
  id: 'crisis-needs-help',
  severity: 'error',
  title: 'Help beside hard words',
  reason:
    'Whoever reads about suicide or self-harm may be close to it. The way to help has to be in the same text, and a story says beforehand what it holds.',
  bad: 'A story that speaks of self-harm, without a content note and without saying where help is.',
  good: 'The same story with "content-note: Mentions self-harm", which ends with where to find urgent help.',
  check(content) {
    if (!isEnglish(content)) return [];
    return content.documents
      .filter(({ kind }) => !beside.includes(kind))
      .flatMap(({ document }) => {
        const passages = content.passagesOf(document);
        const first = passages.find(({ words, field }) => field !== 'content-note' && words.search(crisisWords) !== -1);
        return first ? checkDocument(content, first, passages) : [];
      });
  },
};

function checkDocument(content: Content, first: Passage, passages: Passage[]): Finding[] {
  const at = first.words.search(crisisWords);
  const [found = ''] = first.words.slice(at).match(crisisWords) ?? [];
  const place = placeInPassage(first, at, found.length);
  const story = content.all('story').find(({ document }) => document === first.document);
  const more = { field: first.field };
  return [
    ...(story && !hasNote(story)
      ? [
          findAt(
            first.document,
            place,
            `The story speaks of "${found}" and has no content note.`,
            'Add a line that says so in a few words, such as "content-note: Mentions self-harm".',
            more,
          ),
        ]
      : []),
    ...(passages.some(({ words }) => saysWhereHelpIs(words))
      ? []
      : [
          findAt(
            first.document,
            place,
            `The text speaks of "${found}" and does not say where help is.`,
            'Add a sentence with the words "urgent help", or with a number to call.',
            more,
          ),
        ]),
  ];
}

function hasNote({ value }: Item<'story'>): boolean {
  return value.value.contentNote !== undefined;
}

function saysWhereHelpIs(words: string): boolean {
  return /\burgent help\b|\b\d{3}(?: \d+)*\b/i.test(words);
}
