/** The windows that leaving has to do with: this one, and the one that holds it if it is in a frame. */
export type LeavingWindow = Pick<Window, 'location' | 'top' | 'document'>;

/**
 * Replaces the whole page, also from inside a frame, so that "back" does not return to it. No address is told to the
 * next page. If the page around the frame forbids it, the frame alone is replaced: some of it gone is better than none.
 */
export function leavePage(address: string, window: LeavingWindow): void {
  hideReferrer(window.document);
  try {
    (window.top ?? window).location.replace(address);
  } catch {
    window.location.replace(address);
  }
}

function hideReferrer(document: Document): void {
  const meta = document.createElement('meta');
  meta.name = 'referrer';
  meta.content = 'no-referrer';
  document.head.append(meta);
}
