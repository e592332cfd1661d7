import { expect } from '@open-wc/testing';
import { makeContact } from '../../../test/fixtures/show-contacts.js';
import type { Contact } from '../../content-model/contact.js';
import { groupContacts, type SuggestedSupport } from '../../opening-hours/order-contacts.js';
import { findBestGroup, panelGroups } from './panel-groups.js';

const services: [group: string, given: Partial<Contact>][] = [
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
    expect(contacts.map(panelGroups.find)).to.deep.equal(services.map(([group]) => group));
  });

  it('stand in one order, each with all its services, and none empty', () => {
    const ids = groupContacts(contacts.slice(1), Date.now(), undefined, panelGroups).map(({ id }) => id);
    expect(ids).to.deep.equal(['support', 'find-peer-support', 'loss', 'health', 'people']);
  });

  it('have a best one for what the quiz suggested, which is never one that is in sight anyway', () => {
    const best = (suggestion?: SuggestedSupport) =>
      findBestGroup(groupContacts(contacts, Date.now(), suggestion, panelGroups), suggestion);
    expect(best()).to.equal(undefined);
    expect(best({ kindsOfSupport: ['group'], sharedExperiences: [] })).to.equal('find-peer-support');
    expect(best({ kindsOfSupport: ['group'], sharedExperiences: ['grief'] })).to.equal('find-peer-support');
    expect(best({ kindsOfSupport: ['group'], sharedExperiences: ['condition'] })).to.equal('people');
  });
});
