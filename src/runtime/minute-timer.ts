import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { clock } from './clock.js';

const minute = 60_000;

/**
 * Draws its host again at each whole minute, if what it says may change then. One timer, and none while nobody can see the
 * page or the host is not on it.
 */
export class MinuteTimer implements ReactiveController {
  /** True for the first drawing after nobody could see the page. */
  wasHidden = false;
  private timer?: ReturnType<typeof setTimeout>;

  /**
   * @param mayChange Whether what the host says depends on the time, asked after it is drawn, unless a timer runs already.
   * @param isShown Whether the host is drawn again for somebody who comes back to the page.
   */
  constructor(
    private readonly host: ReactiveControllerHost & { readonly isConnected: boolean },
    private readonly mayChange: () => boolean,
    private readonly isShown: () => boolean = () => true,
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
    // A host that was taken off the page may still be drawn once more: a timer would keep it for ever.
    if (this.timer || document.hidden || !this.host.isConnected || !this.mayChange()) return;
    this.timer = setTimeout(this.handleMinute, minute - (clock.now() % minute));
  }

  private readonly handleMinute = (): void => {
    this.timer = undefined;
    this.host.requestUpdate();
  };

  private stop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
  }

  private readonly handleVisibilityChange = (): void => {
    this.wasHidden ||= document.hidden;
    if (document.hidden) this.stop();
    else if (this.isShown()) this.host.requestUpdate();
  };
}
