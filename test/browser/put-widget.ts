import { tagOf, widgetNames } from '../../src/content-model/widget-names.js';
import { widgets } from '../../src/loader/widgets.js';
import type { Widget } from '../../src/runtime/widget.js';

await Promise.all(Object.values(widgets).map((define) => define()));

export const tags = widgetNames.map(tagOf);

/** Taken before any test breaks it. */
const wait = window.setTimeout.bind(window);

/** An element on the page that is filled with a tag and a page's own text in it later, by the browser's own parser. */
export function makePlace(tag: string, attributes = 'region="GB-SCT"', wrap = (inside: string) => inside) {
  const place = document.body.appendChild(document.createElement('div'));
  place.className = 'place';
  const markup = wrap(`<${tag} ${attributes}><p>Call <a href="tel:999">999</a></p></${tag}>`);
  return { place, fill: () => place.insertAdjacentHTML('beforeend', markup) };
}

/** Puts a tag with a page's own text in it on the page. */
export function putWidget(tag: string, attributes?: string): Widget {
  const { place, fill } = makePlace(tag, attributes);
  fill();
  return place.firstElementChild as Widget;
}

export function removeWidgets(): void {
  document.querySelectorAll('.place').forEach((place) => place.remove());
}

/** Waits until a widget is drawn, has given up, or could not even be made. */
export async function untilSettled(widget: Widget): Promise<void> {
  const inside = widget as unknown as { failed?: boolean; isReady?: boolean };
  for (let i = 0; i < 1000 && !inside.failed && !inside.isReady && inside.failed !== undefined; i += 1)
    await new Promise((resolve) => wait(resolve, i && 5));
  await new Promise((resolve) => wait(resolve));
}

export function isTextShown(widget: Element): boolean {
  return widget.querySelector('a')!.getClientRects().length > 0;
}

export function isDrawn(widget: Element): boolean {
  return (widget.shadowRoot?.querySelector('.widget')?.getBoundingClientRect().height ?? 0) > 20;
}
