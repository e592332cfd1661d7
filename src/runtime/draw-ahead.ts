import { render } from 'lit';
import { afterPaint } from './after-paint.js';
import { attempt } from './attempt.js';

/**
 * Draws what may be asked for next, out of sight, once nothing else is to be done, and throws it away. A browser prepares a
 * template and compiles a function when it is first used: on an old phone a press would wait for that.
 */
export function drawAhead(draw: () => unknown): void {
  const drawNow = () => attempt(() => void render(draw(), document.createDocumentFragment()));
  attempt(() => whenIdle(drawNow));
}

/** Safari has had no idle callbacks for most of its life. */
function whenIdle(act: () => void): void {
  if (typeof requestIdleCallback === 'function') requestIdleCallback(act);
  else afterPaint(act);
}
