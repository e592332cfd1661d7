/**
 * Does something once what has just been drawn can be seen: to ask for more takes a slow phone as long as to draw, and
 * the first screen comes first. A page that nobody sees is not painted: there it is done soon, whatever is drawn.
 */
export function afterPaint(act: () => void): void {
  if (document.hidden) setTimeout(act);
  else requestAnimationFrame(() => setTimeout(act));
}
