import { escapeText, urgentLinks, writePage } from '../../pages/page.mjs';
import { quizWords, storyWords } from '../../pages/words.mjs';
import { plainParts } from './write-plain.mjs';

const head = '<link rel="stylesheet" href="/ours/peer-support.css"><script async src="/ours/peer-support.js"></script>';
const kinds = Object.keys(plainParts);
const attributes = { guide: ' topic="everyday-situations"' };
const tag = (kind, links) =>
  `<peer-support-${kind} region="GB-SCT"${attributes[kind] ?? ''}>${kind === 'contacts' ? links : urgentLinks}</peer-support-${kind}>`;

/** What has to be on the screen before the first press. */
const usable = {
  quiz: ['peer-support-quiz >> .actions .button'],
  myths: ['peer-support-myths >> .fact button'],
  stories: ['peer-support-stories >> .turn .button'],
  contacts: ['peer-support-contacts >> .filter select'],
  guide: ['peer-support-guide >> .told summary'],
};

const script = (name) => `<script type="module" src="/peers/${name}.js"></script>`;
const sheet = (name) => `<link rel="stylesheet" href="/peers/${name}.css">`;
const title = 'Presses';
const plainHead = sheet('plain') + script('plain');

const choices = quizWords.questions[0].options
  .map(({ id, text }) => `<sl-radio value="${id}">${escapeText(text)}</sl-radio>`)
  .join('');
const slides = storyWords
  .map(
    ({ title: name, body }) =>
      `<sl-carousel-item><h3>${name}</h3>${body.map((each) => `<p>${escapeText(each)}</p>`).join('')}</sl-carousel-item>`,
  )
  .join('');
const cards = storyWords
  .slice(0, 14)
  .map(
    ({ title: name, body }) =>
      `<sl-details summary="${name}">${body.map((each) => `<p>${escapeText(each)}</p>`).join('')}</sl-details>`,
  )
  .join('');

/** The pages that presses are made on: each widget alone and all together, ours and by hand, and the libraries. */
export const pressPages = (contactLinks) => [
  ...kinds.map((kind) => ({
    id: `ours-${kind}`,
    usable: usable[kind],
    html: writePage({ title, head, body: tag(kind, contactLinks) }),
  })),
  {
    id: 'ours-all',
    usable: kinds.flatMap((kind) => usable[kind]),
    html: writePage({
      title,
      head,
      body: `<peer-support region="GB-SCT">${kinds.map((kind) => tag(kind, contactLinks)).join('\n')}</peer-support>`,
    }),
  },
  ...kinds.map((kind) => ({
    id: `plain-${kind}`,
    usable: ['[data-ready]'],
    html: writePage({ title, head: plainHead, body: plainParts[kind] }),
  })),
  {
    id: 'plain-all',
    usable: ['[data-ready]'],
    html: writePage({ title, head: plainHead, body: Object.values(plainParts).join('\n') }),
  },
  {
    id: 'survey',
    usable: ['.sd-navigation__start-btn'],
    html: writePage({
      title,
      head: sheet('quiz-survey'),
      body: `<div id="quiz">${urgentLinks}</div>${script('quiz-survey')}`,
    }),
  },
  {
    id: 'shoelace',
    usable: ['[data-ready]', '.carousel__navigation-button--next'],
    html: writePage({
      title,
      head: sheet('shoelace') + script('shoelace'),
      body: `<sl-radio-group label="Choose one">${choices}</sl-radio-group>
<button type="button" data-all>Open all</button><div>${cards}</div>
<sl-carousel navigation style="--aspect-ratio:auto">${slides}</sl-carousel>`,
    }),
  },
];
