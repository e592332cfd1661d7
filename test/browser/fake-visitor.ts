import { signalLeaving } from '../../src/runtime/leave-signal.js';

const realOptions = Intl.DateTimeFormat.prototype.resolvedOptions;
/** Not in every browser. */
const now = (globalThis as { Temporal?: { Now: { timeZoneId: () => string } } }).Temporal?.Now;
const realId = now?.timeZoneId;

/** Lets the device say that it is somewhere else: its clock's zone, and the languages of its owner. */
export function fakeVisitor({ timeZone, languages }: { timeZone: string; languages: string[] }): void {
  Intl.DateTimeFormat.prototype.resolvedOptions = function resolve(this: Intl.DateTimeFormat) {
    return { ...realOptions.call(this), timeZone };
  };
  if (now) now.timeZoneId = () => timeZone;
  Object.defineProperty(navigator, 'languages', { value: languages, configurable: true });
}

/** The real visitor is back, and has chosen nothing. */
export function restoreVisitor(): void {
  Intl.DateTimeFormat.prototype.resolvedOptions = realOptions;
  if (now && realId) now.timeZoneId = realId;
  Reflect.deleteProperty(navigator, 'languages');
  signalLeaving();
}
