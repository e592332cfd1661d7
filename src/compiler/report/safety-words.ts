import { createHash } from 'node:crypto';
import { international, type Contact, type Urgency } from '../../content-model/contact.js';
import type { Library } from '../../content-model/library.js';
import { plainText } from '../../content-model/plain-text.js';
import type { Option, Question, Result } from '../../content-model/quiz.js';
import type { Block, RichText } from '../../content-model/rich-text.js';
import { sayWay } from './say-way.js';

/** One screen, or a part of one: what a reviewer reads in one go. */
export interface SafetyScreen {
  /** `What "I might not be able to keep myself safe" shows at once` */
  title: string;
  /** Each is one numbered line of the pack. */
  lines: string[];
}

/** Screens that belong together: `The question about safety`. */
export interface SafetyPart {
  title: string;
  screens: SafetyScreen[];
}

/**
 * The screens and sentences on which somebody's safety may depend, as visitors see them: a few pages that are to be read by
 * people who know, before anybody relies on them.
 */
export function collectSafetyWords(library: Library): SafetyPart[] {
  return withScreens([
    { title: 'The question about safety', screens: collectQuestions(library) },
    { title: 'Where answers about safety lead', screens: collectResults(library, isLed(library)) },
    { title: 'What it is not, and when to ask for other help', screens: collectDisclaimers(library) },
    { title: 'Buttons and short lines', screens: collectWording(library) },
  ]);
}

/** What else may upset or mislead somebody, for those who have the time: more pages than the first part. */
export function collectFurtherWords(library: Library): SafetyPart[] {
  const led = isLed(library);
  return withScreens([
    { title: 'What the other results of the quiz say', screens: collectResults(library, (result) => !led(result)) },
    { title: 'Stories with a content note', screens: collectStories(library) },
    { title: 'Urgent help, nation by nation', screens: collectUrgentHelp(library) },
  ]);
}

function withScreens(parts: SafetyPart[]): SafetyPart[] {
  return parts.filter(({ screens }) => screens.length > 0);
}

/** Stands for the words that every reviewer reads. Contacts are checked one by one, by dates of their own. */
export function markOf(library: Library): string {
  return createHash('sha256')
    .update(JSON.stringify(collectSafetyWords(library)))
    .digest('hex')
    .slice(0, 8);
}

/** The questions with an answer that shows something at once. */
function collectQuestions({ quiz }: Library): SafetyScreen[] {
  const asked = quiz?.questions.filter(({ options }) => options.some(({ interrupt }) => interrupt)) ?? [];
  return asked.map((question) => ({ title: question.question, lines: sayQuestion(question) }));
}

function sayQuestion({ hint = [], why, options }: Question): string[] {
  return [...blocksOf(hint), ...(why ? [`Why we ask: ${why}`] : []), ...options.map(sayOption)];
}

function sayOption({ text, note, interrupt }: Option): string {
  const shows = interrupt ? ` It leads at once to: “${interrupt}”.` : '';
  return `Answer: “${text}”. ${note ? `It shows: “${note}”` : 'It shows nothing of its own.'}${shows}`;
}

/** Whether a rule leads to a result, whatever the points say: after answers about danger, or a wish for a professional. */
function isLed({ quiz }: Library): (result: Result) => boolean {
  return ({ id }) => quiz?.lead.some(({ result }) => result === id) ?? false;
}

function collectResults({ quizResults }: Library, choose: (result: Result) => boolean): SafetyScreen[] {
  const results = quizResults?.results.filter(choose) ?? [];
  return results.map((result) => ({ title: `“${result.headline}” (${result.id})`, lines: sayResult(result) }));
}

function sayResult({ body, goodToKnow, firstStep, ideasHeading, asAnotherIdea, leaving }: Result): string[] {
  return [
    ...blocksOf(body),
    ...goodToKnow.map(
      ({ text, whenAny }) => `Good to know${whenAny ? `, after some answers (${whenAny.join(', ')})` : ''}: ${text}`,
    ),
    `First step: ${firstStep.text}`,
    ...(asAnotherIdea ? [`As another idea: ${asAnotherIdea}`] : []),
    ...(ideasHeading ? [`Over the ideas that follow: ${ideasHeading}`] : []),
    ...(leaving ? ['Beside it stands a way to leave the page quickly.'] : []),
  ];
}

const urgent: readonly Urgency[] = ['emergency', 'crisis'];

/**
 * What the urgent help of each nation shows, and whom the quiz lists for an answer about danger. A service of several
 * nations is described once, and named again where it is shown again.
 */
function collectUrgentHelp({ nations, contacts }: Library): SafetyScreen[] {
  const isShown = ({ urgency, helpsWith }: Contact) => urgent.includes(urgency) || Boolean(helpsWith?.length);
  const described = new Map<Contact, string>();
  return nations.map(({ id, name, gap }) => {
    const here = contacts.filter((contact) => contact.nations.includes(id) && isShown(contact));
    const again = here.filter((contact) => described.has(contact));
    const first = here.filter((contact) => !described.has(contact));
    for (const contact of first) described.set(contact, name);
    const lines = [...first.map(sayContact), ...sayAgain(again, described)];
    return { title: id === international ? name : `${name} (${id})`, lines: [...(gap ? [gap] : []), ...lines] };
  });
}

function sayAgain(contacts: readonly Contact[], described: ReadonlyMap<Contact, string>): string[] {
  const places = [...new Set(contacts.map((contact) => described.get(contact)))];
  return places.map((place) => {
    const names = contacts.filter((contact) => described.get(contact) === place).map(({ name }) => name);
    return `As in ${place}: ${names.join(', ')}.`;
  });
}

function sayContact(contact: Contact): string {
  const { name, urgency, channels, hours, cost, audience, ages, limits, helpsWith = [], body } = contact;
  const known = hours.kind === 'always' ? 'Day and night.' : hours.kind === 'unknown' ? 'Hours not known.' : '';
  const shownFor = [...(urgent.includes(urgency) ? [urgency] : []), ...helpsWith].join(', ');
  const said = [plainText(body).replaceAll('\n', ' '), known, cost, audience, ages, limits].filter(Boolean).join(' ');
  return `${name} [${shownFor}]: ${channels.map((channel) => `${channel.kind} ${sayWay(channel)}`).join('; ')}. ${said}`;
}

function collectStories({ stories }: Library): SafetyScreen[] {
  return stories.flatMap(({ title, kind, contentNote, body }) =>
    contentNote ? [{ title: `“${title}” (${kind})`, lines: [`Content note: ${contentNote}`, ...blocksOf(body)] }] : [],
  );
}

/** Words by which a sentence may bear on somebody's safety, or on their treatment. */
const telling =
  /\b(?:urgent|emergenc|crisis|danger|unsafe|not be safe|suicid|self-harm|hurt|medicin|treat|diagnos|therap|professional|GP|doctor|upset|tell someone|not your fault)/i;

/** Paragraphs of guides, myths and findings that say where peer support ends, and when to turn to somebody else. */
function collectDisclaimers({ guides, myths, evidence }: Library): SafetyScreen[] {
  const texts = [
    ...guides.map(({ title, intro, body, next }) => ({
      title,
      lines: [intro, ...blocksOf(body), ...next.map((step) => step.text)],
    })),
    ...myths.map(({ fact, myth, body }) => ({
      title: `Myth card: ${fact}`,
      lines: [`The myth: ${myth}`, ...blocksOf(body)],
    })),
    ...evidence.map(({ id, body, quality }) => ({ title: `Finding: ${id}`, lines: [...blocksOf(body), quality] })),
  ];
  return texts
    .map(({ title, lines }) => ({ title, lines: lines.filter((line) => telling.test(line)) }))
    .filter(({ lines }) => lines.length > 0);
}

/** What the widgets say for themselves around all that. */
function collectWording({ wording, quiz }: Library): SafetyScreen[] {
  const pick = (group: Record<string, string>, names: string[]) => names.flatMap((name) => group[name] ?? []);
  const { shared, quiz: said, stories, exit, country } = wording;
  return [
    { title: 'On every widget', lines: pick(shared, ['urgent-help', 'urgent-help-intro']) },
    {
      title: 'Under results',
      lines: pick(said, ['no-answer', 'not-your-fault', 'when-safe', 'carry-on', 'stop-here', 'offer-intro']),
    },
    {
      title: 'Before the quiz',
      lines: [
        ...blocksOf(quiz?.intro ?? []),
        ...(quiz?.facts ?? []).map(({ lead, text }) => `${lead}: ${text}`),
        ...blocksOf(quiz?.audience ?? []),
      ],
    },
    { title: 'Where no country is known', lines: pick(country, ['unknown', 'not-listed', 'no-numbers', 'elsewhere']) },
    { title: 'Beside stories', lines: pick(stories, ['illustrative', 'contributed', 'skip-story']) },
    { title: 'To leave the page', lines: pick(exit, ['leave', 'explain', 'not-left']) },
  ].filter(({ lines }) => lines.length > 0);
}

/** A paragraph, a heading, an entry of a list or a row of a table is a line of its own. */
function blocksOf(text: RichText): string[] {
  return text.flatMap((block) => splitBlock(block).map(plainText));
}

function splitBlock(block: Block): RichText[] {
  if (block.kind === 'list') return block.items;
  if (block.kind === 'table') return block.rows.map((row) => [{ ...block, columns: row, rows: [] }]);
  return [[block]];
}
