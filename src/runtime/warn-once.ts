import { PeerSupportErrorEvent, send } from './widget-events.js';

const warned = new Set<string>();

/**
 * Tells an embedder once what is wrong and what to add. Never throws, never repeats itself: a page with twenty widgets
 * and one wrong address gets one line.
 *
 * @param subject What the line is about, where widgets of several kinds would say the same of one thing.
 */
export function warnOnce(element: Element, message: string, subject = `${element.localName} ${message}`): void {
  if (warned.has(subject)) return;
  warned.add(subject);
  try {
    console.warn(`<${element.localName}> ${message}`, element);
  } catch {
    // Some pages replace the console.
  }
}

/** One line for an embedder when a library of their own cannot be used. */
export function warnLibrary(element: Element, address: string, reason: unknown): void {
  const message = `could not use src="${address}": ${explain(reason)}. The built-in words are shown instead.`;
  warnOnce(element, message, address);
  send(element, new PeerSupportErrorEvent(element.localName, 'library-not-used'));
}

/** What went wrong, in the words of whoever threw it. */
export function explain(reason: unknown): string {
  try {
    return reason instanceof Error ? reason.message : String(reason);
  } catch {
    return 'for a reason without words';
  }
}
