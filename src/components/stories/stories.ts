import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { property, state } from '../../runtime/reactive-property.js';
import type { Sections } from '../../content-model/library.js';
import type { StoryOutline } from '../../content-model/story.js';
import { fillIn, type Words } from '../../content-model/wording.js';
import { addStyles } from '../../runtime/add-styles.js';
import { afterPaint } from '../../runtime/after-paint.js';
import controls from '../../runtime/controls.styles.js';
import { ForgetOnLeaving } from '../../runtime/forget-on-leaving.js';
import { FollowLinks } from '../../runtime/follow-links.js';
import { ItemLink } from '../../runtime/item-link.js';
import { Memo } from '../../runtime/memo.js';
import { circles } from '../../runtime/motifs/circles.js';
import { cleanValue } from '../../runtime/pasted-value.js';
import { renderTitle } from '../../runtime/render-heading.js';
import { renderReview } from '../../runtime/render-review.js';
import { renderLayout } from '../../runtime/render-layout.js';
import { renderStatus } from '../../runtime/render-status.js';
import { renderWayToGuide, waysToGuides } from '../../runtime/render-way.js';
import { renderStory } from '../../runtime/render-story.js';
import layout from '../../runtime/layout.styles.js';
import storyStyles from '../../runtime/story.styles.js';
import sheets from '../../runtime/sheets.styles.js';
import { hasText } from '../../runtime/story-texts.js';
import tokens from '../../runtime/tokens.styles.js';
import { UrgentHelp } from '../../runtime/urgent-help.js';
import { explain, warnOnce } from '../../runtime/warn-once.js';
import { WhilePrinting } from '../../runtime/while-printing.js';
import { Widget } from '../../runtime/widget.js';
import words from '../../runtime/words.styles.js';
import { drawInPlace, type DrawEach, type DrawText } from './draw-each.js';
import { fitsSuggestion } from './order-stories.js';
import { placeAfterKey } from './place-after-key.js';
import { renderCarousel } from './render-carousel.js';
import { renderFilters } from './render-filters.js';
import { renderList } from './render-list.js';
import { isShareAddress, renderShare } from './render-share.js';
import { renderView } from './render-view.js';
import styles from './stories.styles.js';
import type { StoryInteractions } from './story-interactions.js';
import { StoriesController } from './stories-controller.js';

type StorySections = Pick<Sections, 'stories' | 'shared'>;

/** With so few stories, choosing among them takes longer than turning to the next. */
const enoughToFilter = 5;

/**
 * Stories, one at a time or as a list. Nothing moves by itself. Each says whether it is an example or a real person's;
 * one that mentions something hard says so before its text. Inside `<peer-support>` what fits the quiz's result comes
 * first.
 *
 * @slot - Shown until the stories are ready, and instead of them if they cannot start.
 * @slot heading - Words of your own for the heading. They are drawn inside it: put text in, or a `<span>`.
 * @slot intro - Words of your own for the introduction.
 * @slot footer - A line of your own at the end of the footer.
 * @csspart widget - All of it: the typeface, the text size and the colours are set here.
 * @csspart base - The whole widget: body, line and footer.
 * @csspart body - What there is to read and do, above the line.
 * @csspart footer - What stands below the line.
 * @csspart heading - Every heading.
 * @csspart title - The widget's first heading.
 * @csspart button - Every button, and every link that looks like one.
 * @csspart link - Every link in the text, and every button that looks like one.
 * @csspart input - Every box, list or tick to choose with.
 * @csspart urgent-help - The button that opens the urgent numbers.
 * @csspart story - One story.
 * @csspart story-label - The line that says whether a story is an example.
 * @csspart filters - What to choose stories by.
 * @csspart share - The call to share a story.
 * @cssproperty [--peer-support-accent=#00595e] - Your colour. Everything else follows from it.
 * @cssproperty [--peer-support-font-family=inherit] - The typeface, if it is to differ from the page's.
 * @cssproperty [--peer-support-ink] - The colour of the words. It stays dark on a light page, and light on a dark one.
 * @cssproperty [--peer-support-surface] - The background. It stays light on a light page, and dark on a dark one, like the next two.
 * @cssproperty [--peer-support-sheet] - The background of cards, sheets and answers.
 * @cssproperty [--peer-support-footer] - The background of the footer.
 * @cssproperty [--peer-support-border] - The colour of lines, edges and links, as dark or light as words.
 * @cssproperty [--peer-support-radius=28px] - How round the corners are. Those of sheets and buttons follow.
 * @cssproperty [--peer-support-spacing] - The space inside the edge. Default: 1em to 3em, by width.
 * @cssproperty [--peer-support-measure=46ch] - How long a line of text may be.
 * @cssproperty [--peer-support-font-size=1em] - The size of the text, which is never under 17px.
 * @tagname peer-support-stories
 */
export class PeerSupportStories extends Widget<'stories' | 'shared'> {
  static override styles = [tokens, words, controls, sheets, layout, storyStyles, styles];

  /** Id of one story to show alone. The others are one press away. */
  @property() story?: string;

  /** What the stories shown at first are about, such as `grief`. A visitor can choose something else. */
  @property() situation?: string;

  /** The kind of support the stories shown at first tell of, such as `group`. A visitor can choose another. */
  @property() kind?: string;

  /** Where "share your story" leads: a `mailto:` or `https:` address. Default: there is no such call. */
  @property({ attribute: 'share-href' }) shareHref?: string;

  /** Where the guides are, if they are on another page: each story then links to the one that explains it. */
  @property({ attribute: 'guide-href' }) guideHref?: string;

  @state() private isList = false;
  /** True once a visitor has opened what there is to choose by. */
  @state() private isChoosing = false;
  @state() private told: ReadonlySet<string> = new Set();
  /** True where what a visitor does could not be fetched: then there is one list of all that can be read. */
  @state() private isCutOff = false;

  /** What a screen reader is told when the stories are shown otherwise: the button's own words change, and are not read. */
  private said = '';
  private readonly controller = new StoriesController(this, () => Boolean(this.interactions) || this.isCutOff);
  private readonly urgentHelp = new UrgentHelp(this);
  private readonly itemLink = new ItemLink(this);
  private readonly print = new WhilePrinting(this);
  /** Stands for all that every story is drawn from, but its own words. */
  private readonly context = new Memo<object>();
  /** What a visitor does with the stories, once it is here. */
  private interactions?: StoryInteractions;
  private isFetching = false;
  /** Id of the story that the carousel drew first. */
  private first?: string;

  constructor() {
    super();
    // Once the quiz has taken back what it suggested, which decides on the first of them.
    new ForgetOnLeaving(this, () => queueMicrotask(() => this.forget()));
    new FollowLinks(this, {
      kind: 'story',
      rank: (id) => Number(this.controller.has(id)),
      open: (id) => this.openStory(id),
    });
  }

  protected override sectionNames() {
    return ['stories', 'shared'] as const;
  }

  /** Back to the stories that the page asks for, from the first one on. */
  private forget(): void {
    this.told = new Set();
    this.said = '';
    this.controller.forget();
    this.interactions?.startAgain();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('story')) this.controller.goBackToAlone();
    const address = cleanValue(this.shareHref);
    if (changed.has('shareHref') && address && !isShareAddress(address)) {
      warnOnce(this, `cannot use share-href="${address}". Give an address that starts with mailto: or https:.`);
    }
  }

  protected override get hasAll(): boolean {
    return this.controller.isReady;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.library.sections || this.isFetching) return;
    this.isFetching = true;
    afterPaint(() => void this.fetchInteractions());
  }

  private get drawEach(): DrawEach {
    return this.interactions?.drawEach ?? drawInPlace;
  }

  private get asList(): boolean {
    return this.isList || this.isCutOff;
  }

  private async fetchInteractions(): Promise<void> {
    const load = () => import('./story-interactions.js');
    try {
      const { StoryInteractions } = await load().catch(load);
      addStyles(this, StoryInteractions.styles);
      this.interactions = new StoryInteractions(this, this.controller);
    } catch (reason) {
      warnOnce(this, `cannot turn from story to story (${explain(reason)}). They are shown as a list.`);
      this.isCutOff = true;
    }
    this.requestUpdate();
  }

  /** Does now, or as soon as it can be done, what a visitor asks for. */
  private ask(act: (interactions: StoryInteractions) => void): void {
    this.controller.whenReady(() => this.interactions && act(this.interactions));
  }

  /** The arrow keys of a browser's own scrolling, made to stop at each slide in every browser. */
  private handleSlidesKeydown(event: KeyboardEvent): void {
    const slides = event.currentTarget as HTMLElement;
    if (event.target !== slides || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const isRightToLeft = getComputedStyle(slides).direction === 'rtl';
    const findPlace = () =>
      placeAfterKey(event.key, this.controller.place, this.controller.shown.length, isRightToLeft);
    if (findPlace() === undefined) return;
    event.preventDefault();
    this.ask((interactions) => interactions.turnTo(findPlace() ?? this.controller.place));
  }

  /** Goes to a story, whichever the visitor has chosen to see, and finds its title. */
  private async openStory(id: string): Promise<HTMLElement | null> {
    await new Promise<void>((resolve) => this.controller.whenReady(resolve));
    this.interactions?.find(id);
    await this.updateComplete;
    return this.renderRoot.querySelector<HTMLElement>(`.story[data-id="${id}"] .story-title`);
  }

  private async handleReadClick({ id }: StoryOutline, event: Event): Promise<void> {
    const story = storyAround(event);
    this.told = new Set(this.told).add(id);
    await this.updateComplete;
    story?.querySelector<HTMLElement>('.story-text')?.focus({ preventScroll: true });
  }

  /** In a list the next story is there already: the focus goes on to it. */
  private handleSkipClick({ id }: StoryOutline, event: Event): void {
    const story = storyAround(event);
    if (!this.asList) return this.ask((interactions) => void interactions.skip(id));
    const next = story?.nextElementSibling ?? story?.parentElement?.firstElementChild;
    next?.querySelector<HTMLElement>('.story-title')?.focus();
  }

  private handleShowAllClick(): void {
    const { controller } = this;
    controller.whenReady(() => (this.interactions ?? controller).showAll());
  }

  /** Draws the text of a story. A press that turns to another one draws none of them again. */
  private makeDrawText(sections: StorySections): DrawText {
    const { headingLevel, told, print, controller, itemLink } = this;
    const { isPrinting } = print;
    const own = [headingLevel, told, isPrinting, controller.suggestion, itemLink.outcome, ...waysToGuides(this)];
    const context = this.context.get([sections.stories, sections.shared, ...own], () => ({}));
    return (story, position) => guard([context, story, position], () => this.renderText(story, sections, position));
  }

  private renderText(story: StoryOutline, sections: StorySections, position?: string): TemplateResult {
    const { id, title } = story;
    const told = renderStory(story, sections, {
      headingLevel: this.headingLevel + 1,
      hasText: !story.contentNote || this.told.has(story.id) || this.print.isPrinting,
      position,
      reason: fitsSuggestion(story, this.controller.suggestion)
        ? sections.shared.words['suggested-by-quiz']
        : undefined,
      handleRead: (event) => void this.handleReadClick(story, event),
      handleSkip: (event) => this.handleSkipClick(story, event),
    });
    return html`${told} ${renderWayToGuide(this, story.guide, title, sections.shared.words)}
    ${this.itemLink.render({ kind: 'story', id }, title, sections.shared.words)}`;
  }

  private renderList(
    { words }: Sections['stories'],
    listed: readonly StoryOutline[],
    drawText: DrawText,
  ): TemplateResult {
    return renderList({
      listed,
      hasMore: listed.length < this.controller.shown.length,
      words,
      drawEach: this.drawEach,
      drawText,
      handleMore: () => this.ask((interactions) => void interactions.listMore()),
    });
  }

  private renderCarousel({ words }: Sections['stories'], drawText: DrawText): TemplateResult {
    const { shown: stories, place } = this.controller;
    this.first ??= stories[place]?.id;
    return renderCarousel({
      stories,
      place,
      first: this.first,
      drawEach: this.drawEach,
      isWaiting: this.controller.isWaiting,
      said: this.interactions?.said ?? '',
      words,
      drawText,
      handleTurn: (step) => {
        this.said = '';
        this.ask((interactions) => interactions.turn(step));
      },
      handleScroll: () => this.interactions?.handleScroll(),
      handleKeydown: (event) => this.handleSlidesKeydown(event),
    });
  }

  private renderNone(say: Words<'stories'>): TemplateResult {
    return html`<div class="sheet stack">
      <p>${say['none-match']}</p>
      <button class="button paper" part="button" type="button" @click=${() => this.handleShowAllClick()}>${say['show-all']}</button>
    </div>`;
  }

  private renderView(words: Words<'stories'>): TemplateResult | typeof nothing {
    const { controller, isList, isCutOff } = this;
    return renderView({
      isAlone: controller.isAlone,
      isList,
      canChange: controller.shown.length > 1 && !isCutOff,
      words,
      handleShowAll: () => this.handleShowAllClick(),
      handleShowAsList: (wanted) => this.ask(() => this.showAsList(wanted)),
    });
  }

  private showAsList(isList: boolean): void {
    this.isList = isList;
    this.said = this.sayView();
  }

  /** How many stories a list has, or which story is shown alone. */
  private sayView(): string {
    const { shown, place } = this.controller;
    const words = this.library.section('stories')?.words;
    if (!words) return '';
    if (this.isList) return fillIn(words.matching, { total: shown.length });
    return `${fillIn(words.position, { number: place + 1, total: shown.length })}. ${shown[place]?.title}`;
  }

  private renderChoices(sections: StorySections): TemplateResult | typeof nothing {
    const { isAlone, total, offered, choice, shown } = this.controller;
    if (isAlone || total < enoughToFilter || this.isCutOff) return nothing;
    return renderFilters(
      {
        offered,
        choice,
        matching: shown.length,
        renderFields: this.isChoosing ? this.interactions?.renderFields : undefined,
        handleOpen: () => (this.isChoosing = true),
        handleChange: (chosen) => {
          this.said = '';
          this.ask((interactions) => interactions.choose(chosen));
        },
      },
      sections,
    );
  }

  /** On paper every story is there, whatever the screen shows; the carousel stays as it is, and the focus in it. */
  private renderStories(sections: StorySections): unknown {
    const [only, ...more] = this.controller.shown;
    const { stories } = sections;
    const drawText = this.makeDrawText(sections);
    if (!only) return this.renderNone(stories.words);
    if (!more.length) {
      return html`<article class="sheet story stack" part="story" data-id=${only.id}>${drawText(only)}</article>`;
    }
    const told = this.controller.shown.filter(hasText);
    if (this.isCutOff) return this.renderList(stories, told, drawText);
    if (this.isList)
      return this.renderList(
        stories,
        this.print.isPrinting ? told : told.slice(0, this.interactions?.listed),
        drawText,
      );
    const onPaper = () => html`<div class="on-paper">${this.renderList(stories, told, drawText)}</div>`;
    return [this.renderCarousel(stories, drawText), this.print.isPrinting ? onPaper() : nothing];
  }

  protected override renderWidget(sections: StorySections): TemplateResult {
    const { words: say } = sections.stories;
    return renderLayout(
      {
        lead: html`${renderTitle(this.headingLevel, say.title)}
          <p class="intro"><slot name="intro">${say.intro}</slot></p>
          ${this.renderView(say)} ${this.renderChoices(sections)} ${renderStatus(this.said)}`,
        main: [this.renderStories(sections), renderShare(cleanValue(this.shareHref), say)],
        motif: circles,
        variant: this.asList ? 'quiet-motif as-list' : 'quiet-motif',
        footer: this.urgentHelp.renderButton(sections.shared.words),
        footerEnd: renderReview(this.controller.shown, sections.shared),
        footerPanel: this.urgentHelp.renderPanel(sections.shared.words, this.headingLevel + 1),
      },
      sections.shared.direction,
      sections.shared.language,
    );
  }
}

function storyAround(event: Event): HTMLElement | null {
  return (event.currentTarget as HTMLElement).closest<HTMLElement>('.story');
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-support-stories': PeerSupportStories;
  }
}
