import { readFileSync } from 'node:fs';
import { escapeText as text } from '../../pages/page.mjs';

const library = JSON.parse(readFileSync(new URL('../../../dist/library/en.json', import.meta.url), 'utf8'));
const { quiz, quizResults, myths, stories, guides, contacts, wording } = library;

/** Two countries, so that there is another to change to. */
const nations = ['GB-SCT', 'IE'];

/** The typed text of the library as HTML: what it says, in paragraphs, lists, links and bold. */
export function writeBody(blocks = []) {
  return blocks
    .map((block) => {
      if (block.kind === 'list')
        return `<ul>${block.items.map((item) => `<li>${writeBody(item).replace(/<\/?p>/g, '')}</li>`).join('')}</ul>`;
      return block.words ? `<p>${writeWords(block.words)}</p>` : '';
    })
    .join('');
}

function writeWords(words = []) {
  return words
    .map((each) => {
      if (typeof each === 'string') return text(each);
      const inside = writeWords(each.words);
      return each.to ? `<a href="${each.to}">${inside}</a>` : `<b>${inside}</b>`;
    })
    .join('');
}

const writeSources = (sources = []) =>
  `<ul>${sources.map(({ title, publisher, url }) => `<li><a href="${url}">${text(title)}</a>, ${text(publisher)}</li>`).join('')}</ul>`;

function writeChannel({ kind, number, dial, url, address, to }) {
  const label = number ?? url ?? address ?? to ?? '';
  const start = { call: 'tel:', text: 'sms:', email: 'mailto:' }[kind] ?? '';
  return `<p><a href="${start}${dial ?? label}">${text(String(label))}</a></p>`;
}

const aboutOf = ({ sharedExperiences = [], helpsWith = [], kindsOfSupport = [] }) => [
  ...sharedExperiences,
  ...helpsWith,
  ...kindsOfSupport,
];

const writeContact = (contact) =>
  `<li data-about="${aboutOf(contact).join(' ')}"><h3>${text(contact.name)}</h3>${writeBody(contact.body)}<p>${text([contact.cost, contact.audience, contact.limits].filter(Boolean).join(' '))}</p>${contact.channels.map(writeChannel).join('')}</li>`;

const of = (nation, ...urgencies) =>
  contacts.filter((each) => each.nations.includes(nation) && urgencies.includes(each.urgency));

const urgentList = (nation) =>
  `<ul>${of(nation, 'emergency').concat(of(nation, 'crisis')).map(writeContact).join('')}</ul>`;

const urgent = `<details class="urgent"><summary>${text(wording.shared?.['urgent-help'] ?? 'Get urgent help')}</summary><div class="sheet">${urgentList('GB-SCT')}</div></details>`;

const step = (label, by) => `<button type="button" data-step="${by}">${label}</button>`;

const question = ({ id, question: asked, hint, several, options }, i) => `<div data-screen hidden${
  i === quiz.questions.length - 1 ? ' data-last' : ''
}>
${step('Back', -1)}
<fieldset><legend><h2 tabindex="-1">${text(asked)}</h2></legend>${writeBody(hint)}
${options
  .map(
    (option) =>
      `<label class="row"><input type="${several ? 'checkbox' : 'radio'}" name="${id}"${option.id === 'unsafe' ? ' data-unsafe' : ''}><span>${text(option.text)}</span></label>`,
  )
  .join('\n')}
${options.some((option) => option.id === 'unsafe') ? `<div data-help class="sheet" hidden>${urgentList('GB-SCT')}</div>` : ''}
</fieldset>${step('Continue', 1)}</div>`;

const [idea, other] = quizResults.results;
const result = `<div data-screen data-result hidden><h2 tabindex="-1">${text(idea.headline)}</h2>${writeBody(idea.body)}
<h3>You said</h3><ul data-said></ul><h3>First step</h3><p>${text(idea.firstStep.text)}</p>
<ul>${idea.goodToKnow.map((each) => `<li>${text(each.text)}</li>`).join('')}</ul>
<h3>${text(other.headline)}</h3>${writeBody(other.body)}${step('Back', -1)}</div>`;

const facts = quiz.facts.map(({ lead, text: said }) => `<li><b>${text(lead)}</b> ${text(said)}</li>`).join('');

const story = ({ title, body, situation, quote }, place = 0) =>
  `<article data-about="${situation}"${place ? ' inert' : ''}><h3>${text(title)}</h3><p><b>${text(quote)}</b></p>${writeBody(body)}</article>`;

const options = (values) =>
  ['', ...new Set(values)].map((each) => `<option value="${each}">${each || 'All'}</option>`).join('');

/** What services can be narrowed to, in the order in which ours lists it: the same press chooses the same. */
const topics = Object.keys(wording.contacts)
  .filter((id) => id.startsWith('about-'))
  .map((id) => id.replace('about-', ''))
  .filter((id) => of('GB-SCT', 'support', 'find-peer-support').some((each) => aboutOf(each).includes(id)));

const groups = (nation) =>
  ['support', 'find-peer-support']
    .map(
      (urgency) =>
        `<details class="group sheet"><summary><h3>${urgency}</h3><span data-listed>${of(nation, urgency).length} listed</span></summary><ul>${of(nation, urgency).map(writeContact).join('')}</ul></details>`,
    )
    .join('');

const told = guides.find(({ id }) => id === 'everyday-situations');
const storyOf = (id) => stories.find((each) => each.id === id);

/** Each widget by hand: the words that ours has, in one piece of HTML. */
export const plainParts = {
  quiz: `<div class="widget quiz"><div data-screen><h2 tabindex="-1">${text(quiz.title)}</h2>${writeBody(quiz.intro)}<ul>${facts}</ul>${step('Start', 1)}</div>
${quiz.questions.map(question).join('\n')}${result}${urgent}</div>`,
  myths: `<div class="widget myths"><h2>Myths</h2><button type="button" data-all>Open all</button>${myths
    .map(
      ({ fact, myth, body, whyPeopleThinkSo, howSure, sources }) =>
        `<details class="card"><summary><h3>${text(fact)}</h3><p>${text(myth)}</p></summary>${writeBody(body)}<p>${text(whyPeopleThinkSo)}</p><p>${text(howSure)}</p>${writeSources(sources)}</details>`,
    )
    .join('\n')}${urgent}</div>`,
  stories: `<div class="widget stories"><h2>Stories</h2><button type="button" data-list>List</button><select data-situation>${options(stories.map(({ situation }) => situation))}</select>
<div class="slides sheet" tabindex="0">${stories.map(story).join('\n')}</div><button type="button" data-turn="-1">Previous</button> <button type="button" data-turn="1">Next</button><p role="status" data-told></p>${urgent}</div>`,
  contacts: `<div class="widget contacts"><h2>Talk to someone</h2><select data-country>${nations.map((each) => `<option value="${each}">${each === 'IE' ? 'Ireland' : 'Scotland'}</option>`).join('')}</select><select data-filter>${options(topics)}</select><p role="status" data-matching></p>
${nations.map((each) => `<div data-nation="${each}"${each === 'IE' ? ' hidden' : ''}><div class="sheet">${urgentList(each)}</div>${groups(each)}</div>`).join('\n')}</div>`,
  guide: `<div class="widget guide"><h2>${text(told.title)}</h2><p>${text(told.intro)}</p>${writeBody(told.body)}<ul class="sheet">${told.situations
    .map(
      ({ title, text: said, story: id }) =>
        `<li><h3>${text(title)}</h3><p>${text(said)}</p><details><summary>Read the story</summary>${story(storyOf(id))}</details></li>`,
    )
    .join('')}</ul>${writeSources(told.sources)}${urgent}</div>`,
};
