import { expect } from '@open-wc/testing';
import type { Contact } from '../../content-model/contact.js';
import { chooseServices, foldServices } from './choose-services.js';

/** A service called by a name, with what matters of it. */
function service(id: string, rest: Partial<Contact> = {}): Contact {
  return { id, urgency: 'find-peer-support', ...rest } as Contact;
}

const namesOf = (services: readonly Contact[]) => services.map(({ id }) => id);
const many = (count: number, rest: Partial<Contact> = {}) =>
  Array.from({ length: count }, (_, i) => service(`${rest.urgency ?? 'service'}-${i + 1}`, rest));

const group = { suggests: ['group' as const] };

describe('services chosen for a kind of peer support', () => {
  const contacts = [
    service('helpline', { urgency: 'support' }),
    service('veterans’ group', { kindsOfSupport: ['group'], sharedExperiences: ['armed-forces'] }),
    service('forum', { kindsOfSupport: ['online-moderated'] }),
    service('directory'),
    service('carers’ forum', { kindsOfSupport: ['online-moderated'], sharedExperiences: ['carer'] }),
    service('group', { kindsOfSupport: ['group'] }),
    service('young people’s group', { kindsOfSupport: ['group'], helpsWith: ['under-18'] }),
  ];

  it('begin with those of that kind for everybody, and with directories', () => {
    expect(namesOf(chooseServices(contacts, group)).slice(0, 2)).to.deep.equal(['group', 'directory']);
  });

  it('end with those of another kind for people who share what this visitor does not', () => {
    expect(namesOf(chooseServices(contacts, group)).at(-1)).to.equal('carers’ forum');
  });

  it('begin with those for people who share what the visitor shares, whatever their kind', () => {
    expect(namesOf(chooseServices(contacts, group, ['carer']))[0]).to.equal('carers’ forum');
    expect(namesOf(chooseServices(contacts, group, ['carer', 'armed-forces'])).slice(0, 2)).to.deep.equal([
      'veterans’ group',
      'carers’ forum',
    ]);
  });
});

describe('services chosen where travel or access decides', () => {
  const call = { kind: 'call', number: '0800 000 000', dial: '0800000000' } as const;
  const chat = { kind: 'chat', url: 'https://example.org' } as const;
  const web = { kind: 'web', url: 'https://example.org' } as const;
  const contacts = [
    service('group on a website', { kindsOfSupport: ['group'], channels: [web] }),
    service('group that answers the phone', { kindsOfSupport: ['group'], channels: [call] }),
    service('group that chats', { kindsOfSupport: ['group'], channels: [chat] }),
    service('forum', { kindsOfSupport: ['online-moderated'], channels: [web] }),
  ];
  const chosenWith = (signal: string) => namesOf(chooseServices(contacts, group, [], new Set([signal])));

  it('begin with those that can be reached from home, for somebody who cannot go far', () => {
    for (const signal of ['not-far', 'from-home'])
      expect(chosenWith(signal)).to.deep.equal([
        'group that answers the phone',
        'group that chats',
        'group on a website',
        'forum',
      ]);
  });

  it('begin with those that nobody has to phone, for somebody who needs access', () => {
    expect(chosenWith('access')[0]).to.equal('group that chats');
  });

  it('stay in their order for everybody else', () => {
    expect(chosenWith('in-person')[0]).to.equal('group on a website');
  });

  it('stay in their order for a need, where who can help comes first', () => {
    const doctors = [
      service('doctor', { urgency: 'support', helpsWith: ['professional'], channels: [web] }),
      service('chat', { urgency: 'support', helpsWith: ['professional'], channels: [chat] }),
    ];
    const wish = { suggests: [], helpsWith: ['professional' as const] };
    expect(namesOf(chooseServices(doctors, wish, [], new Set(['access'])))).to.deep.equal(['doctor', 'chat']);
  });
});

describe('services chosen where cost decides', () => {
  const call = { kind: 'call', number: '0800 000 000', dial: '0800000000' } as const;
  const web = { kind: 'web', url: 'https://example.org' } as const;
  const contacts = [
    service('group', { kindsOfSupport: ['group'], channels: [web] }),
    service('free forum', { kindsOfSupport: ['online-moderated'], channels: [web], free: true }),
    service('free group', { kindsOfSupport: ['group'], channels: [web], free: true }),
    service('free group that answers the phone', { kindsOfSupport: ['group'], channels: [call], free: true }),
    service('crisis line', { urgency: 'crisis', kindsOfSupport: ['group'], channels: [call] }),
  ];
  const chosenWith = (...signals: string[]) => namesOf(chooseServices(contacts, group, [], new Set(signals)));

  it('begin with those that are free, of those that fit as well', () => {
    expect(chosenWith('free')).to.deep.equal([
      'free group',
      'free group that answers the phone',
      'group',
      'crisis line',
      'free forum',
    ]);
  });

  it('begin with those that are free and can be reached, where both decide', () => {
    expect(chosenWith('free', 'not-far')[0]).to.equal('free group that answers the phone');
  });

  it('are the same ones for everybody else, in their order', () => {
    expect(chosenWith()[0]).to.equal('group');
    expect(chosenWith().sort()).to.deep.equal(chosenWith('free', 'access', 'not-far').sort());
  });

  it('never lose a line for a crisis, nor fold it away', () => {
    const free = many(12, { kindsOfSupport: ['group'], free: true, channels: [web] });
    const services = chooseServices([...contacts, ...free], group, [], new Set(['free']));
    expect(namesOf(foldServices(services).shown)).to.include('crisis line');
  });

  it('leave those for thoughts of suicide in their order', () => {
    const lines = [
      service('line', { urgency: 'crisis', helpsWith: ['suicidal-thoughts'], channels: [call] }),
      service('free chat', { urgency: 'support', helpsWith: ['suicidal-thoughts'], channels: [web], free: true }),
    ];
    const wish = { suggests: [], helpsWith: ['suicidal-thoughts' as const] };
    expect(namesOf(chooseServices(lines, wish, [], new Set(['free'])))).to.deep.equal(['line', 'free chat']);
  });
});

describe('services chosen for a need', () => {
  it('begin with one for people who share what the visitor shares', () => {
    const contacts = [
      service('doctor', { urgency: 'support', helpsWith: ['professional'] }),
      service('in sign language', { urgency: 'support', helpsWith: ['professional'], sharedExperiences: ['deaf'] }),
    ];
    const wish = { suggests: [], helpsWith: ['professional' as const] };
    expect(namesOf(chooseServices(contacts, wish))).to.deep.equal(['doctor', 'in sign language']);
    expect(namesOf(chooseServices(contacts, wish, ['deaf']))).to.deep.equal(['in sign language', 'doctor']);
  });
});

describe('services folded away', () => {
  it('are those after the first five', () => {
    const { shown, folded } = foldServices(many(29));
    expect(shown).to.have.length(5);
    expect(folded).to.have.length(24);
    expect(namesOf([...shown, ...folded])).to.deep.equal(namesOf(many(29)));
  });

  it('are none where there are only one or two more', () => {
    expect(foldServices(many(7)).folded).to.deep.equal([]);
    expect(foldServices(many(8)).folded).to.have.length(3);
  });

  it('are those for people who share something else, where there are enough others', () => {
    const others = many(9, { sharedExperiences: ['grief'] });
    expect(foldServices([...many(3), ...others]).shown).to.have.length(3);
    expect(foldServices([...many(2), ...others]).shown).to.have.length(5);
    expect(foldServices([...many(3), ...others], ['grief']).shown).to.have.length(5);
  });

  it('are never lines for an emergency or a crisis', () => {
    const urgent = [...many(4, { urgency: 'crisis' }), ...many(2, { urgency: 'emergency' })];
    const { shown, folded } = foldServices([...many(10), ...urgent]);
    expect(namesOf(shown)).to.deep.equal(namesOf([...many(5), ...urgent]));
    expect(folded).to.have.length(5);
  });

  it('are never the best for one of several things that the visitor shares', () => {
    const last = service('for Deaf people', { sharedExperiences: ['deaf'] });
    const second = service('also for Deaf people', { sharedExperiences: ['deaf'] });
    const { shown, folded } = foldServices(
      [...many(9, { sharedExperiences: ['grief'] }), last, second],
      ['grief', 'deaf'],
    );
    expect(shown).to.include(last);
    expect(folded).to.include(second);
  });
});
