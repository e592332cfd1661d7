import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { whenLeaving } from './leave-signal.js';

/**
 * Has a widget forget what a visitor did in it when the page is left by the exit, and close what is open: leaving may
 * fail, or "back" bring the page back.
 */
export class ForgetOnLeaving implements ReactiveController {
  private stop?: () => void;

  constructor(
    private readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode },
    private readonly forget: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.stop = whenLeaving(() => {
      this.forget();
      for (const details of this.host.renderRoot.querySelectorAll('details')) details.open = false;
    });
  }

  hostDisconnected(): void {
    this.stop?.();
  }
}
