import { html, nothing, type TemplateResult } from 'lit';
import { itemAnchor } from '../content-model/item-anchor.js';
import type { NextStep } from '../content-model/guide.js';
import { fillIn, type Words } from '../content-model/wording.js';
import { findWidget, goToWidget } from './find-widget.js';
import { findFollower } from './follow-links.js';
import { cleanValue } from './pasted-value.js';
import { warnOnce } from './warn-once.js';

/** Where something leads on a charity's website. */
export type Place = Pick<NextStep, 'to' | 'guide'>;

type Destination = NonNullable<Place['to']> | 'guide';

/**
 * A button that goes to the widget on the page that a place means, else a link to the address the charity gave for it, such as
 * `quiz-href`. Nothing where there is neither: words that lead nowhere are no link.
 *
 * @param label The accessible name, where several would say the same. It starts with the words.
 */
export function renderWay(from: Element, place: Place, words: string, label?: string): TemplateResult | undefined {
  const press = findPress(from, place);
  if (press)
    return html`<button class="link" part="link" type="button" aria-label=${label ?? nothing} @click=${press}>${words}</button>`;
  const address = findAddress(from, place);
  return address
    ? html`<a class="link" part="link" href=${address} aria-label=${label ?? nothing}>${words}</a>`
    : undefined;
}

/** To the guide that explains an item. */
export function renderWayToGuide(
  from: Element,
  guide: string | undefined,
  title: string,
  words: Words<'shared'>,
): TemplateResult | typeof nothing {
  // A library of a charity's own may be without the words.
  if (!guide || !words['read-guide']) return nothing;
  const way = renderWay(from, { guide }, words['read-guide'], fillIn(words['read-guide-name'], { title }));
  return way ? html`<p>${way}</p>` : nothing;
}

/** All that says whether and where there is a way to the guides. */
export function waysToGuides(from: Element): unknown[] {
  return [findWidget(from, 'peer-support-guide'), findGiven(from, 'guide')];
}

function destinationOf({ to, guide }: Place): Destination | undefined {
  return guide ? 'guide' : to;
}

function findPress(from: Element, place: Place): (() => void) | undefined {
  const destination = destinationOf(place);
  if (!destination || !findWidget(from, `peer-support-${destination}`)) return undefined;
  return () => {
    // Looked for at the press: the page may have changed since this was drawn.
    const { guide } = place;
    const follower = guide && findFollower({ kind: 'guide', id: guide });
    const widget = findWidget(from, `peer-support-${destination}`);
    if (follower) void follower.open(guide);
    else if (widget) goToWidget(widget);
  };
}

/** With the anchor of a guide, so that the page that has it opens it. */
function findAddress(from: Element, place: Place): string | undefined {
  const destination = destinationOf(place);
  const name = `${destination}-href`;
  const given = findGiven(from, destination);
  if (!destination || !given) return undefined;
  if (!isPage(given)) {
    warnOnce(from, `cannot use ${name}="${given}". Give the address of a page, such as https://… or /about-us.`);
    return undefined;
  }
  return place.guide ? `${given.replace(/#.*/s, '')}#${itemAnchor({ kind: 'guide', id: place.guide })}` : given;
}

/** What the widget or the wrapper around it says. */
function findGiven(from: Element, destination: Destination | undefined): string | undefined {
  const { [`${destination}Href`]: own } = from as Element & Record<string, string | undefined>;
  return cleanValue(own || from.closest('peer-support')?.getAttribute(`${destination}-href`));
}

/** A page of the same website, or one that is safe on its way. */
function isPage(address: string): boolean {
  return /^(?:https?:|(?![a-z][a-z0-9+.-]*:))[^\u0000-\u0020]+$/i.test(address);
}
