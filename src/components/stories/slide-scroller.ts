import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A widget whose template has one element of class `slides` that scrolls sideways, and one slide in it without `inert`. */
interface ScrollerHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
}

/** How long nothing may scroll before it counts as come to rest. Not every browser says so with an event. */
const restAfter = 120;

/**
 * Keeps the browser's own scrolling and the current slide together: a swipe that comes to rest makes another slide
 * current, and another current slide is scrolled to. Scrolling belongs to the visitor: nothing is moved while it goes on.
 */
export class SlideScroller implements ReactiveController {
  private slides?: HTMLElement;
  private resting?: ReturnType<typeof setTimeout>;
  private turning?: ScrollBehavior;
  private readonly resizes = new ResizeObserver(() => this.moveToCurrent('instant'));

  constructor(
    private readonly host: ScrollerHost,
    private readonly settle: (index: number) => void,
  ) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.resting);
    this.resting = undefined;
    this.watch(undefined);
  }

  hostUpdated(): void {
    this.watch(this.host.renderRoot.querySelector<HTMLElement>('.slides') ?? undefined);
    if (this.turning || !this.resting) this.moveToCurrent(this.turning ?? 'instant');
    this.turning = undefined;
  }

  /** Says how the next current slide comes into view: neighbours glide, unless the visitor asked for less motion. */
  turn(isNeighbour: boolean): void {
    this.turning = isNeighbour && glides() ? 'smooth' : 'instant';
  }

  /** Brings the start of a story back where reading the last one has moved it out at the top. */
  async showStart(): Promise<void> {
    await this.host.updateComplete;
    const deck = this.slides?.parentElement;
    if (deck && deck.getBoundingClientRect().top < 0)
      deck.scrollIntoView({ behavior: glides() ? 'smooth' : 'instant' });
  }

  /** Put on the element that scrolls. */
  readonly handleScroll = (): void => {
    clearTimeout(this.resting);
    this.resting = setTimeout(this.handleRest, restAfter);
  };

  private readonly handleRest = (): void => {
    this.resting = undefined;
    const { width } = this.slides?.getBoundingClientRect() ?? { width: 0 };
    if (width) this.settle(Math.round(Math.abs(this.slides?.scrollLeft ?? 0) / width));
  };

  /** A size that changes, or a panel that is shown again, can leave the scroll position between slides or at the first. */
  private watch(slides: HTMLElement | undefined): void {
    if (slides === this.slides) return;
    this.resizes.disconnect();
    this.slides = slides;
    if (slides) this.resizes.observe(slides);
  }

  /** Measured, not counted: a thousand rounded widths would be half a slide out. */
  private moveToCurrent(behavior: ScrollBehavior): void {
    const current = this.slides?.querySelector('.slide:not([inert])');
    if (!this.slides || !current) return;
    const away =
      current.getBoundingClientRect().left - this.slides.getBoundingClientRect().left - this.slides.clientLeft;
    if (Math.abs(away) > 1) this.slides.scrollTo({ left: this.slides.scrollLeft + away, behavior });
  }
}

function glides(): boolean {
  return matchMedia('(prefers-reduced-motion: no-preference)').matches;
}
