import { expect, fixture, html } from '@open-wc/testing';
import nationsByLanguage from 'virtual:peer-support/nations';
import nationContacts from 'virtual:peer-support/nation-contacts';
import { waitUntil } from '../../../test/browser/wait-until.js';
import { resetClock, setClock } from '../../../test/fixtures/show-contacts.js';
import { isReady } from '../../../test/browser/is-ready.js';
import { resize } from '../../../test/browser/resize.js';
import type { Sections } from '../../content-model/library.js';
import './contacts.define.js';

const { nations } = nationsByLanguage.en as Sections['nations'];
const screen = 640;
/** Where nobody knows which of the four nations, the crisis lines of all four are in sight. */
const mostScreens = (nation: string) => (nation === 'GB' ? 8.5 : 5);
const everyTime = ['2026-11-24T11:00Z', '2026-11-25T03:00Z', '2026-12-25T12:00Z'];

describe('the panel on a phone of 320 by 640 px', () => {
  beforeEach(() => resize(320, screen));
  afterEach(resetClock);

  for (const { id, name } of nations) {
    it(`takes at most ${mostScreens(id)} screens for ${name}, with each crisis line’s name, state and button in sight`, async () => {
      for (const at of everyTime) {
        setClock(at);
        const panel = await fixture<HTMLElement>(
          html`<peer-support-contacts region=${id} style="margin: -8px"></peer-support-contacts>`,
        );
        await waitUntil(() => isReady(panel));
        expect(panel.getBoundingClientRect().height / screen).to.be.at.most(mostScreens(id));
        const { contacts } = await nationContacts.en![id]!();
        const entries = [...panel.shadowRoot!.querySelectorAll('li')];
        for (const line of contacts.filter(({ urgency }) => urgency === 'crisis')) {
          // Looking for a heading by its role would go through all of the page, each time.
          const entry = entries.find((each) => each.querySelector('.name')?.textContent?.trim() === line.name)!;
          const shown = [...entry.querySelectorAll('.name, .state, .ways > .way:first-child > a')];
          expect(shown.filter(isInSight).length).to.be.at.least(line.hours.kind === 'none' ? 2 : 3);
          expect(isInSight(entry.querySelector('.ways > .way:first-child > a')!)).to.equal(true);
        }
      }
    });
  }
});

function isInSight(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && !element.closest('details:not([open]) > :not(summary)');
}
