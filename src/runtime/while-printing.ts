import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Knows when the page is being printed, and has its widget drawn again before and after. */
export class WhilePrinting implements ReactiveController {
  /** True from just before the page goes to paper until just after. */
  isPrinting = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.handlePrint);
    window.addEventListener('afterprint', this.handlePrint);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.handlePrint);
    window.removeEventListener('afterprint', this.handlePrint);
  }

  private readonly handlePrint = ({ type }: Event): void => {
    this.isPrinting = type === 'beforeprint';
    this.host.requestUpdate();
  };
}
