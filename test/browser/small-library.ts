import words from 'virtual:peer-support/shared';
import type { Contact } from '../../src/content-model/contact.js';
import { libraryFormat, type Library } from '../../src/content-model/library.js';
import type { RichText } from '../../src/content-model/rich-text.js';

const review = { reviewedOn: '2026-01-10', reviewBy: '2027-01-10' };
const source = { title: 'A source', publisher: 'Somebody', published: '2025', url: 'https://example.org/source' };

function paragraph(...sentences: string[]): RichText {
  return sentences.map((sentence) => ({ kind: 'paragraph', words: [sentence] }));
}

const everyMark: RichText = [
  { kind: 'heading', depth: 1, words: ['A heading'] },
  { kind: 'paragraph', words: ['Some ', { kind: 'strong', words: ['strong'] }, ' words', { kind: 'line-break' }] },
  {
    kind: 'list',
    items: [[{ kind: 'paragraph', words: [{ kind: 'link', to: 'https://example.org', words: ['A link'] }] }]],
  },
  { kind: 'table', columns: [['One'], ['Two']], rows: [[['a'], [{ kind: 'emphasis', words: ['b'] }]]] },
];

function contact(id: string, urgency: Contact['urgency'], dial: string): Contact {
  return {
    id,
    name: `The ${id} line`,
    urgency,
    nations: ['GB-SCT'],
    channels: [{ kind: 'call', number: dial, dial, note: 'Free' }],
    hours: { kind: 'always' },
    cost: 'Free to call.',
    audience: 'For anyone.',
    body: paragraph(`You can call the ${id} line.`),
    source: 'https://example.org/line',
    checkedOn: '2026-06-01',
    checked: 'contacted',
  };
}

/** A whole library with one or two items of each kind, so that every field of the format is there and each can be damaged. */
export function smallLibrary(): Library {
  return {
    format: libraryFormat,
    language: 'en-GB',
    direction: 'ltr',
    builtOn: '2026-06-02',
    wording: { shared: words.en && 'words' in words.en ? words.en.words : {} } as Library['wording'],
    nations: [
      {
        id: 'GB-SCT',
        name: 'Scotland',
        timeName: 'UK time',
        timeZones: ['Europe/London'],
        gap: 'No gap.',
      },
    ],
    contacts: [
      contact('emergency', 'emergency', '999'),
      contact('crisis', 'crisis', '116123'),
      {
        ...contact('daytime', 'support', '08001111'),
        channels: [
          { kind: 'text', number: '85258', dial: '85258', word: 'HELLO' },
          { kind: 'web', url: 'https://example.org/help' },
          { kind: 'email', address: 'hello@example.org' },
        ],
        hours: {
          kind: 'weekly',
          zone: 'Europe/London',
          spans: [[540, 1020]],
          onPublicHolidays: 'closed',
          publicHolidays: ['2026-12-25'],
          publicHolidaysUntil: '2027-12-31',
          closures: [{ from: '2026-12-24', to: '2026-12-27' }],
        },
        kindsOfSupport: ['group'],
      },
    ],
    quiz: {
      title: 'A small quiz',
      intro: paragraph('What this is.'),
      facts: [{ lead: 'Private.', text: 'Nothing is kept.' }],
      questions: [
        {
          id: 'first',
          question: 'The first question?',
          hint: paragraph('A hint.'),
          options: [
            {
              id: 'yes',
              text: 'Yes',
              because: 'you said yes',
              points: { group: 2 },
              signals: ['keen'],
              skip: ['second'],
            },
            { id: 'no', text: 'No', points: { alone: 2 } },
          ],
        },
        {
          id: 'second',
          question: 'The second question?',
          options: [{ id: 'maybe', text: 'Maybe', signals: ['tired'] }],
        },
      ],
      scored: ['group', 'alone'],
      lead: [{ result: 'later', whenAny: ['tired'] }],
      also: [{ result: 'later', whenAtLeast: 2, of: ['tired', 'keen'] }],
      asked: [],
      ruledOut: [],
      secondIdeaWithin: 1,
      review,
    },
    quizResults: {
      results: ['group', 'alone', 'later'].map((id) => ({
        id,
        headline: `An idea: ${id}`,
        name: id,
        body: paragraph('What it is like.'),
        goodToKnow: [{ text: 'Good to know.', whenAny: ['keen'] }],
        firstStep: { text: 'One small step.', label: 'See contacts', to: 'contacts' },
        suggests: ['group'],
        review,
      })),
      howWeGotThis: paragraph('The rule.'),
    },
    myths: ['one', 'two'].map((id) => ({
      id,
      fact: `A fact ${id}`,
      myth: `A myth ${id}`,
      body: everyMark,
      whyPeopleThinkSo: 'Because.',
      grade: 'some',
      howSure: 'Quite sure.',
      sources: [source],
      review,
    })),
    stories: ['a', 'b'].map((id) => ({
      id,
      title: `Story ${id}`,
      kind: 'illustrative',
      situation: 'grief',
      kindsOfSupport: ['group'],
      quote: 'A quote.',
      contentNote: 'Mentions loss.',
      body: paragraph('Once there was.'),
      review,
    })),
    guides: [
      {
        id: 'what-it-is',
        title: 'What it is',
        intro: 'An intro.',
        body: everyMark,
        evidence: ['study'],
        situations: [{ situation: 'grief', title: 'After a loss', text: 'Words.', story: 'a' }],
        next: [{ text: 'A next thing.', to: 'quiz' }],
        sources: [source],
        review,
      },
    ],
    evidence: [
      {
        id: 'study',
        claim: 'A claim.',
        body: paragraph('What was found.'),
        grade: 'mixed',
        quality: 'Small.',
        sources: [source],
        checkedOn: '2026-02-02',
        review,
      },
    ],
  };
}
