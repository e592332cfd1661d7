/**
 * Does something once what has just been drawn can be seen: to ask for more takes a slow phone as long as to draw, and
 * the first screen comes first. A page that nobody sees is not painted: there it is done soon, whatever is drawn.
 */
export function afterPaint(act: () => void): void {
  const actSoon = () => {
    try {
      setTimeout(act);
    } catch {
      // The page has broken it, and nobody would hear what it throws after a frame.
      act();
    }
  };
  if (document.hidden) actSoon();
  else requestAnimationFrame(actSoon);
}
