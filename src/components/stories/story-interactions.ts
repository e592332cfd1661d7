import type { ReactiveControllerHost } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { LibraryController } from '../../runtime/library-controller.js';
import type { StoryChoice } from './choose-stories.js';
import type { DrawEach } from './draw-each.js';
import styles from './fields.styles.js';
import { sayPosition } from './render-carousel.js';
import { renderFields } from './render-fields.js';
import { SlideScroller } from './slide-scroller.js';
import type { StoriesController } from './stories-controller.js';

const listedAtOnce = 20;

/** The widget whose stories a visitor interacts with. */
interface InteractionsHost extends ReactiveControllerHost {
  readonly renderRoot: ParentNode;
  readonly library: Pick<LibraryController<never>, 'section'>;
}

/**
 * What a visitor does with the stories: turn, skip, choose, ask for more. It is fetched while the first story is read.
 */
export class StoryInteractions {
  static readonly styles = styles;

  /** How many stories of a list are shown. */
  listed = listedAtOnce;
  /** What a screen reader is told about the last turn. */
  said = '';

  readonly renderFields = renderFields;
  /** Stories take their elements along when others come before them, or go. */
  readonly drawEach: DrawEach = (stories, draw) => repeat(stories, ({ id }) => id, draw);
  private readonly scroller: SlideScroller;

  constructor(
    private readonly host: InteractionsHost,
    private readonly controller: StoriesController,
  ) {
    this.scroller = new SlideScroller(host, (index) => this.handleSettle(index));
  }

  handleScroll(): void {
    this.scroller.handleScroll();
  }

  /** To the story so many places on, and round at either end. */
  turn(step: number): void {
    const { length } = this.controller.shown;
    const { isStartOut } = this.scroller;
    this.turnTo((this.controller.place + step + length) % length);
    if (isStartOut) void this.scroller.showStart();
  }

  turnTo(index: number): void {
    const isNeighbour = Math.abs(index - this.controller.place) === 1;
    this.scroller.turn(isNeighbour, this.controller.shown[index]?.id);
    this.show(index);
  }

  /** To the story after one that a visitor would rather not read. The focus goes along, or would be lost with the button. */
  async skip(id: string): Promise<void> {
    if (this.controller.shown.length === 1) this.leaveChoice();
    await this.host.updateComplete;
    const { shown } = this.controller;
    this.turnTo((shown.findIndex((each) => each.id === id) + 1) % shown.length);
    this.said = '';
    await this.focusOnTitle();
    if (this.scroller.isStartOut) await this.scroller.showStart();
  }

  showAll(): void {
    this.leaveChoice();
    void this.focusOnTitle();
  }

  leaveChoice(): void {
    this.controller.showAll();
    this.listed = listedAtOnce;
  }

  choose(choice: StoryChoice): void {
    this.controller.choose(choice);
    this.listed = listedAtOnce;
  }

  /** To the first story, without a word. */
  startAgain(): void {
    this.listed = listedAtOnce;
    this.turnTo(0);
    this.said = '';
  }

  async listMore(): Promise<void> {
    const first = this.listed;
    this.listed += listedAtOnce;
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.renderRoot.querySelectorAll<HTMLElement>('.story-title')[first]?.focus();
  }

  /** Turns to a story, or lists as many as there are up to it. All are shown first where it is not among those shown. */
  find(id: string): void {
    const placeOf = () => this.controller.shown.findIndex((story) => story.id === id);
    if (placeOf() < 0) this.leaveChoice();
    const place = placeOf();
    this.listed = Math.max(this.listed, place + 1);
    if (place >= 0) this.turnTo(place);
    this.host.requestUpdate();
  }

  private handleSettle(index: number): void {
    if (this.controller.shown[index] && index !== this.controller.place) this.show(index);
  }

  private show(index: number): void {
    const { shown } = this.controller;
    const story = shown[index];
    const words = this.host.library.section('stories')?.words;
    this.controller.show(index);
    this.said = story && words ? `${sayPosition(words, index, shown.length)}. ${story.title}` : '';
  }

  private async focusOnTitle(): Promise<void> {
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>(':is(.slide:not([inert]), article) .story-title')?.focus({
      preventScroll: true,
    });
  }
}
