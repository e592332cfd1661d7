/**
 * Every press that is measured, in the order a visitor makes them, and what is on the screen when it has been answered. On
 * a page of ours, `tag >> selector` is looked for inside that widget.
 */
const inQuiz = (selector) => `peer-support-quiz >> ${selector}`;
const inMyths = (selector) => `peer-support-myths >> ${selector}`;
const inStories = (selector) => `peer-support-stories >> ${selector}`;
const inContacts = (selector) => `peer-support-contacts >> ${selector}`;
const inGuide = (selector) => `peer-support-guide >> ${selector}`;

/** Pressed again and again without being measured, until the last question of the quiz is there. */
const skipping = { skip: true };

const ours = {
  stories: [
    {
      name: 'next story',
      press: inStories('.turn .button:last-child'),
      then: inStories('.slide:nth-child(2):not([inert])'),
    },
    { name: 'list', press: inStories('.views .link'), then: inStories('article.story') },
    {
      name: 'stories filter',
      prepare: inStories('.filters summary'),
      press: inStories('.fields select'),
      key: 'ArrowDown',
    },
  ],
  myths: [
    { name: 'card', press: inMyths('.fact button'), then: inMyths('.card.open .evidence') },
    { name: 'all cards', press: inMyths('.all .link'), then: inMyths('.card:last-child.open .evidence') },
  ],
  contacts: [
    { name: 'contact group', press: inContacts('.group > summary'), then: inContacts('.group[open] .who') },
    { name: 'contacts filter', press: inContacts('.filter select'), key: 'ArrowDown' },
    { name: 'country', prepare: inContacts('.change'), press: inContacts('.country select'), key: 'i' },
  ],
  guide: [{ name: 'story in a guide', press: inGuide('.told summary'), then: inGuide('.told[open] .story') }],
  // Last, since its result opens a group of contacts and brings another story to the front.
  quiz: [
    { name: 'urgent help', press: inQuiz('.urgent'), then: inQuiz('.urgent-panel .button') },
    { name: 'close urgent help', press: inQuiz('.urgent'), then: inQuiz('.urgent[aria-expanded="false"]') },
    { name: 'start', press: inQuiz('.actions .button'), then: inQuiz('.row') },
    { name: 'choose', press: inQuiz('.row'), then: inQuiz('.row:first-child.chosen') },
    { name: 'unsafe answer', press: inQuiz('.row:nth-child(4)'), then: inQuiz('.alarm .button') },
    { name: 'choose', press: inQuiz('.row'), then: inQuiz('.row:first-child.chosen') },
    { name: 'continue', press: inQuiz('.actions .button'), then: inQuiz('.row:first-child:not(.chosen)') },
    { name: 'choose', press: inQuiz('.row'), then: inQuiz('.row:first-child.chosen') },
    { name: 'continue', press: inQuiz('.actions .button'), then: inQuiz('.row:first-child:not(.chosen)') },
    { name: 'back', press: inQuiz('.top .link'), then: inQuiz('.row:first-child.chosen') },
    { ...skipping, press: inQuiz('.actions .quiet'), until: inQuiz('.actions.walk:not(:has(.stop))') },
    { name: 'choose', press: inQuiz('.row'), then: inQuiz('.row:first-child.chosen') },
    { name: 'result', press: inQuiz('.actions .button'), then: inQuiz('.how') },
  ],
};

const plain = {
  quiz: [
    { name: 'urgent help', press: '.quiz .urgent summary', then: '.quiz .urgent[open] a' },
    { name: 'close urgent help', press: '.quiz .urgent summary' },
    { name: 'start', press: '[data-step="1"]', then: '.row' },
    { name: 'choose', press: '.row' },
    { name: 'unsafe answer', press: '.row:nth-of-type(4)', then: '[data-help] a' },
    { name: 'choose', press: '.row' },
    { name: 'continue', press: '[data-step="1"]' },
    { name: 'choose', press: '.row' },
    { name: 'continue', press: '[data-step="1"]' },
    { name: 'back', press: '[data-step="-1"]' },
    { ...skipping, press: '[data-step="1"]', until: '[data-last]' },
    { name: 'choose', press: '.row' },
    { name: 'result', press: '[data-step="1"]', then: '[data-result]' },
  ],
  myths: [
    { name: 'card', press: '.myths .card summary', then: '.myths .card[open] p' },
    { name: 'all cards', press: '.myths [data-all]', then: '.myths .card:nth-last-of-type(2)[open] p' },
  ],
  stories: [
    { name: 'next story', press: '[data-turn="1"]' },
    { name: 'list', press: '[data-list]', then: '.as-list article:last-child' },
    { name: 'stories filter', press: '.stories select', key: 'ArrowDown' },
  ],
  contacts: [
    { name: 'contact group', press: '.contacts .group summary', then: '.contacts .group[open] li' },
    { name: 'contacts filter', press: '[data-filter]', key: 'ArrowDown' },
    { name: 'country', press: '[data-country]', key: 'i' },
  ],
  guide: [{ name: 'story in a guide', press: '.guide details summary', then: '.guide details[open] p' }],
};

const survey = [
  { name: 'start', press: '.sd-navigation__start-btn', then: '.sd-item' },
  { name: 'choose', press: '.sd-item .sd-selectbase__label', then: '.sd-item--checked' },
  { name: 'continue', press: '.sd-navigation__next-btn' },
  { name: 'choose', press: '.sd-item .sd-selectbase__label', then: '.sd-item--checked' },
  { name: 'continue', press: '.sd-navigation__next-btn' },
  { name: 'back', press: '.sd-navigation__prev-btn', then: '.sd-item--checked' },
  { ...skipping, press: '.sd-navigation__next-btn', until: '.sd-navigation__complete-btn' },
  { name: 'choose', press: '.sd-item .sd-selectbase__label', then: '.sd-item--checked' },
  { name: 'result', press: '.sd-navigation__complete-btn', then: '.sd-completedpage' },
];

const shoelace = [
  { name: 'choose', press: 'sl-radio', then: 'sl-radio[aria-checked="true"]' },
  { name: 'card', press: 'sl-details', then: 'sl-details[open] p' },
  { name: 'all cards', press: '[data-all]', then: 'sl-details:last-of-type[open] p' },
  { name: 'next story', press: '.carousel__navigation-button--next' },
];

const whole = (walk) => Object.values(walk).flat();

/** Every press on the page with all of our widgets. */
export const ourWalk = whole(ours);

/** The pages and the presses that are made on each, by the same names. */
export const walks = [
  ...Object.keys(ours).map((kind) => ({ id: `ours-${kind}`, presses: ours[kind] })),
  { id: 'ours-all', presses: ourWalk },
  ...Object.keys(plain).map((kind) => ({ id: `plain-${kind}`, presses: plain[kind] })),
  { id: 'plain-all', presses: whole(plain) },
  { id: 'survey', presses: survey },
  { id: 'shoelace', presses: shoelace },
];
