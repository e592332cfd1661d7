import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { clock } from '../../runtime/clock.js';

/** Longer waits overflow and end at once. */
const longestWait = 24 * 60 * 60_000;

/**
 * Draws its host again when what it says may change. One timer, and none while nobody can see the page or the host is
 * not on it.
 */
export class MinuteTimer implements ReactiveController {
  /** True for the first drawing after nobody could see the page. */
  wasHidden = false;
  private timer?: ReturnType<typeof setTimeout>;

  /** @param findNext When the words next change, asked after each time they are drawn. */
  constructor(
    private readonly host: ReactiveControllerHost & { readonly isConnected: boolean },
    private readonly findNext: () => number | undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.handleVisibilityChange);
    this.handleVisibilityChange();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.handleVisibilityChange);
    this.stop();
  }

  hostUpdated(): void {
    this.wasHidden = document.hidden;
    this.start();
  }

  private start(): void {
    this.stop();
    // A host that was taken off the page may still be drawn once more: a timer would keep it for ever.
    const next = document.hidden || !this.host.isConnected ? undefined : this.findNext();
    if (next === undefined) return;
    const wait = Math.min(Math.max(next - clock.now(), 0), longestWait);
    this.timer = setTimeout(() => this.host.requestUpdate(), wait);
  }

  private stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private readonly handleVisibilityChange = (): void => {
    this.wasHidden ||= document.hidden;
    if (document.hidden) this.stop();
    else this.host.requestUpdate();
  };
}
