import { expect, fixture, html } from '@open-wc/testing';
import contactWords from 'virtual:peer-support/contacts';
import shared from 'virtual:peer-support/shared';
import { helplines } from '../../test/fixtures/helplines.js';
import { channelAddress } from '../content-model/channel-address.js';
import type { Channel, Contact, Nation } from '../content-model/contact.js';
import type { Sections } from '../content-model/library.js';
import { orderContacts } from '../opening-hours/order-contacts.js';
import { describeContact } from './describe-contact.js';
import { renderCompactContact, renderContact } from './render-contact.js';
import { renderNumbers } from './render-urgent-contacts.js';

const sections = { contacts: contactWords.en as Sections['contacts'], shared: shared.en as Sections['shared'] };
const nation: Nation = { id: 'GB-SCT', name: 'Scotland', timeZones: ['Europe/London'], timeName: 'UK time' };
const now = Date.parse('2026-11-24T11:00Z');
const text = { ...sections, nation, now, headingLevel: 2 };

type Draw = (contact: Contact) => unknown;

const drawings: Record<string, Draw> = {
  'the panel': (contact) => renderContact(placed(contact), { sections, nation, now, headingLevel: 2, mostChecked: '' }),
  'the quiz': (contact) => renderCompactContact(placed(contact), text),
  'urgent help': (contact) => renderNumbers([contact], text),
};

describe('well-known kinds of helpline', () => {
  for (const { kind, compiled, says, links, more } of helplines)
    for (const [place, draw] of Object.entries(drawings))
      it(`say ${kind} in ${place}, and on paper`, async () => {
        const contact = makeContact(compiled, more?.match(/ages: (.*)/)?.[1]);
        const drawn = await show(draw, contact);
        for (const words of says) expect(tidy(drawn.textContent)).to.contain(words);
        const hrefs = [...drawn.querySelectorAll('.ways a')].map((link) => link.getAttribute('href'));
        expect(hrefs).to.deep.equal(links);
        expect(describeContact(contact, sections.shared.words)).to.contain(says[0]);
      });

  it('have a name for each link that begins with what is on it', async () => {
    for (const { compiled } of helplines) {
      const drawn = await show(drawings['the panel']!, makeContact(compiled));
      for (const link of drawn.querySelectorAll('.ways a'))
        expect(link.getAttribute('aria-label')?.startsWith(tidy(link.textContent)), tidy(link.textContent)).to.equal(
          true,
        );
    }
  });
});

describe('a contact whose channels have hours of their own', () => {
  const weekdays = (from: number, to: number): Channel['hours'] => ({
    kind: 'weekly',
    zone: 'Europe/London',
    spans: [0, 1, 2, 3, 4].map((i) => [i * 1440 + from * 60, i * 1440 + to * 60]),
    onPublicHolidays: 'open',
    publicHolidays: [],
    publicHolidaysUntil: '2028-12-31',
    closures: [],
  });
  const contact = makeContact([
    { kind: 'call', number: '116 123', dial: '116123', hours: weekdays(18, 22) },
    { kind: 'chat', url: 'https://elm.example/chat', hours: weekdays(9, 17) },
    { kind: 'web', url: 'https://elm.example' },
  ]);
  for (const [place, draw] of Object.entries(drawings))
    it(`says of each when it is open in ${place}, and fills the button of the first that is`, async () => {
      const drawn = await show(draw, contact);
      const states = [...drawn.querySelectorAll('.state')].map((state) => tidy(state.textContent));
      expect(states).to.deep.equal([
        'Open now. Open until 5pm.',
        'Closed now. Opens at 6pm today.',
        'Open now. Open until 5pm.',
      ]);
      const looks = [...drawn.querySelectorAll('.ways a')].map(({ className }) => className);
      expect(looks).to.deep.equal(['button quiet', 'button', 'link']);
      expect(channelAddress(contact.channels[0]!)).to.equal('tel:116123');
    });
});

function makeContact(channels: Channel[], ages?: string): Contact {
  return {
    id: 'elm-road',
    name: 'Elm Road',
    urgency: 'crisis',
    nations: ['GB-SCT'],
    channels,
    hours: { kind: 'always' },
    ages,
    source: 'https://elm.example/contact',
    checkedOn: '2026-11-21',
    checked: 'page',
    body: [{ kind: 'paragraph', words: ['Somebody to talk to.'] }],
  };
}

function placed(contact: Contact) {
  return orderContacts([contact], now)[0]!.places[0]!;
}

function show(draw: Draw, contact: Contact): Promise<Element> {
  return fixture(html`<div>${draw(contact)}</div>`);
}

function tidy(words: string | null): string {
  return (words ?? '').replace(/\s+/g, ' ').trim();
}
