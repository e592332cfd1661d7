import { attempt } from './attempt.js';

/** The windows that leaving has to do with: this one, and the one that holds it if it is in a frame. */
export type LeavingWindow = Pick<Window, 'location' | 'top' | 'document'>;

/**
 * Replaces the whole page, also from inside a frame, so that "back" does not return to it. No address is told to the
 * next page. If the page around the frame forbids it, the frame alone is replaced: some of it gone is better than none.
 *
 * @param showAround Called before the frame alone is replaced: nobody is left then to uncover the page around it.
 * @returns False where the browser refused all of it.
 */
export function leavePage(address: string, window: LeavingWindow, showAround = () => {}): boolean {
  attempt(() => hideReferrer(window.document));
  const ways = [
    () => (window.top ?? window).location.replace(address),
    // A sandboxed frame may not replace the page around it. A link of that page may.
    () => followLink((window.top ?? window).document, address),
    () => {
      showAround();
      window.location.replace(address);
    },
    () => followLink(window.document, address),
  ];
  return ways.some(attempt);
}

function hideReferrer(document: Document): void {
  const meta = document.createElement('meta');
  meta.name = 'referrer';
  meta.content = 'no-referrer';
  document.head.append(meta);
}

function followLink(document: Document, address: string): void {
  const link = document.createElement('a');
  link.href = address;
  link.target = '_top';
  link.rel = 'noreferrer';
  document.documentElement.append(link);
  link.click();
  link.remove();
}
