import { escapeText, urgentLinks, writePage } from './page.mjs';
import { quizWords, storyWords } from './words.mjs';

const tag = (name, attributes = '', inside = urgentLinks) =>
  `<peer-support-${name}${attributes}>${inside}</peer-support-${name}>`;
const pasted = (name, attributes, file, inside) => ({
  head: `<link rel="stylesheet" href="/ours/peer-support.css"><script async src="/ours/${file}"></script>`,
  body: tag(name, attributes, inside),
});
/** What we give people to paste. */
const ours = (name, attributes, inside) => pasted(name, attributes, 'peer-support.js', inside);
const script = (name) => `<script type="module" src="/peers/${name}.js"></script>`;
const sheet = (name) => `<link rel="stylesheet" href="/peers/${name}.css">`;

const quizTitle = 'Is it for me?';
const storiesTitle = 'Stories';
const contactsTitle = 'Talk to someone';

const plainQuestion = ({ id, question, hint, several, options }) => `<fieldset data-screen hidden>
<legend><h2 tabindex="-1">${escapeText(question)}</h2></legend><p>${escapeText(hint)}</p>
${options.map(({ id: value, text }) => `<label><input type="${several ? 'checkbox' : 'radio'}" name="${id}" value="${value}"> ${escapeText(text)}</label><br>`).join('\n')}
<button type="button" data-step="-1">Back</button> <button type="button" data-step="1">Continue</button> <button type="button" data-step="1">Skip</button>
</fieldset>`;

const plainQuiz = `<div data-quiz><div data-screen><h2 tabindex="-1">${quizWords.title}</h2>
${quizWords.intro.map((text) => `<p>${escapeText(text)}</p>`).join('')}
<ul>${quizWords.facts.map(({ lead, text }) => `<li><b>${lead}</b> ${escapeText(text)}</li>`).join('')}</ul>
<button type="button" data-step="1">Start</button></div>
${quizWords.questions.map(plainQuestion).join('\n')}</div>`;

const article = ({ title, body }) =>
  `<article><h3>${escapeText(title)}</h3>${body.map((text) => `<p>${escapeText(text)}</p>`).join('')}</article>`;
const slides = (wrap) => storyWords.map((story) => wrap(article(story))).join('\n');

const scrollStyles =
  '<style>[data-slides],.embla-viewport{overflow:auto;display:flex;scroll-snap-type:x mandatory}[data-slides]>*{flex:0 0 100%;scroll-snap-align:start}.embla-viewport{overflow:hidden;display:block}.embla-container{display:flex}.embla-container>*{flex:0 0 100%}</style>';

/**
 * Every page that is measured. `usable` is the control a visitor would press first, there only once it works; `job` is
 * what a page is held against.
 */
export const pages = [
  { id: 'empty', job: 'empty', name: 'the page alone', usable: 'h1', html: writePage({ title: quizTitle, body: '' }) },

  {
    id: 'quiz',
    job: 'quiz',
    name: 'peer-support-quiz',
    usable: '.actions .button',
    html: writePage({ title: quizTitle, ...ours('quiz', ' region="GB-SCT"') }),
  },
  {
    id: 'quiz-single',
    job: 'quiz',
    name: 'peer-support-quiz (self-contained)',
    usable: '.actions .button',
    html: writePage({ title: quizTitle, ...pasted('quiz', ' region="GB-SCT"', 'peer-support-quiz.js') }),
  },
  {
    id: 'quiz-survey',
    job: 'quiz',
    name: 'SurveyJS',
    usable: '.sd-navigation__start-btn',
    html: writePage({
      title: quizTitle,
      head: sheet('quiz-survey'),
      body: `<div id="quiz">${urgentLinks}</div>${script('quiz-survey')}`,
    }),
  },
  {
    id: 'quiz-element',
    job: 'quiz',
    name: 'a hand-written element',
    usable: '[data-step="1"]',
    html: writePage({
      title: quizTitle,
      head: script('quiz-element'),
      body: `<hand-written-quiz>${urgentLinks}</hand-written-quiz>`,
    }),
  },
  {
    id: 'quiz-lit',
    job: 'quiz',
    name: 'an element with Lit alone',
    usable: '[data-step="1"]',
    html: writePage({ title: quizTitle, head: script('quiz-lit'), body: `<lit-quiz>${urgentLinks}</lit-quiz>` }),
  },
  {
    id: 'quiz-plain',
    job: 'quiz',
    name: 'plain HTML and a little script',
    usable: '[data-ready] [data-step="1"]',
    html: writePage({ title: quizTitle, head: script('quiz-plain'), body: plainQuiz + urgentLinks }),
  },

  {
    id: 'stories',
    job: 'stories',
    name: 'peer-support-stories',
    usable: '.turn .button',
    html: writePage({ title: storiesTitle, ...ours('stories', ' region="GB-SCT"') }),
  },
  {
    id: 'stories-swiper',
    job: 'stories',
    name: 'swiper',
    usable: '.swiper-initialized .swiper-button-next',
    html: writePage({
      title: storiesTitle,
      head: sheet('stories-swiper') + script('stories-swiper'),
      body: `<div class="swiper"><div class="swiper-wrapper">${slides((each) => `<div class="swiper-slide">${each}</div>`)}</div><div class="swiper-button-prev"></div><div class="swiper-button-next"></div></div>`,
    }),
  },
  {
    id: 'stories-shoelace',
    job: 'stories',
    name: 'Shoelace carousel',
    usable: '.carousel__navigation-button--next',
    html: writePage({
      title: storiesTitle,
      head: sheet('stories-shoelace') + script('stories-shoelace'),
      body: `<sl-carousel navigation style="--aspect-ratio:auto">${slides((each) => `<sl-carousel-item>${each}</sl-carousel-item>`)}</sl-carousel>`,
    }),
  },
  {
    id: 'stories-embla',
    job: 'stories',
    name: 'embla',
    usable: '[data-ready] .embla-next',
    html: writePage({
      title: storiesTitle,
      head: scrollStyles + script('stories-embla'),
      body: `<div class="embla"><div class="embla-viewport"><div class="embla-container">${slides((each) => `<div>${each}</div>`)}</div></div><button class="embla-previous">Previous</button><button class="embla-next">Next</button></div>`,
    }),
  },
  {
    id: 'stories-plain',
    job: 'stories',
    name: 'plain HTML and a little script',
    usable: '[data-ready] [data-step="1"]',
    html: writePage({
      title: storiesTitle,
      head: scrollStyles + script('stories-plain'),
      body: `<div data-stories><div data-slides tabindex="0">${slides((each) => `<div>${each}</div>`)}</div><button data-step="-1">Previous</button><button data-step="1">Next</button></div>`,
    }),
  },

  {
    id: 'contacts',
    job: 'contacts',
    name: 'peer-support-contacts',
    usable: 'a[href="tel:116123"]',
    html: (snippet) => writePage({ title: contactsTitle, ...ours('contacts', ' region="GB-SCT"', snippet) }),
  },
  {
    id: 'contacts-plain',
    job: 'contacts',
    name: 'plain HTML',
    usable: 'a[href="tel:116123"]',
    html: (snippet) => writePage({ title: contactsTitle, body: snippet }),
  },
];

/** Each widget as the documentation says to paste it, to see whether anything on the page moves. */
export const snippetPages = [
  ['quiz', ' region="GB-SCT"'],
  ['myths', ''],
  ['stories', ''],
  ['contacts', ' region="GB-SCT"'],
  ['guide', ' topic="what-it-is"'],
  ['guide', ' topic="therapy-and-peer-support"'],
  ['exit', ''],
].map(([name, attributes], i) => ({
  id: `snippet-${i}`,
  name: `peer-support-${name}${attributes.includes('topic') ? attributes : ''}`,
  html: (snippet) =>
    writePage({ title: 'A widget', ...ours(name, attributes, name === 'contacts' ? snippet : undefined) }),
}));

/** So many widgets on one page: they share one library, and one sheet of each kind. */
export const pageOfWidgets = (count) =>
  writePage({
    title: 'Many widgets',
    ...ours('myths'),
    body: Array.from({ length: count }, () => tag('myths', ' only="just-a-chat"')).join('\n'),
  });
