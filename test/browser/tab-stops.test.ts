import { expect } from '@open-wc/testing';
import { accessibleName, findAllByRole, getByRole } from './accessible.js';
import { deepActiveElement } from './deep-active-element.js';
import { openWidget } from './open-widget.js';
import { press } from './press.js';
import { answerAll, choose, controlOf, finish, openQuiz, pressButton } from './quiz-visitor.js';

/** Far more than a screen may have; a trap would never end. */
const mostTabs = 150;

/** How many stops each screen has and why is written down where people read it. */
const documented = new Map(
  [...(await (await fetch('/docs/accessibility.md')).text()).matchAll(/^\| (.+?) +\| (\d+) +\| .+\|$/gm)].map(
    ([, screen, count]) => [screen, Number(count)],
  ),
);

/** Each stop from a control, or from just before the widget, to the one with this name, or to the widget's end. */
async function tabOn(widget: HTMLElement, { from, to }: { from?: HTMLElement; to?: RegExp } = {}): Promise<string[]> {
  const [before, after] = [document.createElement('button'), document.createElement('button')];
  widget.before(before);
  // Where nothing follows, Firefox leaves the page, and its last control is still the active one.
  widget.after(after);
  (from ?? before).focus();
  const stops: string[] = [];
  for (let tabs = 0; tabs < mostTabs; tabs += 1) {
    await press('Tab');
    const active = deepActiveElement();
    if (!active || !isInside(active, widget)) break;
    stops.push(`${active.localName} “${accessibleName(active)}”`);
    if (to?.test(accessibleName(active))) break;
  }
  before.remove();
  after.remove();
  return stops;
}

function isInside(element: Element, widget: HTMLElement): boolean {
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null)
    if (node === widget) return true;
  return false;
}

const besidesLinks = (stops: string[]) => stops.filter((stop) => !stop.startsWith('a '));

const screens: Record<string, () => Promise<string[]>> = {
  'Quiz, first screen, besides links': async () => besidesLinks(await tabOn(await openQuiz())),
  'Quiz, first question': async () => {
    const widget = await openQuiz();
    await answerAll(widget, {});
    return tabOn(widget);
  },
  'Quiz, from the answer that asks for help to "Call 999"': async () => {
    const widget = await openQuiz();
    await answerAll(widget, {});
    await choose(widget, 'safety', 'unsafe');
    return tabOn(widget, { from: controlOf(widget, 'safety', 'unsafe'), to: /^Call 999/ });
  },
  'Quiz, from the heading of urgent help to "Call 999"': async () => {
    const widget = await openQuiz();
    await answerAll(widget, { safety: 'unsafe' });
    return tabOn(widget, { from: deepActiveElement() as HTMLElement, to: /^Call 999/ });
  },
  'Quiz, a result, besides links': async () => {
    const widget = await openQuiz();
    await finish(widget);
    return besidesLinks(await tabOn(widget));
  },
  'Any widget, from "Get urgent help" to "Call 999"': async () => {
    const widget = await openQuiz();
    await pressButton(widget, 'Get urgent help');
    return tabOn(widget, { from: getByRole(widget, 'button', 'Get urgent help'), to: /^Call 999/ });
  },
  'Any widget, from "Get urgent help" to "Call 116 123"': async () => {
    const widget = await openQuiz();
    await pressButton(widget, 'Get urgent help');
    return tabOn(widget, { from: getByRole(widget, 'button', 'Get urgent help'), to: /^Call 116 123/ });
  },
  'Myths, besides the cards': async () => {
    const widget = await openWidget('myths');
    const cards = findAllByRole(widget, 'button')
      .filter((button) => button.closest('h3'))
      .map(accessibleName);
    return (await tabOn(widget)).filter((stop) => !cards.some((fact) => stop.includes(fact)));
  },
  'Stories, one at a time': async () => tabOn(await openWidget('stories')),
  'Contacts, to "Call 999"': async () => tabOn(await openWidget('contacts'), { to: /^Call 999/ }),
  'Contacts, to "Call 116 123"': async () => tabOn(await openWidget('contacts'), { to: /^Call 116 123/ }),
  Exit: async () => tabOn(await openWidget('exit')),
};

describe('the number of Tab stops', function stops() {
  this.timeout(120_000);

  it('is written down for every screen that is counted, and for no other', () => {
    expect([...documented.keys()].sort()).to.deep.equal(Object.keys(screens).sort());
  });

  for (const [screen, tab] of Object.entries(screens))
    it(`is as documented: ${screen}`, async () => {
      const found = await tab();
      expect(found.length, `\n${found.join('\n')}\n`).to.equal(documented.get(screen));
    });
});
