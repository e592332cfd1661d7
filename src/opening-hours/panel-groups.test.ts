import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Contact } from '../content-model/contact.js';
import { sharedExperiences, type SharedExperience } from '../content-model/kind-of-support.js';
import { groupContacts, type SuggestedSupport } from './order-contacts.js';
import { findBestGroup, panelGroups } from './panel-groups.js';

const services: [group: string, given: Partial<Contact>][] = [
  ['emergency', { urgency: 'emergency', sharedExperiences: ['deaf'] }],
  ['crisis', { urgency: 'crisis', sharedExperiences: ['grief'] }],
  ['support', { helpsWith: ['money-housing-work'] }],
  ['find-peer-support', { urgency: 'find-peer-support', kindsOfSupport: ['group'] }],
  ['loss', { sharedExperiences: ['suicide-bereavement', 'men'] }],
  ['health', { urgency: 'find-peer-support', sharedExperiences: ['disability', 'carer'] }],
  ['people', { sharedExperiences: ['carer', 'condition'] }],
  ['people', { helpsWith: ['under-18'] }],
];
const contacts = services.map(([, given], i) => makeContact(String(i), given));

describe('the groups of the panel', () => {
  it('put each service in one: by how urgent, by what it is for, or by whom it is for', () => {
    assert.deepEqual(
      contacts.map(panelGroups.find),
      services.map(([group]) => group),
    );
  });

  it('have a place for each experience that people may share', () => {
    const groupOf = (experience: SharedExperience) =>
      panelGroups.find(makeContact('one', { sharedExperiences: [experience] }));
    const ofGroup = (group: string) => sharedExperiences.filter((experience) => groupOf(experience) === group);
    assert.deepEqual(ofGroup('loss'), ['grief', 'suicide-bereavement']);
    assert.deepEqual(ofGroup('health'), [
      'condition',
      'hearing-voices',
      'trauma-or-abuse',
      'alcohol-or-drugs',
      'disability',
      'deaf',
      'neurodivergence',
    ]);
    assert.deepEqual(ofGroup('people'), [
      'new-parent',
      'carer',
      'lgbtqia',
      'ethnic-minority',
      'armed-forces',
      'student',
      'older-age',
      'men',
    ]);
  });

  it('stand in one order, each with all its services, and none empty', () => {
    const groupsOf = (some: Contact[]) =>
      groupContacts(some, Date.now(), undefined, panelGroups).map(({ id, places }) => `${id} ${places.length}`);
    const others = ['support 1', 'find-peer-support 1', 'loss 1', 'health 1', 'people 2'];
    assert.deepEqual(groupsOf(contacts), ['emergency 1', 'crisis 1', ...others]);
    assert.deepEqual(groupsOf(contacts.slice(2)), others);
  });

  it('have a best one for what the quiz suggested, which is never one that is in sight anyway', () => {
    const best = (suggestion?: SuggestedSupport) =>
      findBestGroup(groupContacts(contacts, Date.now(), suggestion, panelGroups), suggestion);
    assert.equal(best(), undefined);
    assert.equal(best({ kindsOfSupport: ['group'], sharedExperiences: [] }), 'find-peer-support');
    assert.equal(best({ kindsOfSupport: ['group'], sharedExperiences: ['grief'] }), 'find-peer-support');
    assert.equal(best({ kindsOfSupport: ['group'], sharedExperiences: ['condition'] }), 'people');
    assert.equal(best({ kindsOfSupport: [], sharedExperiences: ['deaf'] }), undefined);
    assert.equal(best({ kindsOfSupport: [], sharedExperiences: ['grief'] }), undefined);
  });
});

function makeContact(id: string, given: Partial<Contact>): Contact {
  return {
    id,
    name: id,
    urgency: 'support',
    nations: ['GB-SCT'],
    channels: [{ kind: 'call', number: '01632 960 123', dial: '01632960123' }],
    hours: { kind: 'always' },
    source: 'https://example.org',
    checkedOn: '2026-11-21',
    checked: 'page',
    body: [],
    ...given,
  };
}
