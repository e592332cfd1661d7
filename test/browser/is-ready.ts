/** Whether a widget says that it has drawn what it has, as a page's stylesheet can ask. */
export function isReady(widget: Element): boolean {
  return widget.matches(':state(ready)');
}

/** Whether what the page has inside a tag is on the screen. */
export function showsPageText(widget: Element): boolean {
  const range = document.createRange();
  range.selectNodeContents(widget);
  return range.getClientRects().length > 0;
}
