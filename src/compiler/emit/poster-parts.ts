import { sayChannel } from '../../content-model/channel-words.js';
import type { Channel, Contact, Nation } from '../../content-model/contact.js';
import { selectSection, type Library } from '../../content-model/library.js';
import { fillIn } from '../../content-model/wording.js';
import { tagIsolated } from './isolate-numbers.js';
import { element, heading, list, text } from './plain/element.js';
import { sayHours } from './plain/say-hours.js';
import { writeRichText } from './plain/write-rich-text.js';
import { sayWhose } from './snippets.js';

/** A card in a wallet has room for these. They are the first of the poster, in its order. */
const onCard = 4;

/** More than these are written smaller, so that all of them stand on one sheet. */
const manyLines = 7;

/** What to do in an emergency and whom to call, for a sheet of paper: no links, and hours that hold whatever day it is. */
export function writePoster(library: Library, nation: Nation): string {
  const { contacts: words } = library.wording;
  const { emergency, crisis } = selectUrgent(library, nation);
  const parts = [
    heading(1, text(words.title)),
    element('p', text(sayWhose(library, nation)), { class: 'whose' }),
    ...emergency.map((contact) => writeEmergency(contact, library)),
    heading(2, text(words['group-crisis'])),
    element(
      'ul',
      crisis.map((contact) => writeLine(contact, library)),
      { class: crisis.length > manyLines ? 'lines many' : 'lines' },
    ),
  ];
  return tagIsolated(parts.join('\n'), library.direction);
}

/** The same in a few lines, to cut out and carry. */
export function writeCard(library: Library, nation: Nation): string {
  const { emergency, crisis } = selectUrgent(library, nation);
  const lines = [...emergency, ...crisis.slice(0, onCard)].map((contact) => {
    const [first] = waysOf(contact);
    return `${text(contact.name)} ${first ? element('b', text(sayChannel(first, library.wording.shared))) : ''}`;
  });
  return tagIsolated(list(lines), library.direction);
}

/** One guide, without what only a screen can do. */
export function writeGuidePoster(library: Library, topic: string): string {
  const guide = library.guides.find(({ id }) => id === topic);
  if (!guide) throw new Error(`There is no guide "${topic}".`);
  return [
    heading(1, text(guide.title)),
    element('p', text(guide.intro), { class: 'intro' }),
    ...writeRichText(guide.body, 1),
  ].join('\n');
}

/** Who has read the words, as each widget says it. */
export function sayAbout(library: Library): string {
  const about = selectSection(library, 'shared')?.about;
  return about ? `${about.lead}.` : '';
}

function selectUrgent(library: Library, { id }: Nation) {
  const { contacts = [] } = selectSection(library, `nation/${id}`) ?? {};
  const of = (urgency: Contact['urgency']) => contacts.filter((each) => each.urgency === urgency);
  return { emergency: of('emergency'), crisis: of('crisis') };
}

function writeEmergency(contact: Contact, { wording: { shared } }: Library): string {
  const [first] = waysOf(contact);
  const number = first && 'number' in first ? first.number : contact.name;
  return element(
    'section',
    [
      heading(2, text(fillIn(shared['emergency-heading'], { number }))),
      ...writeRichText(contact.body, 2),
      element(
        'p',
        waysOf(contact)
          .map((each) => text(sayChannel(each, shared)))
          .join(' · '),
        { class: 'ways' },
      ),
    ],
    { class: 'emergency' },
  );
}

function writeLine(contact: Contact, library: Library): string {
  const hours = sayHours(contact.hours, library);
  return element('li', [
    heading(3, text(contact.name)),
    element(
      'p',
      waysOf(contact)
        .map((each) => text(sayChannel(each, library.wording.shared)))
        .join('<br>'),
      {
        class: 'ways',
      },
    ),
    ...(hours ? [element('p', text(hours), { class: 'hours' })] : []),
  ]);
}

/** What can be dialled, or where there is no number all there is. */
function waysOf({ channels }: Contact): Channel[] {
  const dialled = channels.filter((channel) => 'number' in channel);
  return dialled.length > 0 ? dialled : channels;
}
