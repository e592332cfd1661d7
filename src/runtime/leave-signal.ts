import { attempt } from './attempt.js';

/** Sent on `window` when a visitor uses "leave this page", so that the quiz forgets its answers. Carries nothing. */
const leaveEvent = 'peer-support-exit-used';

/** Tells every widget on the page, of any copy of the script, to forget what the visitor did. */
export function signalLeaving(): void {
  window.dispatchEvent(new Event(leaveEvent));
}

/** Calls back when the visitor leaves by the exit. Returns the way to stop listening. */
export function whenLeaving(forget: () => void): () => void {
  attempt(() => window.addEventListener(leaveEvent, forget));
  return () => window.removeEventListener(leaveEvent, forget);
}
