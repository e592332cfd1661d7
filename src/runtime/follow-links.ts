import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readItemAnchor, type LinkableKind, type LinkedItem } from '../content-model/item-anchor.js';
import { attempt } from './attempt.js';
import { explain, warnOnce } from './warn-once.js';

/** A widget whose items addresses can lead to. */
interface LinkedHost extends ReactiveControllerHost, HTMLElement {
  readonly ready: boolean;
}

interface Items {
  kind: LinkableKind;
  /** 0 where the widget does not have the item. Of several that have it, the one with the most opens it. */
  rank: (id: string) => number;
  /** Whether the page asks for the item here: what leads to it waits for such a widget, even while another has it. */
  isAskedFor?: (id: string) => boolean;
  /** Opens the item, and finds what takes the focus. */
  open: (id: string) => Promise<HTMLElement | null | undefined>;
}

const followers = new Set<FollowLinks>();

/** What the address names and no widget has opened yet. */
let pending: LinkedItem | undefined;
let isListening = false;

/**
 * Opens, shows and focuses the item that the page's address names, such as `#peer-support-myth-whole-story`: once the widget
 * that has it is drawn, and whenever the address changes. The first widget of the page that has it opens it.
 */
export class FollowLinks implements ReactiveController {
  constructor(
    private readonly host: LinkedHost,
    private readonly items: Items,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    followers.add(this);
    listen();
  }

  hostDisconnected(): void {
    followers.delete(this);
  }

  hostUpdated(): void {
    // Widgets that the page has as well start in tasks of their own, before this.
    if (pending) attempt(() => setTimeout(settle));
  }

  /** @internal */
  rankOf({ kind, id }: LinkedItem): number {
    return kind === this.items.kind && this.host.ready ? this.items.rank(id) : 0;
  }

  /** @internal */
  isAwaitedFor({ kind, id }: LinkedItem): boolean {
    return kind === this.items.kind && !this.host.ready && Boolean(this.items.isAskedFor?.(id));
  }

  /** @internal */
  isBefore(other: FollowLinks): boolean {
    return Boolean(this.host.compareDocumentPosition(other.host) & Node.DOCUMENT_POSITION_FOLLOWING);
  }

  /** @internal */
  async open(id: string): Promise<void> {
    try {
      const found = await this.items.open(id);
      if (!found) return;
      if (!found.matches('a, button, summary, [tabindex]')) found.tabIndex = -1;
      found.focus({ preventScroll: true });
      // A heading that stays in view is seen from anywhere in its widget, and would leave the page where it is.
      (found.closest('.lead') ? this.host : found).scrollIntoView({ block: 'start' });
    } catch (reason) {
      warnOnce(this.host, `could not open the ${this.items.kind} "${id}" (${explain(reason)}).`);
    }
  }
}

/** The widget of the page that opens the item: of several that have it as well, the first. */
export function findFollower(item: LinkedItem): FollowLinks | undefined {
  const ranked = [...followers].map((each) => ({ each, rank: each.rankOf(item) })).filter(({ rank }) => rank > 0);
  return ranked.sort((a, b) => b.rank - a.rank || (a.each.isBefore(b.each) ? -1 : 1))[0]?.each;
}

function settle(): void {
  const item = pending;
  const found = item && findFollower(item);
  if (!item || !found || [...followers].some((each) => each.isAwaitedFor(item))) return;
  pending = undefined;
  void found.open(item.id);
}

/** A page that lets nobody listen has links that lead to the top of it, as all do that no widget follows. */
function listen(): void {
  if (isListening) return;
  isListening = true;
  attempt(listenOnPage);
}

function listenOnPage(): void {
  const follow = () => {
    pending = readItemAnchor(location.hash);
    settle();
  };
  follow();
  addEventListener('hashchange', follow);
  // A second press of the same link changes no address, and should lead there again.
  addEventListener('click', (event) => {
    const link = event.composedPath().find((each) => each instanceof HTMLAnchorElement);
    if (link?.hash && link.href === location.href && readItemAnchor(link.hash)) setTimeout(follow);
  });
  // Whoever has begun to read or press is not taken elsewhere by a widget that comes late.
  for (const type of ['pointerdown', 'keydown', 'wheel', 'touchmove'])
    addEventListener(type, () => (pending = undefined), { capture: true, passive: true });
}
