import { expect, fixture, html } from '@open-wc/testing';
import { checkAccessibility, expectNoAxeViolations, expectToFit } from './a11y-checks.js';

async function failureOf(attempt: () => Promise<void> | void): Promise<string> {
  try {
    await attempt();
  } catch (failure) {
    return (failure as Error).message;
  }
  return 'nothing failed';
}

describe('expectNoAxeViolations', () => {
  it('finds a fault inside a shadow root', async () => {
    const root = await fixture<HTMLElement>(html`<div></div>`);
    root.attachShadow({ mode: 'closed' }).append(document.createElement('button'));
    expect(await failureOf(() => expectNoAxeViolations(root))).to.contain('button-name');
  });

  it('holds text to the stronger contrast, unless a test leaves that out', async () => {
    const root = await fixture<HTMLElement>(html`<p style="color: #666; background: #fff">Grey words</p>`);
    expect(await failureOf(() => expectNoAxeViolations(root))).to.contain('color-contrast-enhanced');
    await expectNoAxeViolations(root, { except: ['color-contrast-enhanced'] });
  });
});

describe('expectToFit', () => {
  it('names what reaches past the page', async () => {
    const root = await fixture<HTMLElement>(html`<div><p class="wide" style="width: 2000px">Wide</p></div>`);
    expect(await failureOf(() => expectToFit(root))).to.contain('<p class="wide">');
  });

  it('lets a table scroll in a box of its own', async () => {
    const root = await fixture<HTMLElement>(html`
      <div style="overflow-x: auto"><p style="width: 2000px">Wide</p></div>
    `);
    expectToFit(root);
  });
});

checkAccessibility({
  'a plain paragraph': () => fixture(html`<p>Next</p>`),
});
