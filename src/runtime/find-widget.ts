/** Another widget to send somebody to: one in the same wrapper if there is one, else any on the page that can be seen. */
export function findWidget(from: Element, tag: string): HTMLElement | undefined {
  const wrapper = from.closest('peer-support');
  const found = [wrapper, from.getRootNode() as ParentNode, document].flatMap((place) => [
    ...(place?.querySelectorAll<HTMLElement>(tag) ?? []),
  ]);
  return found.find((widget) => widget !== from && (widget.checkVisibility?.() ?? true));
}

/** Goes to a widget without a trace in the address or the history. */
export function goToWidget(widget: HTMLElement): void {
  widget.scrollIntoView({ block: 'start' });
  widget.focus();
}
