import { expect } from '@open-wc/testing';
import { findAllByRole, getByRole } from './accessible.js';
import { deepActiveElement } from './deep-active-element.js';
import { openWidget } from './open-widget.js';
import { answerAll, choose, controlOf, finish, openQuiz, pressButton, titleOf, words } from './quiz-visitor.js';
import { resize } from './resize.js';
import { waitUntil } from './wait-until.js';

/** What is left of a window of 1280 by 1024 at 400 %. */
const zoomed = { width: 320, height: 256 };

/** Presses a button as somebody does who has it on the screen. */
function pressHere(root: HTMLElement, role: string, name: string | RegExp): HTMLElement {
  const control = getByRole(root, role, name);
  control.scrollIntoView({ block: 'center' });
  control.focus();
  control.click();
  return control;
}

/** What has come, once it is drawn: stories wait for their texts. */
async function find(widget: HTMLElement, selector: string): Promise<HTMLElement> {
  const look = () => widget.shadowRoot!.querySelector<HTMLElement>(selector);
  await waitUntil(() => Number(look()?.getBoundingClientRect().height) > 0, `There is no ${selector}.`);
  return look()!;
}

/** The focus is on the screen, and what has come begins at most so many screens from it. */
function expectNear(content: Element, screens = 1): void {
  const focused = deepActiveElement()!.getBoundingClientRect();
  expect(focused.top, 'the focus is above the screen').to.be.below(innerHeight);
  expect(focused.bottom, 'the focus is below the screen').to.be.above(0);
  const fresh = content.getBoundingClientRect();
  expect(fresh.height, 'what has come is not drawn').to.be.above(0);
  const gap = Math.max(fresh.top - focused.bottom, focused.top - fresh.bottom);
  expect(gap, 'between the focus and what has come').to.be.at.most(innerHeight * screens);
}

describe('at 400 %, the focus and what has come are near one another', function near() {
  this.timeout(120_000);

  beforeEach(() => resize(zoomed.width, zoomed.height));
  after(() => resize(800));

  it('where a question, urgent help or a result comes', async () => {
    const widget = await openQuiz();
    await answerAll(widget, {});
    expect(deepActiveElement()).to.equal(titleOf(widget));
    expectNear(await find(widget, '#hint'));
    await choose(widget, 'safety', 'unsafe');
    await pressButton(widget, words.continue);
    expect(deepActiveElement()).to.equal(titleOf(widget));
    expectNear(await find(widget, '.intro'));
    await pressButton(widget, words['stop-now']);
    expect(deepActiveElement()).to.equal(titleOf(widget));
    expectNear(titleOf(widget));
  });

  for (const option of ['unsafe', 'suicidal-thoughts', 'danger-from-others'])
    it(`where an answer brings help: ${option}`, async () => {
      const widget = await openQuiz();
      await answerAll(widget, {});
      const control = controlOf(widget, 'safety', option);
      control.scrollIntoView({ block: 'center' });
      control.focus();
      control.click();
      await widget.updateComplete;
      // Below all seven answers, which are taller than this screen: nothing may come between somebody and the others.
      expectNear(await find(widget, '.notes p'), 1.75);
    });

  it('where nothing is chosen yet', async () => {
    const widget = await openQuiz();
    await answerAll(widget, {});
    pressHere(widget, 'button', words.continue);
    await widget.updateComplete;
    expectNear(await find(widget, '.notes p'));
  });

  it('where urgent help opens, and the list of countries', async () => {
    const widget = await openQuiz();
    await finish(widget);
    pressHere(widget, 'button', 'Get urgent help');
    await widget.updateComplete;
    expectNear(await find(widget, '.urgent-panel p'));
    pressHere(await find(widget, '.urgent-panel'), 'button', 'Change country');
    await widget.updateComplete;
    expectNear(await find(widget, '.urgent-panel select'));
  });

  it('where a card opens', async () => {
    const widget = await openWidget('myths');
    const [first] = findAllByRole(widget, 'button', /diagnosis/);
    first!.scrollIntoView({ block: 'center' });
    first!.focus();
    first!.click();
    await widget.updateComplete;
    expectNear(await find(widget, `#${first!.getAttribute('aria-controls')}`));
  });

  it('where stories are turned, listed and chosen', async () => {
    const widget = await openWidget('stories');
    pressHere(widget, 'button', 'Next story');
    await widget.updateComplete;
    expectNear(await find(widget, '.slide:not([inert])'));
    pressHere(widget, 'button', 'Show all as a list');
    await widget.updateComplete;
    expectNear(await find(widget, 'article'));
    pressHere(widget, 'button', 'Choose stories by topic');
    await widget.updateComplete;
    expectNear(await find(widget, 'select'));
  });

  it('where services are filtered', async () => {
    const widget = await openWidget('contacts');
    const select = getByRole<HTMLSelectElement>(widget, 'combobox', /^Show/);
    select.scrollIntoView({ block: 'center' });
    select.focus();
    select.selectedIndex = 1;
    select.dispatchEvent(new Event('change'));
    await widget.updateComplete;
    expectNear(await find(widget, '.filter [aria-live] p'));
  });
});
