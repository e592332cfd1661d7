import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { whenLeaving } from './leave-signal.js';

/** Has a widget forget what a visitor did in it when the page is left by the exit: leaving may fail, or "back" bring it back. */
export class ForgetOnLeaving implements ReactiveController {
  private stop?: () => void;

  constructor(
    host: ReactiveControllerHost,
    private readonly forget: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.stop = whenLeaving(this.forget);
  }

  hostDisconnected(): void {
    this.stop?.();
  }
}
