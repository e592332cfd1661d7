import type { Channel } from '../../content-model/contact.js';
import { nationsOf } from '../schema/contact-hours.js';
import type { Content, Item } from '../parse/content.js';
import { findAt, type Finding, type Rule } from './rule.js';

type Call = Extract<Channel, { dial: string }>;

/** A number of this many digits is read in groups. */
const long = 7;

export const phoneFormat: Rule = {
  id: 'phone-format',
  severity: 'error',
  title: 'Numbers you can dial there',
  reason:
    'A wrong digit in a crisis number is the worst mistake we can make. Each nation says what its numbers look like.',
  bad: '- call: 08088010515 2',
  good: '- call: 0808 801 0515',
  check: (content) => [
    ...content.all('contact').flatMap((item) => checkContact(item, content)),
    ...checkLinks(content),
  ],
};

function checkContact(item: Item<'contact'>, content: Content): Finding[] {
  const nations = content.all('nation');
  const served = nationsOf(
    item,
    nations.map(({ id }) => id),
  ).flatMap((id) => nations.filter((nation) => nation.id === id));
  return item.value.value.channels.flatMap((channel, i) => {
    if (!('dial' in channel)) return [];
    const place = () => item.document.locate(['channels', i, channel.kind]);
    const field = `channels, item ${i + 1}, ${channel.kind}`;
    const nowhere = served.find(({ value: { dials } }) => !canBeDialled(channel, dials));
    if (nowhere) {
      return [
        findAt(
          item.document,
          place(),
          `${channel.number} doesn’t look like a number you can dial in ${nowhere.value.nation.name}.`,
          `Check each digit. If it’s right, add its shape to "dials" in ${nowhere.document.file}.`,
          { field },
        ),
      ];
    }
    return isUngrouped(channel)
      ? [
          findAt(
            item.document,
            place(),
            `${channel.number} is hard to read and say.`,
            'Put spaces between groups of digits, the way the service does.',
            { field },
          ),
        ]
      : [];
  });
}

/** With a plus sign it is a number of another country. What WhatsApp is given is never dialled. */
function canBeDialled({ number, dial, kind }: Call, dials: readonly string[]): boolean {
  if (number.startsWith('+')) return /^\+?\d{8,15}$/.test(dial);
  const dialled = kind === 'whatsapp' ? number.replace(/[ -]/g, '') : dial;
  return dials.some((pattern) => fits(pattern, dialled));
}

/** `0### ### ####` fits any eleven digits that begin with 0, however they are grouped. */
function fits(pattern: string, dial: string): boolean {
  const shape = pattern.replace(/[ -]/g, '');
  return (
    shape.length === dial.length &&
    [...shape].every((sign, i) => (sign === '#' ? /\d/.test(dial[i]!) : sign === dial[i]))
  );
}

function isUngrouped({ number, dial }: Call): boolean {
  return dial.length >= long && number === dial;
}

/** A number that is shown and a number that is dialled have to be the same. */
function checkLinks(content: Content): Finding[] {
  const linking = content.documents.filter(({ document }) => document.text.includes(']('));
  return linking.flatMap(({ document }) =>
    [...document.text.matchAll(/\[([^[\]\n]{0,200})\]\((tel|sms):([^)\s]{0,100})\)/g)].flatMap(
      ({ 0: whole, 1: words = '', 2: scheme = '', 3: dial = '', index }) => {
        const shown = words.match(/\+?[0-9*#][0-9*# -]*[0-9*#]/)?.[0].replace(/[ -]/g, '');
        // What a text message is to say may follow the number.
        const [, number = '', rest = ''] = /^([^?;&]*)(.*)$/.exec(dial) ?? [];
        if (shown === undefined || shown === number) return [];
        const verb = scheme === 'sms' ? 'texts' : 'dials';
        return [
          findAt(
            document,
            document.placeAt(index, index + whole.length),
            `The link shows ${shown} and ${verb} ${number || 'nothing'}.`,
            `Write the same number in both: (${scheme}:${shown}${rest}).`,
          ),
        ];
      },
    ),
  );
}
