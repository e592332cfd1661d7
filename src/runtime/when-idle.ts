import { afterPaint } from './after-paint.js';
import { attempt } from './attempt.js';

/** Does something once nothing else is to be done. Safari has had no idle callbacks for most of its life: there, after the paint. */
export function whenIdle(act: () => void): void {
  const tryNow = () => attempt(act);
  attempt(() => {
    if (typeof requestIdleCallback === 'function') requestIdleCallback(tryNow);
    else afterPaint(tryNow);
  });
}
