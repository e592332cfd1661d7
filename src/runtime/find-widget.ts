/** Another widget to send somebody to: one in the same wrapper if there is one, else any on the page that can be seen. */
export function findWidget(from: Element, tag: string): HTMLElement | undefined {
  const wrapper = from.closest('peer-support');
  const found = [wrapper, from.getRootNode() as ParentNode, document].flatMap((place) => [
    ...(place?.querySelectorAll<HTMLElement>(tag) ?? []),
  ]);
  return found.find((widget) => widget !== from && canBeSeen(widget));
}

const seen = new Map<HTMLElement, boolean>();

/**
 * Asked once while widgets are drawn: each time, the browser has to work out the styles of all that has changed on the page
 * since the last, and a widget with many items asks for each of them.
 */
function canBeSeen(widget: HTMLElement): boolean {
  if (seen.size === 0) queueMicrotask(() => seen.clear());
  const known = seen.get(widget) ?? widget.checkVisibility?.() ?? true;
  seen.set(widget, known);
  return known;
}

/** Goes to a widget without a trace in the address or the history. */
export function goToWidget(widget: HTMLElement): void {
  widget.scrollIntoView({ block: 'start' });
  widget.focus();
}
