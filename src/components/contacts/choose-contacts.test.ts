import { expect } from '@open-wc/testing';
import { makeContact, makeEmergency } from '../../../test/fixtures/show-contacts.js';
import { chooseContacts, type Asked } from './choose-contacts.js';

const contacts = [
  makeEmergency(),
  makeContact('samaritans', { urgency: 'crisis' }),
  makeContact('shout', { urgency: 'crisis' }),
  makeContact('advice'),
  makeContact('groups', { urgency: 'find-peer-support', kindsOfSupport: ['group'] }),
];

describe('the contacts that a page asks for', () => {
  it('are all, unless it asks for some', () => {
    expect(choose({}).shown).to.equal('emergency samaritans shout advice groups');
  });

  it('are those of an urgency beside the crisis lines', () => {
    expect(choose({ show: ['crisis'] }).shown).to.equal('emergency samaritans shout');
    expect(choose({ show: ['support'] }).shown).to.equal('emergency samaritans shout advice');
  });

  it('are those that it names, with the emergency number, and the other crisis lines folded', () => {
    expect(choose({ only: ['samaritans'] })).to.deep.equal({
      shown: 'emergency samaritans',
      folded: 'shout',
      unknown: '',
    });
    expect(choose({ only: ['advice', 'shout'] }).shown).to.equal('emergency shout advice');
  });

  it('are those of a kind beside the crisis lines, or all where there is none of that kind', () => {
    expect(choose({ kinds: ['group'] }).shown).to.equal('emergency samaritans shout groups');
    expect(choose({ kinds: ['informal'] }).shown).to.equal('emergency samaritans shout advice groups');
  });

  it('are all where one word is not known, which is said with those that are', () => {
    const everybody = 'emergency samaritans shout advice groups';
    const cases: [Partial<Asked>, string][] = [
      [{ only: ['samaritns', 'shout'] }, 'only=samaritns'],
      [{ kinds: ['groups'] }, 'kinds=groups'],
      [{ show: ['nothing'], only: ['shout'] }, 'show=nothing'],
    ];
    for (const [asked, unknown] of cases)
      expect(choose(asked)).to.deep.equal({ shown: everybody, folded: '', unknown });
    expect(chooseContacts(contacts, { show: ['none'], only: [], kinds: [] }).unknown[0]?.known).to.include('crisis');
  });

  it('never lack the emergency number or a crisis line, whatever is asked', () => {
    const words = ['', 'emergency', 'crisis', 'support', 'find-peer-support', 'advice', 'groups', 'group', 'nothing'];
    for (const show of words)
      for (const only of words)
        for (const kinds of words) {
          const asked = { show: [show], only: [only], kinds: [kinds] };
          const given = Object.entries(asked).map(([name, values]) => [name, values.filter(Boolean)]);
          const { shown, folded } = chooseContacts(contacts, Object.fromEntries(given) as Asked);
          const ids = [...shown, ...folded].map(({ id }) => id);
          expect(ids).to.include.members(['emergency', 'samaritans', 'shout']);
        }
  });
});

function choose(asked: Partial<Asked>) {
  const { shown, folded, unknown } = chooseContacts(contacts, { show: [], only: [], kinds: [], ...asked });
  const idsOf = (chosen: readonly { id: string }[]) => chosen.map(({ id }) => id).join(' ');
  return {
    shown: idsOf(shown),
    folded: idsOf(folded),
    unknown: unknown.map(({ attribute, value }) => `${attribute}=${value}`).join(),
  };
}
