import { id, kind, list, map, note, orEmpty, pairs, reference, special, text, yes } from '../schema.js';

const results = (help: string) => list(reference('result'), { help });

/** An editor's example of answers given and what is expected of them. Checked at build time, never shipped. */
export const scenarioFields = {
  title: text({ help: 'What the example is about', example: 'Writing, privately' }),
  answers: orEmpty(
    pairs(special<string[]>('one-or-several', { fields: { id: id() } }), reference('question'), {
      help: 'A question and the `id` of the option. A question left out was skipped',
    }),
  ),
  /** True for a visitor who takes up the questions that were put off. */
  'takes-up-offer': yes({ help: '`yes` if the person goes on to the questions that were offered at the end' }),
  leads: results('The result that comes first. Two or more are a tie'),
  also: orEmpty(results('The results that are added, all of them')),
  asked: orEmpty(results('The results shown only because an answer asks for them by name, all of them')),
  'second-ideas': orEmpty(results('The other ideas, all of them')),
  reasons: orEmpty(list(text(), { help: '`because` words that have to be among the reasons' })),
};

export const scenarios = kind({
  name: 'scenarios',
  home: 'quiz/scenarios.md',
  fields: {
    scenarios: list(map(scenarioFields), { needed: true, help: 'The examples' }),
    text: note(),
  },
});
