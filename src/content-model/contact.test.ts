import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { channelHours, everyHours, hasNumber, type Channel, type OpeningHours } from './contact.js';

const phone = { number: '116 123', dial: '116123' };
const url = 'https://example.org';
const channels: Channel[] = [
  { kind: 'call', ...phone },
  { kind: 'text', ...phone },
  { kind: 'text-relay', ...phone },
  { kind: 'whatsapp', ...phone },
  { kind: 'chat', url },
  { kind: 'sign-language', url },
  { kind: 'video-relay', url },
  { kind: 'visit', place: '1 Elm Road' },
  { kind: 'web', url },
  { kind: 'app', url },
  { kind: 'email', address: 'jo@example.org' },
  { kind: 'post', place: 'PO Box 1' },
];
const always: OpeningHours = { kind: 'always' };
const unknown: OpeningHours = { kind: 'unknown' };
const none: OpeningHours = { kind: 'none' };

describe('the ways to reach a contact', () => {
  const kindsThat = (test: (channel: Channel) => boolean) => channels.filter(test).map(({ kind }) => kind);

  it('have a number for any phone where they can be called or texted', () => {
    assert.deepEqual(
      kindsThat((channel) => hasNumber({ channels: [channel] })),
      ['call', 'text'],
    );
  });

  it('have the hours of the contact where somebody answers at once, and else none', () => {
    const answered = kindsThat((channel) => channelHours({ hours: always }, channel) === always);
    assert.deepEqual(
      answered,
      channels.slice(0, 8).map(({ kind }) => kind),
    );
    assert.deepEqual(channelHours({ hours: always }, { kind: 'web', url }), none);
  });

  it('have their own hours before those', () => {
    assert.equal(channelHours({ hours: always }, { kind: 'call', ...phone, hours: unknown }), unknown);
    assert.equal(channelHours({ hours: always }, { kind: 'web', url, hours: unknown }), unknown);
  });
});

describe('all hours of a contact', () => {
  it('are its own and those of its ways', () => {
    const ways: Channel[] = [
      { kind: 'call', ...phone },
      { kind: 'chat', url, hours: unknown },
    ];
    assert.deepEqual(everyHours({ hours: always, channels: ways }), [always, unknown]);
  });

  it('are those that there are, where it is damaged', () => {
    const damaged = [undefined, { kind: 'chat', url, hours: unknown }] as Channel[];
    assert.deepEqual(everyHours({ channels: damaged }), [unknown]);
    assert.deepEqual(everyHours({}), []);
  });
});
