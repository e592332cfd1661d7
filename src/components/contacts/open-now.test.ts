import { expect } from '@open-wc/testing';
import { getByRole } from '../../../test/browser/accessible.js';
import { deepActiveElement } from '../../../test/browser/deep-active-element.js';
import {
  drawn,
  londonHours,
  makeContact,
  resetClock,
  setClock,
  showContacts,
} from '../../../test/fixtures/show-contacts.js';
import { defineElement } from '../../runtime/define-element.js';
import { PeerSupportContacts } from './contacts.js';

defineElement('peer-support-contacts', PeerSupportContacts);

const weekdays = [0, 1, 2, 3, 4];
const lunch = londonHours(
  ...weekdays.flatMap((day): [number, string, string][] => [
    [day, '10:00', '12:30'],
    [day, '13:30', '16:00'],
  ]),
);
const nights = londonHours(
  ...[0, 1, 2, 3].map((day): [number, string, string] => [day, '18:00', '26:00']),
  [4, '18:00', '24:00'],
  [5, '00:00', '24:00'],
  [6, '00:00', '30:00'],
);
const cannotTell = 'We can’t tell if this is open. Today’s a public holiday there';
const scenes: [situation: string, hours: typeof lunch, moments: [at: string, says: string][]][] = [
  [
    'lunch',
    lunch,
    [
      ['2026-11-24T09:59Z', 'Closed now. Opens at 10am today.'],
      ['2026-11-24T10:00Z', 'Open now. Open until 12:30pm.'],
      ['2026-11-24T10:01Z', 'Open now. Open until 12:30pm.'],
      ['2026-11-24T11:59Z', 'Open now. Open until 12:30pm.'],
      ['2026-11-24T12:00Z', 'Open now. Closes soon, at 12:30pm.'],
      ['2026-11-24T12:29Z', 'Open now. Closes soon, at 12:30pm.'],
      ['2026-11-24T12:30Z', 'Closed for lunch. Opens again at 1:30pm today.'],
      ['2026-11-24T12:31Z', 'Closed for lunch. Opens again at 1:30pm today.'],
      ['2026-11-24T13:29Z', 'Closed for lunch. Opens again at 1:30pm today.'],
      ['2026-11-24T13:30Z', 'Open now. Open until 4pm.'],
      ['2026-11-24T16:00Z', 'Closed now. Opens tomorrow at 10am.'],
    ],
  ],
  [
    'midnight',
    nights,
    [
      ['2026-11-24T17:59Z', 'Closed now. Opens at 6pm today.'],
      ['2026-11-24T18:00Z', 'Open now. Open until 2am.'],
      ['2026-11-24T23:59Z', 'Open now. Open until 2am.'],
      ['2026-11-25T00:00Z', 'Open now. Open until 2am.'],
      ['2026-11-25T00:01Z', 'Open now. Open until 2am.'],
      ['2026-11-25T01:59Z', 'Open now. Closes soon, at 2am.'],
      ['2026-11-25T02:00Z', 'Closed now. Opens at 6pm today.'],
    ],
  ],
  [
    'Sunday to Monday',
    nights,
    [
      ['2026-11-28T12:00Z', 'Open now. Open until 6am on Monday.'],
      ['2026-11-29T23:59Z', 'Open now. Open until 6am.'],
      ['2026-11-30T00:00Z', 'Open now. Open until 6am.'],
      ['2026-11-30T00:01Z', 'Open now. Open until 6am.'],
      ['2026-11-30T06:00Z', 'Closed now. Opens at 6pm today.'],
    ],
  ],
  [
    '25 December',
    lunch,
    [
      ['2026-12-24T23:59Z', 'Closed now. Opens tomorrow at 10am. The hours may be different on public holidays.'],
      ['2026-12-25T00:00Z', 'Closed now. Opens at 10am today. The hours may be different on public holidays.'],
      ['2026-12-25T10:00Z', cannotTell],
      ['2026-12-25T16:00Z', 'Closed now. Opens on Monday at 10am.'],
    ],
  ],
  [
    'the Scottish 2 January, kept on Monday the 4th',
    { ...lunch, onPublicHolidays: 'closed' },
    [
      ['2027-01-03T23:59Z', 'Closed now. Opens on Tuesday at 10am.'],
      ['2027-01-04T00:00Z', 'Closed for a public holiday. Opens tomorrow at 10am.'],
      ['2027-01-04T11:00Z', 'Closed for a public holiday. Opens tomorrow at 10am.'],
      ['2027-01-05T00:00Z', 'Closed now. Opens at 10am today.'],
      ['2027-01-05T10:00Z', 'Open now. Open until 12:30pm.'],
    ],
  ],
  [
    'the clocks going forward',
    nights,
    [
      ['2027-03-28T00:59Z', 'Open now. Open until 6am on Monday.'],
      ['2027-03-28T01:00Z', 'Open now. Open until 6am on Monday.'],
      ['2027-03-29T04:59Z', 'Open now. Closes soon, at 6am.'],
      ['2027-03-29T05:00Z', 'Closed now. Opens at 6pm today.'],
    ],
  ],
  [
    'the clocks going back',
    nights,
    [
      ['2026-10-26T05:29Z', 'Open now. Open until 6am.'],
      ['2026-10-26T05:59Z', 'Open now. Closes soon, at 6am.'],
      ['2026-10-26T06:00Z', 'Closed now. Opens at 6pm today.'],
    ],
  ],
];

describe('<peer-support-contacts>, minute by minute', () => {
  afterEach(() => {
    resetClock();
    setHidden(false);
  });

  for (const [situation, hours, moments] of scenes)
    describe(`at ${situation}`, () => {
      let panel: PeerSupportContacts;
      before(async () => {
        panel = await showContacts({ contacts: [makeContact('service', { hours })] });
        // Kept on the page for all moments: the fixture is taken away after each test.
        document.body.append(panel);
      });
      after(() => panel.remove());

      for (const [at, says] of moments)
        it(`says "${says}" at ${at}`, async () => {
          setClock(at);
          panel.requestUpdate();
          await drawn(panel);
          expect(sayOf(panel)).to.match(new RegExp(`^${escape(says)}`));
        });
    });

  it('changes by itself at the minute, without an announcement', async () => {
    const panel = await showAt('2026-11-24T12:29:59.900Z');
    expect(sayOf(panel)).to.contain('Closes soon');
    setClock('2026-11-24T12:30Z');
    await wait(250);
    expect(sayOf(panel)).to.contain('Closed for lunch.');
    const live = [...(panel.shadowRoot?.querySelectorAll('[aria-live], [role="status"], [role="alert"]') ?? [])];
    expect(live.map((el) => el.textContent?.trim())).to.deep.equal(['']);
  });

  it('has no timer while the page is hidden, and is right again when it is seen', async () => {
    const panel = await showAt('2026-11-24T12:29:59.900Z');
    setHidden(true);
    setClock('2026-11-24T12:30Z');
    await wait(250);
    expect(sayOf(panel)).to.contain('Closes soon');
    setHidden(false);
    await drawn(panel);
    expect(sayOf(panel)).to.contain('Closed for lunch.');
  });

  it('has no timer once it has left the page', async () => {
    const panel = await showAt('2026-11-24T12:29:59.900Z');
    panel.remove();
    setClock('2026-11-24T12:30Z');
    await wait(250);
    expect(sayOf(panel)).to.contain('Closes soon');
  });

  it('moves nothing that is in sight when a minute passes, and is in order again for whoever comes back', async () => {
    const early = makeContact('early', { hours: londonHours([1, '09:00', '12:00']) });
    const late = makeContact('late', { hours: londonHours([1, '12:00', '17:00']) });
    const panel = await showContacts({ contacts: [early, late], at: '2026-11-24T11:59Z' });
    const link = getByRole(panel, 'link', /Name of early/);
    link.focus();
    setClock('2026-11-24T12:00Z');
    panel.requestUpdate();
    await drawn(panel);
    expect(namesIn(panel)).to.deep.equal(['Name of early', 'Name of late']);
    expect(deepActiveElement()).to.equal(link);
    link.blur();
    panel.requestUpdate();
    await drawn(panel);
    expect(namesIn(panel)).to.deep.equal(['Name of early', 'Name of late']);
    setHidden(true);
    setHidden(false);
    await drawn(panel);
    expect(namesIn(panel)).to.deep.equal(['Name of late', 'Name of early']);
  });
});

function showAt(at: string): Promise<PeerSupportContacts> {
  return showContacts({ contacts: [makeContact('service', { hours: lunch })], at });
}

function sayOf(panel: PeerSupportContacts): string {
  return (panel.shadowRoot?.querySelector('.state')?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function namesIn(panel: PeerSupportContacts): string[] {
  return [...(panel.shadowRoot?.querySelectorAll('.name') ?? [])].map((name) => name.textContent ?? '');
}

function setHidden(hidden: boolean): void {
  if (hidden) Object.defineProperty(document, 'hidden', { configurable: true, value: true });
  else delete (document as { hidden?: boolean }).hidden;
  document.dispatchEvent(new Event('visibilitychange'));
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

function escape(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
