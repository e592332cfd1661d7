import { readFileSync } from 'node:fs';

const { quiz, stories, contacts } = JSON.parse(readFileSync(new URL('../../dist/library/en.json', import.meta.url)));

/** The quiz's own words, so that every page asks the same: what the first screen says, and each question with its answers. */
export const quizWords = {
  title: quiz.title,
  intro: quiz.intro.map(textOf),
  facts: quiz.facts,
  questions: quiz.questions.map(({ id, question, hint = [], several, options }) => ({
    id,
    question,
    hint: hint.map(textOf).join(' '),
    several,
    options: options.map(({ id: option, text }) => ({ id: option, text })),
  })),
};

/** The shipped stories, as every carousel shows them. */
export const storyWords = stories.map(({ title, body }) => ({ title, body: body.map(textOf) }));

/** A thousand stories, to see what a charity with many would have. */
export const manyStories = (count) =>
  Array.from({ length: count }, (_, i) => ({ ...stories[i % stories.length], id: `story-${i}`, title: `Story ${i}` }));

export const scottishContacts = contacts.filter(({ nations }) => nations.includes('GB-SCT'));

function textOf(block) {
  if (typeof block === 'string') return block;
  if (block.items) return block.items.map((item) => item.map(textOf).join(' ')).join(' ');
  return (block.words ?? []).map(textOf).join('');
}
