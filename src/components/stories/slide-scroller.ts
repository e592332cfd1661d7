import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { afterPaint } from '../../runtime/after-paint.js';

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
  private moving?: ReturnType<typeof setTimeout>;
  private turning?: ScrollBehavior;
  /** True where a turn has begun to glide before the slide is drawn as the current one. */
  private hasBegun = false;
  /** As the observer saw it last, in CSS pixels; 0 where the slides are hidden, nothing before it has looked. */
  private width?: number;
  private isTouched = false;
  /** Whether these slides may stand elsewhere than at the first. */
  private hasMoved = false;
  /** True from when a glide is asked for until it has come to rest, or a visitor takes over. */
  private isGliding = false;
  private readonly resizes = new ResizeObserver(() => this.handleResize());

  constructor(
    private readonly host: ScrollerHost,
    private readonly settle: (index: number) => void,
  ) {
    host.addController(this);
  }

  /** An element that is moved on the page loses its scroll position. */
  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.moving);
    this.moving = undefined;
    this.isTouched = false;
    this.isGliding = false;
    this.watch(undefined);
  }

  hostUpdated(): void {
    this.watch(this.host.renderRoot.querySelector<HTMLElement>('.slides') ?? undefined);
    // New slides stand at the first: to measure that would hold up the screen for a layout.
    const isThere = !this.hasMoved && !this.current?.previousElementSibling;
    if (this.hasBegun) this.awaitBeginning();
    else if (!isThere && (this.turning || !this.moving)) this.moveToCurrent(this.turning ?? 'instant');
    this.turning = undefined;
    this.hasBegun = false;
  }

  /**
   * Says that a slide is about to become the current one. Neighbours glide, unless the visitor asked for less motion: at
   * once, as what is drawn first would have to be laid out before it can be measured.
   *
   * @param id What the slide says of itself in `data-id`.
   */
  turn(isNeighbour: boolean, id: string | undefined): void {
    this.turning = isNeighbour && glides() ? 'smooth' : 'instant';
    const slide = [...(this.slides?.children ?? [])].find((each) => (each as HTMLElement).dataset.id === id);
    if (slide && this.turning === 'smooth') this.moveTo(slide, this.turning);
    this.hasBegun = Boolean(slide) && this.turning === 'smooth' && this.isGliding;
  }

  /** Whether reading a story has moved its start out at the top. To ask once something else is drawn takes a layout. */
  get isStartOut(): boolean {
    return (this.slides?.parentElement?.getBoundingClientRect().top ?? 0) < 0;
  }

  /**
   * Brings the start of the next story into view, once that is drawn. A glide begins after that has been painted: to begin
   * before, the browser would lay out the page in the middle of a press.
   */
  async showStart(): Promise<void> {
    await this.host.updateComplete;
    const show = (behavior: ScrollBehavior) => this.slides?.parentElement?.scrollIntoView({ behavior });
    if (glides()) afterPaint(() => show('smooth'));
    else show('instant');
  }

  /** Put on the element that scrolls. */
  readonly handleScroll = (): void => {
    this.hasMoved = true;
    this.awaitRest();
  };

  private awaitRest(): void {
    clearTimeout(this.moving);
    this.moving = setTimeout(this.handleRest, restAfter);
  }

  /** Nothing moves before what has been drawn is on the screen, which may take a phone longer than a rest. */
  private awaitBeginning(): void {
    clearTimeout(this.moving);
    afterPaint(() => this.isGliding && this.awaitRest());
  }

  /** A finger that pauses on its way has not come to rest. */
  private readonly handleTouch = ({ touches }: TouchEvent): void => {
    this.isTouched = touches.length > 0;
    this.awaitRest();
  };

  /** A press alone takes nothing over: it may be the second of two quick taps on a button that has moved away since. */
  private readonly handleTakeover = (): void => {
    this.isGliding = false;
  };

  /** Drawn again in any case: WebKit can stop a glide between two slides when others come and go meanwhile. */
  private readonly handleRest = (): void => {
    if (this.isTouched) return this.awaitRest();
    this.moving = undefined;
    // A busy phone may begin to glide late, or never: where it stands is not the visitor's doing.
    if (this.isGliding) {
      this.isGliding = false;
      return this.moveToCurrent('instant');
    }
    const width = this.current?.getBoundingClientRect().width;
    if (this.slides && width) this.settle(Math.round(Math.abs(this.slides.scrollLeft) / width));
    this.host.requestUpdate();
  };

  /** A new width, or a panel that is shown again, can leave the scroll position between slides or at the first. */
  private handleResize(): void {
    const width = this.slides?.clientWidth ?? 0;
    if (width === this.width) return;
    const isFirst = this.width === undefined;
    this.width = width;
    // Where a size changes again in the same frame, or something scrolls in the observer's own callback, the browser
    // reports an error on the host page: nothing is observed until the next frame.
    this.resizes.disconnect();
    requestAnimationFrame(() => this.handleNewWidth(isFirst));
  }

  private handleNewWidth(isFirst: boolean): void {
    if (!this.slides) return;
    this.resizes.observe(this.slides);
    if (this.width && !isFirst) this.moveToCurrent('instant');
  }

  private get current(): Element | null | undefined {
    return this.slides?.querySelector('.slide:not([inert])');
  }

  private watch(slides: HTMLElement | undefined): void {
    if (slides === this.slides) return;
    this.resizes.disconnect();
    this.slides = slides;
    this.width = undefined;
    this.hasMoved = false;
    this.isGliding = false;
    if (!slides) return;
    this.resizes.observe(slides);
    for (const type of ['touchstart', 'touchend', 'touchcancel'] as const) {
      slides.addEventListener(type, this.handleTouch, { passive: true });
    }
    for (const type of ['touchmove', 'wheel']) slides.addEventListener(type, this.handleTakeover, { passive: true });
  }

  private moveToCurrent(behavior: ScrollBehavior): void {
    if (this.current) this.moveTo(this.current, behavior);
  }

  /** Measured, not counted: a thousand rounded widths would be half a slide out. */
  private moveTo(slide: Element, behavior: ScrollBehavior): void {
    if (!this.slides) return;
    const away = slide.getBoundingClientRect().left - this.slides.getBoundingClientRect().left - this.slides.clientLeft;
    // A glide to elsewhere may have been asked for, and not have begun.
    const isThere = Math.abs(away) <= 1 && !this.isGliding;
    this.isGliding = behavior === 'smooth' && Math.abs(away) > 1;
    if (isThere) return;
    this.hasMoved = true;
    if (this.isGliding) this.awaitRest();
    this.slides.scrollTo({ left: this.slides.scrollLeft + away, behavior });
  }
}

function glides(): boolean {
  return matchMedia('(prefers-reduced-motion: no-preference)').matches;
}
