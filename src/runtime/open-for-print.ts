import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Opens every closed disclosure of a widget while the page is printed, and closes those again afterwards. */
export class OpenForPrint implements ReactiveController {
  private opened: HTMLDetailsElement[] = [];

  constructor(private readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.handleBeforePrint);
    window.addEventListener('afterprint', this.handleAfterPrint);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.handleBeforePrint);
    window.removeEventListener('afterprint', this.handleAfterPrint);
  }

  private readonly handleBeforePrint = (): void => {
    this.opened = [...this.host.renderRoot.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
    for (const details of this.opened) details.open = true;
  };

  private readonly handleAfterPrint = (): void => {
    for (const details of this.opened) details.open = false;
    this.opened = [];
  };
}
