import { expect } from '@open-wc/testing';
import { render } from 'lit';
import contactWords from 'virtual:peer-support/contacts';
import nationContacts from 'virtual:peer-support/nation-contacts';
import shared from 'virtual:peer-support/shared';
import type { Contact } from '../content-model/contact.js';
import type { Sections } from '../content-model/library.js';
import { plainText } from '../content-model/plain-text.js';
import { openState } from '../opening-hours/open-state.js';
import { describeChannel } from './channel-link.js';
import { describeContact } from './describe-contact.js';
import { renderCompactContact, renderContact, type ContactContext } from './render-contact.js';
import { renderNumbers } from './render-urgent-contacts.js';

const sections = { contacts: contactWords.en as Sections['contacts'], shared: shared.en as Sections['shared'] };
const now = Date.parse('2026-11-24T11:00Z');
const nation = { id: 'GB-ENG', name: 'England', timeZones: [], timeName: '' } as unknown as Parameters<
  typeof renderContact
>[1]['nation'];
const text: ContactContext = { ...sections, nation, now, headingLevel: 2 };

const contacts = await loadContacts();

/** Every contact of every nation, once. */
async function loadContacts(): Promise<Contact[]> {
  const loaded = await Promise.all(Object.values(nationContacts.en ?? {}).map((load) => load()));
  return [...new Map(loaded.flatMap((each) => each.contacts).map((contact) => [contact.id, contact])).values()];
}

const drawings: Record<string, (contact: Contact) => unknown> = {
  'in the contact panel': (contact) =>
    renderContact(placed(contact), { sections, nation, now, headingLevel: 2, mostChecked: '' }),
  'among the services of a result': (contact) => renderCompactContact(placed(contact), text, { body: true }),
  'among urgent numbers': (contact) => renderNumbers([contact], text),
};

function placed(contact: Contact) {
  return { contact, state: openState(contact.hours, now), suggested: false };
}

/** A tag of its own each time: nothing is left of what was drawn before. */
function drawnBy(draw: (contact: Contact) => unknown, contact: Contact): HTMLElement {
  const place = document.createElement('div');
  render(draw(contact), place);
  return place;
}

/** Lists are marked in plain text, and set apart by nothing in what is drawn. */
function letters(text: string | null): string {
  return (text ?? '').replace(/[^\p{L}\p{N}]/gu, '');
}

function tidy(text: string | null): string {
  return (text ?? '').replace(/\s+/g, ' ');
}

describe('a contact', () => {
  for (const [place, draw] of Object.entries(drawings)) {
    it(`has each way to reach it with its note, what it costs and its limits ${place}`, () => {
      for (const contact of contacts) {
        const text = tidy(drawnBy(draw, contact).textContent);
        const labels = contact.channels.map(
          (channel) => describeChannel(channel, contact.name, sections.shared.words).label,
        );
        const notes = contact.channels.map(({ note }) => note);
        for (const part of [...labels, ...notes, contact.cost, contact.limits]) {
          if (part) expect(text, contact.name).to.contain(tidy(part));
        }
      }
    });
  }

  it('says when it is open, except a website, wherever it is drawn but the emergency number', () => {
    for (const contact of contacts.filter(({ urgency }) => urgency !== 'emergency')) {
      const drawn = Object.values(drawings).map((draw) => drawnBy(draw, contact));
      const states = drawn.map((each) => tidy(each.querySelector('.state')?.textContent ?? ''));
      expect(new Set(states).size, contact.name).to.equal(1);
      expect(states[0] !== '', contact.name).to.equal(contact.hours.kind !== 'none');
    }
  });

  it('has all that too in the text to keep', () => {
    for (const contact of contacts) {
      const text = describeContact(contact, sections.shared.words);
      const parts = [...contact.channels.map(({ note }) => note), contact.cost, contact.audience, contact.limits];
      for (const part of parts) if (part) expect(text, contact.name).to.contain(part);
    }
  });

  it('says what it is among the services of a result', () => {
    for (const contact of contacts) {
      const drawn = drawnBy(drawings['among the services of a result']!, contact);
      expect(letters(drawn.textContent), contact.name).to.contain(letters(plainText(contact.body)));
    }
  });
});
