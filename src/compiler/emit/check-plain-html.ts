import { channelAddress } from '../../content-model/channel-address.js';
import type { Channel, Contact, NationId } from '../../content-model/contact.js';
import { selectSection, type Library } from '../../content-model/library.js';
import { neutralPage } from '../../content-model/neutral-page.js';
import { plainInline } from '../../content-model/plain-text.js';
import type { Inline } from '../../content-model/rich-text.js';
import { unescapeHtml } from '../parse/html-text.js';
import type { PlainHtmlOptions } from './plain-html.js';

/**
 * What a widget says and its plain HTML does not, and where the HTML leads that the library does not; nothing where they
 * agree. Reads the finished HTML, and takes the words from the library as they come, field by field, so that neither a
 * fault in writing nor a new field that nobody writes can hide itself.
 */
export function checkPlainHtml(html: string, library: Library, options: PlainHtmlOptions): string[] {
  const said = squash(unescapeHtml(html.replace(/<br>/g, '\n').replace(/<[^>]*>/g, '')));
  const links = [...html.matchAll(/<a href="([^"]*)"/g)].map(([, address = '']) => unescapeHtml(address));
  const shown = selectShown(library, options);
  const urgent = options.widget === 'exit' ? [] : selectUrgent(library, options);
  const known = [...addressesIn(library), neutralPage];
  return [
    ...wordsIn(shown).flatMap((words) => (said.includes(squash(words)) ? [] : [`It does not say “${words}”.`])),
    ...addressesIn([shown, urgent]).flatMap((to) => (links.includes(to) ? [] : [`It does not link to ${to}.`])),
    ...links.flatMap((to) => (known.includes(to) ? [] : [`The library does not have ${to}.`])),
    ...(urgent.length > 0 || options.widget === 'exit' ? [] : [`It has no urgent number of ${options.nation}.`]),
  ];
}

/** What the widget shows of the library: whole items, with whatever fields they have. */
function selectShown(library: Library, { widget, nation, topic }: PlainHtmlOptions): unknown[] {
  const { wording, quiz, quizResults, myths, stories, guides } = library;
  const section = topic ? selectSection(library, `guide/${topic}`) : undefined;
  const told = section?.guide.situations.map(({ story }) => stories.find(({ id }) => id === story));
  switch (widget) {
    case 'contacts':
      return [wording.contacts.title, selectContacts(library, nation)];
    case 'guide':
      if (!topic)
        return [wording.guide.title, wording.guide.intro, guides.map(({ title, intro }) => ({ title, intro }))];
      return [section, told];
    case 'myths':
      return [wording.myths.title, wording.myths.intro, myths];
    case 'stories':
      return [wording.stories.title, wording.stories.intro, stories];
    case 'quiz':
      return [quiz && { ...quiz, lead: [], also: [], asked: [], ruledOut: [], scored: [] }, quizResults];
    case 'exit':
      return [wording.exit.leave];
    default:
      return [];
  }
}

/** The emergency services are called by their number, and by no name. */
function selectContacts(library: Library, nation: NationId): Partial<Contact>[] {
  const { contacts = [] } = selectSection(library, `nation/${nation}`) ?? {};
  return contacts.map((contact) => (contact.urgency === 'emergency' ? { ...contact, name: undefined } : contact));
}

function selectUrgent(library: Library, { nation }: PlainHtmlOptions): unknown[] {
  return selectContacts(library, nation).filter(({ urgency }) => urgency === 'emergency' || urgency === 'crisis');
}

/**
 * Fields that no visitor reads as they stand: names that one part of a library calls another by, addresses, dates and
 * times that are written out, and lists to choose by. `because` says an answer again, to whoever has chosen it; `label` is
 * on a button. What is often claimed stays with the editors.
 */
const notWords = new Set([
  ...[
    'id',
    'kind',
    'urgency',
    'nations',
    'kindsOfSupport',
    'sharedExperiences',
    'helpsWith',
    'situation',
    'story',
    'guide',
  ],
  ...[
    'url',
    'to',
    'doi',
    'dial',
    'source',
    'checked',
    'checkedOn',
    'pageDate',
    'review',
    'hours',
    'ages',
    'consentUntil',
  ],
  ...['grade', 'evidence', 'quote', 'suggests', 'signals', 'points', 'skip', 'postpone', 'interrupt', 'whenAny'],
  ...['because', 'label', 'ideasHeading', 'languages', 'claim'],
]);

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return isInline(value) ? [plainInline(value)] : value.flatMap(wordsIn);
  if (!value || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) =>
    // What a guide cites is in its section beside it, under the same name.
    notWords.has(key) && !(key === 'evidence' && isEvidence(part)) ? [] : wordsIn(part),
  );
}

/** A line of a text, whose words are read as one. */
function isInline(value: unknown[]): value is Inline[] {
  return (
    value.length > 0 &&
    value.some((part) => isMark(part)) &&
    value.every((part) => typeof part === 'string' || isMark(part))
  );
}

function isMark(part: unknown): boolean {
  const { kind } = (part ?? {}) as { kind?: string };
  return ['strong', 'emphasis', 'link', 'line-break'].includes(kind ?? '');
}

function isEvidence(part: unknown): boolean {
  return Array.isArray(part) && part.some((each) => typeof each === 'object');
}

function addressesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(addressesIn);
  if (!value || typeof value !== 'object') return [];
  const { channels, url, doi, to, kind, feedback, source: _source, ...rest } = value as Record<string, unknown>;
  const own = typeof url === 'string' ? url : typeof doi === 'string' ? `https://doi.org/${doi}` : undefined;
  return [
    ...(Array.isArray(channels) ? (channels as Channel[]).flatMap((channel) => channelAddress(channel) ?? []) : []),
    ...(own ? [own] : []),
    ...(typeof to === 'string' && (kind === 'link' || /^[a-z]+:/.test(to)) ? [to] : []),
    ...(typeof feedback === 'string' ? [feedback] : []),
    ...Object.values(rest).flatMap(addressesIn),
  ];
}

/** Without the characters that keep numbers in order, for which the HTML has tags. */
function squash(words: string): string {
  return words
    .replace(/[\u2066\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
