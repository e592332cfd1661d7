import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Contact, OpeningHours } from '../content-model/contact.js';
import { orderContacts, type SuggestedSupport } from './order-contacts.js';

// A Tuesday, 9am in London.
const now = Date.parse('2026-11-24T09:00Z');
const always: OpeningHours = { kind: 'always' };
const unknown: OpeningHours = { kind: 'unknown' };

describe('orderContacts', () => {
  it('keeps emergency, crisis, support and finding peer support in this order', () => {
    const contacts = [
      contact('find', 'find-peer-support', always),
      contact('support', 'support', always),
      contact('crisis', 'crisis', from(10)),
      contact('emergency', 'emergency', always),
    ];
    assert.deepEqual(order(contacts), ['emergency', 'crisis', 'support', 'find']);
  });

  it('puts open before closed, the sooner opening first, and unknown last', () => {
    const contacts = [
      contact('never', 'support', { ...from(9), spans: [] }),
      contact('unknown', 'support', unknown),
      contact('at-eleven', 'support', from(11)),
      contact('at-ten', 'support', from(10)),
      contact('open', 'support', always),
    ];
    assert.deepEqual(order(contacts), ['open', 'at-ten', 'at-eleven', 'unknown', 'never']);
  });

  it('puts what is open and has a number before what is open and has none', () => {
    const chat: Partial<Contact> = { channels: [{ kind: 'chat', url: 'https://example.org' }] };
    const contacts = [
      contact('chat', 'crisis', always, chat),
      contact('closed', 'crisis', from(10)),
      contact('line', 'crisis', always),
    ];
    assert.deepEqual(order(contacts), ['line', 'chat', 'closed']);
  });

  it('keeps the editor’s order between equals', () => {
    assert.deepEqual(order(['b', 'a', 'c'].map((id) => contact(id, 'crisis', always))), ['b', 'a', 'c']);
  });

  it('still shows a contact whose time zone nobody knows', () => {
    const [group] = orderContacts([contact('lost', 'crisis', { ...from(9), zone: 'Moon/Base' })], now);
    assert.deepEqual(group?.places[0]?.state, { state: 'unknown', because: 'hours' });
  });

  describe('of a contact with several ways', () => {
    const web = { kind: 'web', url: 'https://example.org' } as const;
    const chat = { kind: 'chat', url: 'https://example.org/chat' } as const;
    const call = { kind: 'call', number: '111', dial: '111' } as const;
    const place = (hours: OpeningHours, channels: Contact['channels']) => {
      const [group] = orderContacts([contact('several', 'support', hours, { channels })], now);
      const { state, hours: own, channelStates } = group!.places[0]!;
      return { state: state.state, hours: own, states: channelStates?.map((each) => each.state) };
    };

    it('says how the one stands that is open, and how each of them does', () => {
      const found = place(from(10), [web, call, { ...chat, hours: always }]);
      assert.deepEqual(found, { state: 'open', hours: always, states: ['none', 'closed', 'open'] });
    });

    it('says how the one stands that opens first, where none is open', () => {
      const found = place(unknown, [call, { ...chat, hours: from(11) }, { ...call, hours: from(10) }]);
      assert.deepEqual(found, { state: 'closed', hours: from(10), states: ['unknown', 'closed', 'closed'] });
    });

    it('has the hours of the one that is answered, where only one is', () => {
      assert.deepEqual(place({ kind: 'none' }, [web, { ...chat, hours: from(10) }]), {
        state: 'closed',
        hours: from(10),
        states: undefined,
      });
    });

    it('has only its own hours, where none of them has others', () => {
      assert.deepEqual(place(from(10), [call, chat]), { state: 'closed', hours: undefined, states: undefined });
    });

    it('is not suggested where no quiz has said so', () => {
      const channels = [call, { ...chat, hours: always }];
      assert.deepEqual(order([contact('several', 'support', from(10), { channels })]), ['several']);
    });
  });

  describe('when the quiz suggested something', () => {
    const suggestion: SuggestedSupport = { kindsOfSupport: ['group'], sharedExperiences: ['grief'] };
    const groups = { kindsOfSupport: ['group'] } satisfies Partial<Contact>;

    it('brings it to the front of its group, and no further', () => {
      const contacts = [
        contact('crisis', 'crisis', always),
        contact('other', 'support', always),
        contact('fits', 'support', always, groups),
      ];
      assert.deepEqual(order(contacts, suggestion), ['crisis', 'fits (suggested)', 'other']);
    });

    it('puts a shared experience before a kind of support, and both before one', () => {
      const contacts = [
        contact('kind', 'support', always, groups),
        contact('shared', 'support', always, { sharedExperiences: ['grief'] }),
        contact('both', 'support', always, { ...groups, sharedExperiences: ['grief'] }),
      ];
      assert.deepEqual(order(contacts, suggestion), ['both (suggested)', 'shared (suggested)', 'kind (suggested)']);
    });

    it('puts all that is open before it, and it before what opens sooner', () => {
      const contacts = [
        contact('soon', 'support', from(10)),
        contact('fits', 'support', from(11), groups),
        contact('open', 'support', always),
        contact('open-too', 'support', always),
      ];
      assert.deepEqual(order(contacts, suggestion), ['open', 'open-too', 'fits (suggested, see open)', 'soon']);
    });

    it('puts an open alternative before the best fit when that is closed, and names it', () => {
      const contacts = [contact('fits', 'support', from(10), groups), contact('open', 'support', always)];
      assert.deepEqual(order(contacts, suggestion), ['open', 'fits (suggested, see open)']);
    });
  });

  it('names an open line from further up where nothing in a group is open', () => {
    const contacts = [contact('crisis', 'crisis', always), contact('closed', 'support', from(10))];
    assert.deepEqual(order(contacts), ['crisis', 'closed (see crisis)']);
  });

  it('names no open line beside a website, which is there whenever it is opened', () => {
    const contacts = [contact('crisis', 'crisis', always), contact('site', 'find-peer-support', { kind: 'none' })];
    assert.deepEqual(order(contacts), ['crisis', 'site']);
  });

  it('leaves websites in their places among services whose hours nobody knows', () => {
    const contacts = [
      contact('site', 'support', { kind: 'none' }),
      contact('unknown', 'support', { kind: 'unknown' }),
      contact('open', 'support', always),
    ];
    assert.deepEqual(order(contacts), ['open', 'site', 'unknown']);
  });

  it('never offers the emergency number as an alternative', () => {
    const contacts = [contact('999', 'emergency', always), contact('closed', 'support', from(10))];
    assert.deepEqual(order(contacts), ['999', 'closed']);
  });
});

function order(contacts: Contact[], suggestion?: SuggestedSupport): string[] {
  return orderContacts(contacts, now, suggestion).flatMap(({ places }) =>
    places.map(({ contact, suggested, openAlternative }) => {
      const notes = [suggested && 'suggested', openAlternative && `see ${openAlternative.id}`].filter(Boolean);
      return notes.length > 0 ? `${contact.id} (${notes.join(', ')})` : contact.id;
    }),
  );
}

function from(hour: number) {
  return {
    kind: 'weekly',
    zone: 'Europe/London',
    spans: [0, 1, 2, 3, 4].map((day): [number, number] => [day * 1440 + hour * 60, day * 1440 + 16 * 60]),
    onPublicHolidays: 'open',
    publicHolidays: [],
    publicHolidaysUntil: '2028-12-31',
    closures: [],
  } satisfies OpeningHours;
}

function contact(id: string, urgency: Contact['urgency'], hours: OpeningHours, more: Partial<Contact> = {}): Contact {
  return {
    id,
    name: id,
    urgency,
    nations: ['GB-SCT'],
    channels: [{ kind: 'call', number: '111', dial: '111' }],
    hours,
    body: [],
    source: 'https://example.org',
    checkedOn: '2026-11-21',
    checked: 'copy',
    ...more,
  };
}
