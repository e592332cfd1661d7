import { signalLeaving } from './leave-signal.js';
import { attempt } from './attempt.js';
import { PageCover } from './page-cover.js';

/**
 * How long the page may still be there before it is shown again, in milliseconds. A browser that has been sent to the next
 * page gets longer: on a slow connection it takes a while, and until it comes nobody should see this one. Whether a browser
 * has begun to leave can't be known: iOS has no `beforeunload`.
 */
const timeToStart = 5000;
const timeToArrive = 20_000;

/** What a departure needs from the widget that it belongs to. */
interface DepartureHost {
  /** What the cover says. */
  coverWords(): string;
  /** Opens the next page. False where the browser refuses. */
  open(address: string, cover: PageCover): boolean;
  /** The page could not be left, and is in sight again. */
  handleStuck(): void;
}

/**
 * Hides the page and leaves it. Whatever the page has made of the browser's own functions, nothing is thrown, and either
 * another page comes or this one is shown again.
 */
export class Departure {
  private readonly cover = new PageCover();
  private waiting?: ReturnType<typeof setTimeout>;

  constructor(private readonly host: DepartureHost) {}

  /** @param time How long it may be hidden where nothing else comes of it. */
  hide(time = timeToStart): void {
    // Before anything is hidden, so that it cannot stay so.
    attempt(() => this.wait(time));
    attempt(() => this.cover.show(this.host.coverWords()));
  }

  /** False where the browser refused: then the page is in sight. */
  leave(address: string): boolean {
    this.hide();
    attempt(signalLeaving);
    let isLeaving = false;
    attempt(() => (isLeaving = this.host.open(address, this.cover)));
    if (isLeaving) attempt(() => this.wait(timeToArrive));
    else this.giveUp();
    return isLeaving;
  }

  /** Hides the page while the browser itself follows the link that was pressed. */
  follow(): void {
    this.hide(timeToArrive);
  }

  /** Shows the page as it was. */
  stay(): void {
    attempt(() => clearTimeout(this.waiting));
    this.cover.remove();
  }

  /** Nothing tells a page that it could not be left: time does. */
  private wait(time: number): void {
    clearTimeout(this.waiting);
    this.waiting = setTimeout(() => this.giveUp(), time);
  }

  private giveUp(): void {
    this.stay();
    attempt(() => this.host.handleStuck());
  }
}
