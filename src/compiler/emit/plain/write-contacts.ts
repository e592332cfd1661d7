import { international, type Channel, type Contact } from '../../../content-model/contact.js';
import { sayAboutChannel } from '../../../content-model/channel-words.js';
import { selectSection, type Library } from '../../../content-model/library.js';
import { sayAges } from '../../../content-model/say-ages.js';
import { areSomeUnconfirmed, sayChecked, sayMostChecked, sayOldest } from '../../../content-model/say-checked.js';
import { fillIn } from '../../../content-model/wording.js';
import { panelGroups, type PanelGroup } from '../../../opening-hours/panel-groups.js';
import { describeContactPoints, writeMicrodata } from '../describe-contact-points.js';
import { sayWhose, writeElsewhere, writeLink } from '../snippets.js';
import { element, heading, list, paragraph, text } from './element.js';
import { nameItem, type Page, type Parts } from './page.js';
import { sayHours, sayOtherClock } from './say-hours.js';
import { small, writeReview } from './write-provenance.js';
import { writeRichText } from './write-rich-text.js';

/** What every entry is written from. */
interface Directory extends Page {
  /** How most contacts were checked: said once for all. */
  most: string;
  /** Contacts that an address may lead to. */
  linked: ReadonlySet<Contact>;
}

/** Everybody there is to turn to in a nation, each in full: what to do in an emergency first, then crisis lines. */
export function writeContacts(page: Page): Parts {
  const { library, nation, level } = page;
  const { contacts: words, country } = library.wording;
  const { contacts = [] } = selectSection(library, `nation/${nation.id}`) ?? {};
  const groups = panelGroups.ids.map((id) => ({
    id,
    places: contacts.filter((each) => panelGroups.find(each) === id),
  }));
  const of = (...ids: PanelGroup[]) => groups.filter(({ id, places }) => ids.includes(id) && places.length > 0);
  const listed = contacts.filter(({ urgency }) => urgency !== 'emergency');
  const most = sayMostChecked(listed, library, words);
  const rest = panelGroups.ids.filter((id) => id !== 'emergency' && id !== 'crisis');
  // In a whole country, services of its parts may have the same id.
  const linked = new Set(contacts.filter(({ id }, i) => contacts.findIndex((each) => each.id === id) === i));
  const directory = { ...page, most, linked };
  const drawGroup = ({ id, places }: { id: PanelGroup; places: Contact[] }) => writeGroup(id, places, directory);
  return {
    title: [heading(level, text(words.title))],
    numbers: [
      paragraph(sayWhose(library, nation)),
      ...(nation.gap ? [paragraph(nation.gap)] : []),
      ...of('emergency').flatMap(({ places }) => places.flatMap((contact) => writeEmergency(contact, page))),
      ...of('crisis').map(drawGroup),
      ...(nation.id === international ? [] : writeElsewhere(library)),
    ],
    words: [
      ...(contacts.length === 0 ? [paragraph(fillIn(country['no-contacts'], { nation: nation.name }))] : []),
      ...of(...rest).map(drawGroup),
      ...writeSmallPrint(listed, most, page),
      ...writeReview([], page),
    ],
  };
}

function writeEmergency(contact: Contact, page: Page): string[] {
  const { library, level } = page;
  const { shared } = library.wording;
  const numbers = contact.channels.flatMap((channel) => ('number' in channel ? channel : []));
  const { number } = numbers.find(({ kind }) => kind === 'call') ?? numbers[0] ?? { number: contact.name };
  const about = [contact.cost, contact.limits].filter(Boolean).join(' ');
  return [
    heading(level + 1, text(fillIn(shared['emergency-heading'], { number })), { class: 'peer-support-emergency' }),
    ...writeRichText(contact.body, level + 1),
    ...(about ? [paragraph(about)] : []),
    writeWays(contact, page),
  ];
}

function writeGroup(id: PanelGroup, places: readonly Contact[], directory: Directory): string {
  const { library, level } = directory;
  const { contacts: words } = library.wording;
  const canWrite = places.some(({ channels }) => channels.some(({ kind }) => ['text', 'chat', 'email'].includes(kind)));
  return element('section', [
    heading(level + 1, text(words[`group-${id}` as keyof typeof words])),
    ...(id === 'crisis' && canWrite ? [paragraph(words['text-alternative'])] : []),
    element(
      'ul',
      places.map((contact) => writeEntry(contact, directory)),
      { class: 'peer-support-entries' },
    ),
  ]);
}

/** With the same for search engines, in the words of schema.org. */
function writeEntry(contact: Contact, directory: Directory): string {
  const { inside } = writeMicrodata(describeContactPoints(contact, directory.library.wording.shared));
  const itemtype = 'https://schema.org/Organization';
  return element('li', [...writeContact(contact, directory), inside], { itemscope: '', itemtype });
}

function writeContact(contact: Contact, directory: Directory): string[] {
  const { library, nation, level, most, linked } = directory;
  const { contacts: words, shared } = library.wording;
  const clock = sayOtherClock(contact.hours, nation, library);
  const hours = [sayHours(contact.hours, library), clock && fillIn(words['times-are'], { 'time-name': clock })];
  const { cost, audience, limits } = contact;
  const about = [cost, audience, sayAges(contact, shared), sayLanguages(contact, library), limits];
  const checked = sayChecked(contact, library, words);
  return [
    heading(level + 2, text(contact.name), linked.has(contact) ? nameItem('contact', contact.id) : {}),
    ...writeRichText(contact.body, level + 2),
    writeWays(contact, directory),
    ...[hours, about].flatMap((said) => {
      const sentences = said.filter(Boolean).join(' ');
      return sentences ? [paragraph(sentences)] : [];
    }),
    ...(checked === most ? [] : [element('p', text(checked), small)]),
  ];
}

/** Each way to reach it, with what is said of it alone. */
function writeWays(contact: Contact, { library }: Page): string {
  return list(
    contact.channels.map((channel) => {
      const about = sayWay(channel, library);
      const way = writeLink(channel, library.wording.shared);
      return about ? `${way} <small>${text(about)}</small>` : way;
    }),
  );
}

function sayWay(channel: Channel, library: Library): string {
  const hours = channel.hours ? sayHours(channel.hours, library) : '';
  return [sayAboutChannel(channel), hours, sayLanguages(channel, library)].filter(Boolean).join(' ');
}

type Speaking = Pick<Contact, 'languages' | 'languagesInWords'>;

function sayLanguages({ languages = [], languagesInWords }: Speaking, { wording, language }: Library): string {
  if (languages.length === 0) return '';
  const listed = languagesInWords ?? new Intl.ListFormat(language, { type: 'conjunction' }).format(languages);
  return fillIn(wording.contacts.languages, { languages: listed });
}

/** What holds for most or all of them, once. */
function writeSmallPrint(listed: readonly Contact[], most: string, { library, nation }: Page): string[] {
  const { contacts: words } = library.wording;
  const hasTimes = listed.some(({ hours, channels }) =>
    [hours, ...channels.map((each) => each.hours)].some((each) => each?.kind === 'weekly'),
  );
  const oldest = sayOldest(listed, library, words);
  const said = [
    hasTimes ? fillIn(words['times-are'], { 'time-name': nation.timeName }) : '',
    most,
    areSomeUnconfirmed(listed) ? words['not-contacted'] : '',
    oldest && `${oldest}.`,
  ];
  const sentences = said.filter(Boolean).join(' ');
  return sentences ? [element('p', text(sentences), small)] : [];
}
