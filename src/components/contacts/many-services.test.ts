import { expect } from '@open-wc/testing';
import { checkAccessibility } from '../../../test/browser/a11y-checks.js';
import { accessibleName, findAllByRole, getByRole } from '../../../test/browser/accessible.js';
import { deepActiveElement } from '../../../test/browser/deep-active-element.js';
import { press } from '../../../test/browser/press.js';
import { recordConsole } from '../../../test/browser/record-console.js';
import { recordTraces } from '../../../test/browser/record-traces.js';
import { resize } from '../../../test/browser/resize.js';
import {
  drawn,
  londonHours,
  makeContact,
  makeEmergency,
  resetClock,
  setClock,
  showContacts,
  words,
} from '../../../test/fixtures/show-contacts.js';
import type { Contact } from '../../content-model/contact.js';
import { defineElement } from '../../runtime/define-element.js';
import { signalLeaving } from '../../runtime/leave-signal.js';
import { PeerSupport } from '../library/library.js';
import { PeerSupportContacts } from './contacts.js';

defineElement('peer-support', PeerSupport);
defineElement('peer-support-contacts', PeerSupportContacts);

const line = makeContact('line', {
  urgency: 'crisis',
  channels: [
    { kind: 'call', number: '116 123', dial: '116123', note: 'Choose option 2.' },
    { kind: 'text', number: '85258', dial: '85258' },
  ],
  audience: 'Anyone.',
});
const many: Contact[] = [
  makeEmergency(),
  line,
  makeContact('second', { urgency: 'crisis' }),
  makeContact('morning', { hours: londonHours([1, '09:00', '12:00']) }),
  makeContact('money', { helpsWith: ['money-housing-work'] }),
  makeContact('loss', { sharedExperiences: ['grief'] }),
  makeContact('carers', { urgency: 'find-peer-support', sharedExperiences: ['carer'], kindsOfSupport: ['group'] }),
  makeContact('groups', { urgency: 'find-peer-support', kindsOfSupport: ['group'], hours: { kind: 'none' } }),
];

describe('<peer-support-contacts> with many services', () => {
  afterEach(resetClock);

  it('has crisis lines in sight, and the rest in groups that say how many there are and how many are open', async () => {
    const panel = await showContacts({ contacts: many });
    expect(inSight(panel)).to.deep.equal(['Name of line', 'Name of second']);
    expect(summaries(panel)).to.deep.equal([
      'Advice and support 2 listed, 2 open now',
      'Find peer support 1 listed',
      'When someone has died 1 listed, 1 open now',
      'For carers, men, older people and others 1 listed, 1 open now',
    ]);
  });

  it('folds what is said of a crisis line, but for its name, its state, and the best way to reach it with its note', async () => {
    const panel = await showContacts({ contacts: many });
    const entry = getByRole(panel, 'heading', 'Name of line').closest('li')!;
    expect(entry.innerText.replace(/\s+/g, ' ').trim()).to.equal(
      'Name of line Open now. Call 116 123 Choose option 2. More',
    );
    const summary = entry.querySelector('summary')!;
    expect(accessibleName(summary)).to.equal('More about Name of line');
    summary.click();
    expect(entry.innerText).to.contain('Day and night, every day.');
    expect(entry.innerText).to.contain('What line is.').and.to.contain('Anyone.').and.to.contain('Text 85258');
  });

  for (const key of ['Enter', 'Space']) {
    it(`opens and closes a group with ${key}, and keeps the focus on it`, async () => {
      const panel = await showContacts({ contacts: many });
      const summary = findSummary(panel, 'Advice and support');
      summary.focus();
      await press(key);
      expect(inSight(panel)).to.include('Name of money');
      expect(deepActiveElement() === summary).to.equal(true);
      await press(key);
      expect(inSight(panel)).not.to.include('Name of money');
    });
  }

  it('keeps the focus, the order and what is open when a service opens or closes', async () => {
    const contacts = [...many, makeContact('afternoon', { hours: londonHours([1, '12:00', '17:00']) })];
    const panel = await showContacts({ contacts, at: '2026-11-24T11:59Z' });
    const summary = findSummary(panel, 'Advice and support');
    summary.focus();
    await press('Enter');
    const link = getByRole(panel, 'link', /Name of morning/);
    link.focus();
    const before = inSight(panel);
    setClock('2026-11-24T12:00Z');
    panel.requestUpdate();
    await drawn(panel);
    expect(inSight(panel)).to.deep.equal(before);
    expect(deepActiveElement() === link).to.equal(true);
    expect(link.closest('li')?.textContent).to.contain('Closed now.');
  });

  it('opens everything for print, and closes it again', async () => {
    const panel = await showContacts({ contacts: many });
    const openOf = () =>
      [...panel.shadowRoot!.querySelectorAll('.board details')].map((each) => each.hasAttribute('open'));
    window.dispatchEvent(new Event('beforeprint'));
    expect(openOf()).not.to.include(false);
    window.dispatchEvent(new Event('afterprint'));
    expect(openOf()).not.to.include(true);
  });

  it('opens the group with what fits the quiz best, and puts it first', async () => {
    const panel = await showContacts({ contacts: many });
    const wrapper = document.createElement('peer-support');
    panel.replaceWith(wrapper);
    wrapper.append(panel);
    await drawn(panel);
    panel.library.shared?.suggest({ kindsOfSupport: ['group'], sharedExperiences: ['carer'], urgent: false });
    await drawn(panel);
    expect(inSight(panel)).to.deep.equal(['Name of line', 'Name of second', 'Name of carers']);
    expect(summaries(panel)[0]).to.contain('For carers');
  });

  describe('when it is narrowed down', () => {
    it('opens what fits, hides the rest, says how many fit, and keeps crisis lines in sight', async () => {
      const panel = await showContacts({ contacts: many });
      const status = panel.shadowRoot!.querySelector('.filter [aria-live]')!;
      expect(status.textContent?.trim()).to.equal('');
      await narrow(panel, 'group');
      expect(inSight(panel)).to.deep.equal(['Name of line', 'Name of second', 'Name of groups', 'Name of carers']);
      expect(status.textContent?.trim()).to.equal('2 of 5 fit. They’re open below.');
      const [said] = status.children;
      await narrow(panel, 'money-housing-work');
      expect(status.children[0], 'said anew').not.to.equal(said);
      expect(inSight(panel)).to.deep.equal(['Name of line', 'Name of second', 'Name of money']);
      await narrow(panel, '');
      expect(inSight(panel)).to.deep.equal(['Name of line', 'Name of second']);
    });

    it('offers only what there is', async () => {
      const panel = await showContacts({ contacts: many });
      const options = [...getByRole<HTMLSelectElement>(panel, 'combobox', words.filter).options];
      expect(options.map(({ value }) => value)).to.deep.equal(['', 'grief', 'carer', 'money-housing-work', 'group']);
      expect(options.every(({ text }) => text && !text.includes('undefined'))).to.equal(true);
    });

    it('tells nobody, and forgets it when the visitor leaves by the exit', async () => {
      const panel = await showContacts({ contacts: many });
      const recorder = recordTraces();
      await narrow(panel, 'grief');
      expect(await recorder.stop()).to.deep.equal([]);
      signalLeaving();
      await drawn(panel);
      expect(getByRole<HTMLSelectElement>(panel, 'combobox', words.filter).value).to.equal('');
      expect(inSight(panel)).not.to.include('Name of loss');
    });
  });

  describe('where the page asks for some', () => {
    const show = (attributes: Record<string, string>) => showContacts({ contacts: many, attributes });

    it('shows the crisis lines alone with show="crisis"', async () => {
      const panel = await show({ show: 'crisis' });
      expect(names(panel)).to.deep.equal(['Name of line', 'Name of second']);
      expect(summaries(panel)).to.deep.equal([]);
    });

    it('shows those it names with only, and folds the other crisis lines', async () => {
      const panel = await show({ only: 'line, money' });
      expect(inSight(panel)).to.deep.equal(['Name of line', 'Name of money']);
      expect(names(panel)).to.deep.equal(['Name of line', 'Name of second', 'Name of money']);
      expect(summaries(panel)).to.deep.equal([`${words['more-crisis-lines']} 1 listed, 1 open now`]);
    });

    for (const only of ['”line,money”', '« line money »', 'LINE; Money', '\u200bline money\u00a0'])
      it(`reads what was meant by only=${only}`, async () => {
        expect(inSight(await show({ only }))).to.deep.equal(['Name of line', 'Name of money']);
      });

    it('shows one kind of support beside the crisis lines with kinds', async () => {
      const panel = await show({ kinds: 'group' });
      expect(inSight(panel)).to.deep.equal(['Name of line', 'Name of second', 'Name of groups', 'Name of carers']);
    });

    it('shows all, with a warning that says what it knows, where one word is not known', async () => {
      const { messages, stop } = recordConsole();
      const panel = await show({ only: 'lime' });
      stop();
      expect(names(panel)).to.have.length(7);
      expect(messages.map(({ text }) => text).join())
        .to.contain('does not know "lime" in only')
        .and.to.contain('line');
    });

    it('fits into 200 px with compact, without a scroll bar, and with a name, a state and a button for each', async () => {
      const panel = await showContacts({ contacts: many, attributes: { compact: '', only: 'line second' } });
      for (const width of [200, 260, 320]) {
        panel.parentElement!.style.width = `${width}px`;
        expect(panel.getBoundingClientRect().width).to.equal(width);
        const inner = panel.shadowRoot!.querySelector('.base')!;
        expect(inner.scrollWidth).to.be.at.most(width);
        for (const button of panel.shadowRoot!.querySelectorAll('.board .button, .alarm .button'))
          if (button.checkVisibility()) expect(button.getBoundingClientRect().right).to.be.at.most(width + 8);
        expect(panel.getBoundingClientRect().height).to.be.at.most(1400);
      }
      expect(inSight(panel)).to.deep.equal(['Name of line', 'Name of second']);
      expect(getByRole(panel, 'link', /Call 999/).checkVisibility()).to.equal(true);
    });
  });

  describe('with a search by postcode', () => {
    const address = 'https://www.directory.example/find?near={postcode}&kind=groups';
    const show = (postcode = address) => showContacts({ contacts: many, attributes: { 'postcode-search': postcode } });

    it('says where the postcode goes, and goes there as a link without a referrer', async () => {
      const panel = await show();
      const form = panel.shadowRoot!.querySelector('form')!;
      expect(form.textContent).to.contain('Your postcode goes to directory.example and nowhere else.');
      const input = getByRole<HTMLInputElement>(panel, 'textbox', 'Your postcode');
      const followed: string[] = [];
      form.addEventListener('click', (event) => {
        if (!(event.target instanceof HTMLAnchorElement)) return;
        event.preventDefault();
        followed.push(event.target.href, event.target.rel);
      });
      input.focus();
      input.value = 'EH1 1AA';
      await press('Enter');
      expect(followed).to.deep.equal(['https://www.directory.example/find?near=EH1%201AA&kind=groups', 'noreferrer']);
      expect(input.value).to.equal('');
    });

    it('is a plain form that the browser could send by itself', async () => {
      const form = (await show()).shadowRoot!.querySelector('form')!;
      expect([form.method, form.action]).to.deep.equal(['get', 'https://www.directory.example/find']);
      const fields = [...new FormData(form)];
      expect(fields).to.deep.equal([
        ['near', ''],
        ['kind', 'groups'],
      ]);
      for (const field of [form, form.querySelector('input')!]) expect(field.autocomplete).to.equal('off');
    });

    it('is none, with a warning, for an address that cannot be one', async () => {
      const { messages, stop } = recordConsole();
      const panel = await show('http://directory.example/?q={postcode}');
      stop();
      expect(panel.shadowRoot!.querySelector('form') === null).to.equal(true);
      expect(messages).to.have.length(1);
    });
  });

  it('carries nothing of the visitor in any link that leads out', async () => {
    const panel = await showContacts({ contacts: many });
    for (const link of panel.shadowRoot!.querySelectorAll('a')) {
      expect(link.rel, link.href).to.equal('noreferrer');
      expect(link.search, link.href).to.equal('');
    }
  });

  checkAccessibility({
    'with groups': () => showContacts({ contacts: many }),
    'with all open': async () => {
      const panel = await showContacts({ contacts: many });
      for (const details of panel.shadowRoot!.querySelectorAll('details')) details.open = true;
      return panel;
    },
    'narrowed down': async () => {
      const panel = await showContacts({ contacts: many });
      await narrow(panel, 'group');
      return panel;
    },
    compact: () => showContacts({ contacts: many, attributes: { compact: '', only: 'line' } }),
    'on a phone, with a search by postcode': async () => {
      await resize(320, 640);
      return showContacts({
        contacts: many,
        attributes: { 'postcode-search': 'https://directory.example/{postcode}' },
      });
    },
  });
});

/** Everybody listed, in order; and those of them that can be seen. */
function names(panel: PeerSupportContacts): string[] {
  return [...panel.shadowRoot!.querySelectorAll('.name')].map((name) => name.textContent ?? '');
}

function inSight(panel: PeerSupportContacts): string[] {
  const shown = [...panel.shadowRoot!.querySelectorAll('.name')].filter((name) => name.getClientRects().length > 0);
  return shown.filter((name) => !name.closest('details:not([open])')).map(accessibleName);
}

function summaries(panel: PeerSupportContacts): string[] {
  const found = [...panel.shadowRoot!.querySelectorAll('.group > summary')];
  return found.map((summary) => (summary.textContent ?? '').replace(/\s+/g, ' ').trim());
}

function findSummary(panel: PeerSupportContacts, heading: string): HTMLElement {
  return findAllByRole(panel, 'heading', heading)[0]!.closest('summary')!;
}

async function narrow(panel: PeerSupportContacts, value: string): Promise<void> {
  const select = getByRole<HTMLSelectElement>(panel, 'combobox', words.filter);
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await drawn(panel);
}
