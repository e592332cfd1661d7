import { expect, fixture, html } from '@open-wc/testing';
import sharedByLanguage from 'virtual:peer-support/shared';
import '../../src/components/contacts/contacts.define.js';
import '../../src/components/guide/guide.define.js';
import '../../src/components/library/library.define.js';
import type { LitElement as Widget } from 'lit';
import type { Sections } from '../../src/content-model/library.js';
import { getByRole } from './accessible.js';
import { replaceForNow } from './replace-for-now.js';
import { waitUntil } from './wait-until.js';

const { words } = sharedByLanguage.en as Sections['shared'];

describe("the visitor's clock", () => {
  let asked = 0;
  let putBack = () => {};

  beforeEach(() => {
    asked = 0;
    const timeZoneId = () => {
      asked += 1;
      return 'Pacific/Auckland';
    };
    putBack = replaceForNow(globalThis, { Temporal: { Now: { timeZoneId } } });
  });

  afterEach(() => putBack());

  for (const [where, page] of [
    ['the tag', html`<div><peer-support-guide region="GB-SCT"></peer-support-guide></div>`],
    ['the wrapper', html`<peer-support region="GB-SCT"><peer-support-guide></peer-support-guide></peer-support>`],
  ] as const)
    it(`is not asked where ${where} names a country`, async () => {
      const place = await fixture(page);
      const widget = place.querySelector<Widget>('peer-support-guide')!;
      await waitUntil(() => widget.renderRoot?.querySelector('.urgent'), 'the guide was not drawn');
      getByRole(widget, 'button', words['urgent-help']).click();
      await waitUntil(() => widget.renderRoot.querySelector('.where p')?.textContent, 'the numbers did not come');
      expect(asked).to.equal(0);
    });

  it('is not asked by contacts of a country that the page names', async () => {
    const widget = await fixture<Widget>(html`<peer-support-contacts region="GB-SCT"></peer-support-contacts>`);
    await waitUntil(() => widget.renderRoot?.querySelector('.where p')?.textContent, 'the contacts did not come');
    expect(asked).to.equal(0);
  });

  it('is asked where the page names none', async () => {
    await fixture(html`<peer-support-guide></peer-support-guide>`);
    await waitUntil(() => asked > 0, 'nobody asked the clock');
  });
});
