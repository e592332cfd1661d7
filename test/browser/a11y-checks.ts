import type { AxeResults, ContextObject } from 'axe-core';
import { expect } from '@open-wc/testing';
import { allElements, axe } from './accessible.js';
import { findMisnamed } from './misnamed.js';
import { resize } from './resize.js';

/** A situation a widget can be in, by its name, and how to bring it about. Every call makes a new widget. */
export type States = Record<string, () => Promise<HTMLElement>>;

export interface AxeOptions {
  /** Rules left out, each for a reason the test gives beside it. */
  except?: string[];
}

const tags = ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** A widget is a part of somebody's page: whether the page has landmarks round it is the page's to answer. */
const pageRules = ['region'];

/**
 * What holds for every widget in every state: nothing for axe to find, light and dark, every control called as it reads,
 * nothing wider than a 320 px screen in either direction of reading, nor than 640 px with text at twice its size. axe is
 * the floor; keyboard and focus have tests of their own.
 */
export function checkAccessibility(states: States, options: AxeOptions = {}): void {
  describe('accessibility', () => {
    afterEach(() => resetPage());

    for (const [state, create] of Object.entries(states)) {
      describe(state, () => {
        it('passes axe, and names each control from the words on it', async () => {
          const widget = await create();
          await expectNoAxeViolations(widget, options);
          expect(findMisnamed(widget)).to.deep.equal([]);
        });

        it('passes axe in dark, and fits into 640 px with text twice as large', async () => {
          document.documentElement.style.colorScheme = 'dark';
          document.body.style.fontSize = '32px';
          await resize(640);
          const widget = await create();
          expectToFit(widget);
          await expectNoAxeViolations(widget, options);
        });

        it('fits into 320 px, from either side', async () => {
          await resize(320);
          const widget = await create();
          expectToFit(widget);
          document.documentElement.dir = 'rtl';
          await settle(widget);
          expectToFit(widget);
          await expectNoAxeViolations(widget, options);
        });
      });
    }
  });
}

/** Fails with everything that axe finds in an element, once it has come to rest. */
export async function expectNoAxeViolations(element: Element, { except = [] }: AxeOptions = {}): Promise<void> {
  await settle(element);
  const results = await axe.run(element as unknown as ContextObject, {
    runOnly: tags,
    rules: Object.fromEntries([...pageRules, ...except].map((rule) => [rule, { enabled: false }])),
    resultTypes: ['violations'],
  });
  if (results.violations.length > 0) throw new Error(describeViolations(results));
}

/** Fails with each element that reaches past the edge of the page. What scrolls inside a box of its own may be wider. */
export function expectToFit(widget: Element): void {
  const outside = [widget, ...allElements(widget)].filter(reachesOutside).map(describeElement);
  if (outside.length > 0) throw new Error(`Reaches past ${innerWidth} px: ${outside.join(', ')}`);
}

/** Waits until a widget has drawn all it has to draw and its animations have ended: axe reads colours as they are now. */
export async function settle(element: Element): Promise<void> {
  for (const each of [element, ...allElements(element)]) {
    await (each as { updateComplete?: Promise<unknown> }).updateComplete;
  }
  const animations = document.getAnimations().filter(endsSoon);
  await Promise.allSettled(animations.map((animation) => animation.finished));
}

function endsSoon(animation: Animation): boolean {
  return animation.effect?.getComputedTiming().endTime !== Infinity;
}

function reachesOutside(element: Element): boolean {
  if (scrollsInside(element)) return false;
  const { left, right, width, height } = element.getBoundingClientRect();
  const isDrawn = width > 1 && height > 1 && element.checkVisibility();
  return isDrawn && (left < -0.5 || right > document.documentElement.clientWidth + 0.5);
}

function scrollsInside(element: Element): boolean {
  for (let parent = parentOf(element); parent; parent = parentOf(parent)) {
    if (/auto|scroll|hidden|clip/.test(getComputedStyle(parent).overflowX) && parent !== document.body) return true;
  }
  return false;
}

function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

function describeViolations({ violations }: AxeResults): string {
  const lines = violations.flatMap(({ id, help, nodes }) => [
    `${id}: ${help}`,
    ...nodes.map(
      ({ target, failureSummary }) =>
        `  ${target.flat().join(' > ')}\n    ${failureSummary?.split('\n').join('\n    ')}`,
    ),
  ]);
  return `axe found:\n${lines.join('\n')}`;
}

function describeElement(element: Element): string {
  return `<${element.localName} class="${element.getAttribute('class') ?? ''}">`;
}

async function resetPage(): Promise<void> {
  document.documentElement.removeAttribute('style');
  document.body.removeAttribute('style');
  document.documentElement.removeAttribute('dir');
  await resize(800);
}
