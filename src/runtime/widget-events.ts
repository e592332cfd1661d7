import { attempt } from './attempt.js';

/** A widget has drawn its content. Says which tag it is, and nothing about a visitor. */
export class PeerSupportReadyEvent extends CustomEvent<{ tag: string }> {
  constructor(tag: string) {
    super('peer-support-ready', { bubbles: true, composed: true, detail: { tag } });
  }
}

/**
 * What went wrong. `not-loaded`: its files could not be loaded. `not-drawn`: it could not be drawn. In both cases the page's
 * own text inside the tag is shown. `library-not-used`: the library of `src` could not be used, and the built-in words
 * are shown.
 */
export type PeerSupportErrorReason = 'not-loaded' | 'not-drawn' | 'library-not-used';

/** A widget could not do what the page asks for. Says which tag it is and why, and nothing about a visitor. */
export class PeerSupportErrorEvent extends CustomEvent<{ tag: string; reason: PeerSupportErrorReason }> {
  constructor(tag: string, reason: PeerSupportErrorReason) {
    super('peer-support-error', { bubbles: true, composed: true, detail: { tag, reason } });
  }
}

/** Tells the page's own scripts. Nothing of ours depends on it: a page may have broken how events are sent. */
export function send(element: Element, event: PeerSupportReadyEvent | PeerSupportErrorEvent): void {
  attempt(() => element.dispatchEvent(event));
}

declare global {
  interface GlobalEventHandlersEventMap {
    'peer-support-ready': PeerSupportReadyEvent;
    'peer-support-error': PeerSupportErrorEvent;
  }
}
