import { channelAddress } from '../../content-model/channel-address.js';
import { sayChannel, siteOf } from '../../content-model/channel-words.js';
import { international, type Channel, type Contact, type Nation, type NationId } from '../../content-model/contact.js';
import { selectSection, type Library } from '../../content-model/library.js';
import { plainInline } from '../../content-model/plain-text.js';
import { isSafeAddress, type Block, type RichText } from '../../content-model/rich-text.js';
import { fillIn, type Words } from '../../content-model/wording.js';
import { checkSnippet } from './check-snippet.js';
import { describeContactPoints, writeMicrodata } from './describe-contact-points.js';
import { escapeHtml } from '../parse/html-text.js';
import { isolate, tagIsolated } from './isolate-numbers.js';
import { writeTag } from './snippet-tag.js';

/** A file that a charity pastes from. */
export interface Snippet {
  /** `contacts-gb-sct.html` */
  name: string;
  html: string;
}

/** Where the files would be, in words that nobody mistakes for a real address. */
const place = 'https://your-charity.example/peer-support';

/**
 * For each nation, the tag with its emergency and crisis numbers inside as plain links: what a page shows before the
 * script, without it, in print and in reader view. Throws where a snippet and the library do not say the same.
 */
export function snippets(library: Library): Snippet[] {
  return library.nations.map((nation) => {
    const name = snippetName(nation, library.language);
    const html = writeSnippet(library, nation);
    const differences = checkSnippet(html, library, nation.id);
    if (differences.length > 0) throw new Error(`${name} and the library differ: ${differences.join(' ')}`);
    return { name, html };
  });
}

/** English needs no mark of its own; `contacts-gb-wls.cy.html` is the Welsh one. */
function snippetName({ id }: Nation, language: string): string {
  const [base = ''] = language.split('-');
  return `contacts-${id.toLowerCase()}${base === 'en' ? '' : `.${base}`}.html`;
}

/** What a page needs to show help in one nation. */
function writeSnippet(library: Library, nation: Nation): string {
  return `${writeLines()}\n${writeTag({ widget: 'contacts', nation }, library, writeInside(library, nation, true))}\n`;
}

/** The stylesheet and the script, before the tag. */
export function writeLines(): string {
  return `<link rel="stylesheet" href="${place}/peer-support.css">
<script async src="${place}/peer-support.js"></script>`;
}

/**
 * The inside of the tag alone: whose numbers these are, a nation's emergency and crisis numbers as plain HTML, and what
 * to do in another country. With data, search engines can read it, too.
 */
export function writeInside(library: Library, nation: Nation, withData = false): string {
  return [
    `  <p>${escapeHtml(sayWhose(library, nation))}</p>`,
    writeNumbers(library, nation, withData),
    ...(nation.id === international ? [] : writeElsewhere(library)),
  ].join('\n');
}

/** Whose numbers these are. */
export function sayWhose({ wording: { country } }: Library, nation: Nation): string {
  return nation.id === international ? country.unknown : fillIn(country['showing-help-in'], { nation: nation.name });
}

/** Somebody may be anywhere, and there is nothing to choose a country with until the script has come. */
export function writeElsewhere(library: Library): string[] {
  const { direction, wording } = library;
  const crisisLines = selectUrgent(library, international).filter(({ urgency }) => urgency === 'crisis');
  const lines = writeCrisisLines(crisisLines, wording.shared).map((line) => tagIsolated(line, direction));
  return [`  <p>${escapeHtml(wording.country.elsewhere)}</p>`, ...lines];
}

/** The emergency and crisis contacts of a nation. */
function selectUrgent(library: Library, nation: NationId): Contact[] {
  const { contacts = [] } = selectSection(library, `nation/${nation}`) ?? {};
  return contacts.filter(({ urgency }) => urgency === 'emergency' || urgency === 'crisis');
}

/** A nation's emergency and crisis numbers as plain HTML. */
export function writeNumbers(library: Library, { id }: Nation, withData = false): string {
  const { wording, direction } = library;
  const here = selectUrgent(library, id);
  const emergencies = here.filter(({ urgency }) => urgency === 'emergency');
  const crisisLines = here.filter(({ urgency }) => urgency === 'crisis');
  const lines = [
    ...emergencies.flatMap((contact) => writeEmergency(contact, wording.shared, withData)),
    ...writeCrisisLines(crisisLines, wording.shared, withData),
  ];
  return tagIsolated(lines.join('\n'), direction);
}

function writeEmergency(contact: Contact, words: Words<'shared'>, withData: boolean): string[] {
  const number = contact.channels.flatMap((channel) => ('number' in channel ? channel.number : []))[0] ?? contact.name;
  return [
    `  <p><strong>${escapeHtml(fillIn(words['emergency-heading'], { number }))}</strong></p>`,
    ...writeBlocks(contact.body),
    `  ${writeElement('p', contact.channels.map((channel) => writeLink(channel, words)).join(' '), contact, words, withData)}`,
  ];
}

function writeCrisisLines(contacts: Contact[], words: Words<'shared'>, withData = false): string[] {
  if (contacts.length === 0) return [];
  const items = contacts.map((contact) => {
    const links = contact.channels.map((channel) => writeLink(channel, words)).join(' ');
    return `    ${writeElement('li', `${escapeHtml(contact.name)}: ${links}`, contact, words, withData)}`;
  });
  return ['  <ul>', ...items, '  </ul>'];
}

/** What people read of a contact, with what search engines read of it if they are to. */
function writeElement(
  tag: 'p' | 'li',
  inside: string,
  contact: Contact,
  words: Words<'shared'>,
  withData: boolean,
): string {
  if (!withData) return `<${tag}>${inside}</${tag}>`;
  const data = writeMicrodata(describeContactPoints(contact, words));
  return `<${tag} ${data.attributes}>${inside}${data.inside}</${tag}>`;
}

/** A link that says its number or address in full, so that it can be read off paper. A place is no link. */
export function writeLink(channel: Channel, words: Words<'shared'>): string {
  const address = channelAddress(channel);
  const label = escapeHtml(`${sayChannel(channel, words)}${restOfAddress(channel)}`);
  return address && isSafeAddress(address) ? `<a href="${escapeHtml(address)}">${label}</a>` : label;
}

/** Of a chat, a video call or an email the words do not say where. */
function restOfAddress(channel: Channel): string {
  if (channel.kind === 'email') return ` ${isolate(channel.address)}`;
  return 'url' in channel && channel.kind !== 'web' ? ` (${isolate(siteOf(channel))})` : '';
}

function writeBlocks(text: RichText): string[] {
  return text.flatMap(writeBlock);
}

/** When to call is a list or a sentence. Anything else that an editor writes still comes out as its words. */
function writeBlock(block: Block): string[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [`  <p>${escapeHtml(plainInline(block.words))}</p>`];
    case 'list':
      return ['  <ul>', ...block.items.map((item) => `    <li>${writeItem(item)}</li>`), '  </ul>'];
    case 'table':
      return block.rows.map((row) => `  <p>${escapeHtml(row.map(plainInline).join(', '))}</p>`);
  }
}

function writeItem(item: RichText): string {
  return item
    .flatMap((block) => ('words' in block ? [escapeHtml(plainInline(block.words))] : writeBlock(block)))
    .join(' ');
}
