import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from '../../runtime/reactive-property.js';
import type { Guide, NextStep, ShownEvidence } from '../../content-model/guide.js';
import type { Sections } from '../../content-model/library.js';
import type { RichText } from '../../content-model/rich-text.js';
import { fillIn } from '../../content-model/wording.js';
import controls from '../../runtime/controls.styles.js';
import { circles } from '../../runtime/motifs/circles.js';
import { ForgetOnLeaving } from '../../runtime/forget-on-leaving.js';
import { FollowLinks } from '../../runtime/follow-links.js';
import { ItemLink } from '../../runtime/item-link.js';
import { OpenForPrint } from '../../runtime/open-for-print.js';
import { renderAbout } from '../../runtime/render-about.js';
import { renderHeading, renderTitle } from '../../runtime/render-heading.js';
import { renderReview } from '../../runtime/render-review.js';
import { renderRichText } from '../../runtime/render-rich-text.js';
import { renderLayout } from '../../runtime/render-layout.js';
import { renderSources } from '../../runtime/render-sources.js';
import { renderWay } from '../../runtime/render-way.js';
import { renderStory } from '../../runtime/render-story.js';
import { findStory } from '../../runtime/story-texts.js';
import layout from '../../runtime/layout.styles.js';
import leadInView from '../../runtime/lead-in-view.styles.js';
import storyStyles from '../../runtime/story.styles.js';
import sheets from '../../runtime/sheets.styles.js';
import tokens from '../../runtime/tokens.styles.js';
import { UrgentHelp } from '../../runtime/urgent-help.js';
import { WhilePrinting } from '../../runtime/while-printing.js';
import { Widget } from '../../runtime/widget.js';
import words from '../../runtime/words.styles.js';
import styles from './guide.styles.js';
import { renderComparison } from './render-comparison.js';
import { TopicController, type TopicSection } from './topic-controller.js';

type GuideSections = Pick<Sections, 'guide' | 'shared'>;
type Situation = Guide['situations'][number];

/**
 * One explainer: what it says, what research says and how sure it is, everyday situations with a story each, what to do
 * next, and where it all comes from. The others are one press away. Without a topic, all of them are listed.
 *
 * @slot - Shown until the guide is ready, and instead of it if there are no guides.
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
 * @csspart urgent-help - The button that opens the urgent numbers.
 * @csspart topics - The list of other guides, or of all.
 * @csspart table - A table that sets things side by side.
 * @csspart evidence - One thing that research says.
 * @csspart situation - One everyday situation.
 * @csspart story - A story told in its place.
 * @csspart story-label - The line that says whether a story is an example.
 * @cssproperty [--peer-support-accent=#00595e] - Your colour. Everything else follows from it.
 * @cssproperty [--peer-support-font-family=inherit] - The typeface, if it is to differ from the page's.
 * @cssproperty [--peer-support-ink] - The colour of the words. It stays dark on a light page, and light on a dark one.
 * @cssproperty [--peer-support-surface] - The background. It stays light on a light page, and dark on a dark one, like the next two.
 * @cssproperty [--peer-support-sheet] - The background of cards, sheets and answers.
 * @cssproperty [--peer-support-footer] - The background of the footer.
 * @cssproperty [--peer-support-border] - The colour of lines, edges and links, as dark or light as words.
 * @cssproperty [--peer-support-radius=28px] - How round the corners are. Those of sheets and buttons follow.
 * @cssproperty [--peer-support-spacing] - The space inside the edge. Default: 1em to 3em, by width.
 * @cssproperty [--peer-support-sticky-top=1.5em] - How far from the top of the window the heading stays in wide layouts. Set it if your page has a header that stays there.
 * @cssproperty [--peer-support-measure=46ch] - How long a line of text may be.
 * @cssproperty [--peer-support-font-size=1em] - The size of the text, which is never under 17px.
 * @tagname peer-support-guide
 */
export class PeerSupportGuide extends Widget<'guide' | 'shared'> {
  static override styles = [tokens, words, controls, sheets, layout, leadInView, storyStyles, styles];

  /** Which guide to show; where there is no such guide, the first. Default: a list of all, which opens each in its place. */
  @property() topic?: string;

  /** Where the quiz is, if it is on another page: what leads to it becomes a link. */
  @property({ attribute: 'quiz-href' }) quizHref?: string;

  /** Where the stories are, if they are on another page. */
  @property({ attribute: 'stories-href' }) storiesHref?: string;

  /** Where the contacts are, if they are on another page. */
  @property({ attribute: 'contacts-href' }) contactsHref?: string;

  /** Where the myth cards are, if they are on another page. */
  @property({ attribute: 'myths-href' }) mythsHref?: string;

  @state() private told: ReadonlySet<string> = new Set();

  private readonly urgentHelp = new UrgentHelp(this);
  private readonly print = new WhilePrinting(this);
  private readonly itemLink = new ItemLink(this);
  private readonly topics = new TopicController(this);
  /** Waits for the guide that a visitor chose, to take the focus there. */
  private opening?: () => void;
  private drawing?: TopicSection;

  constructor() {
    super();
    new OpenForPrint(this);
    new ForgetOnLeaving(this, () => this.forget());
    new FollowLinks(this, {
      kind: 'guide',
      rank: (id) => this.topics.rankOf(id),
      isAskedFor: (id) => this.topics.isAsked(id),
      open: (id) => this.visit(id),
    });
  }

  protected override sectionNames() {
    return ['guide', 'shared'] as const;
  }

  /** Back to what the page asks for. */
  private forget(): void {
    this.topics.goBackToAsked();
    this.told = new Set();
  }

  override render(): TemplateResult | typeof nothing {
    this.drawing = undefined;
    return super.render();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('topic')) this.topics.goBackToAsked();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.topics.keepDrawn(this.drawing);
    if (!this.topics.isWaiting) this.opening?.();
  }

  protected override get hasAll(): boolean {
    return this.topics.hasVisited || !this.topics.chosen || Boolean(this.topics.shown);
  }

  /**
   * Shows a guide, or with no id the list of all.
   *
   * @returns The heading, once it is drawn. Where the guide cannot be had, what says so.
   */
  private async visit(id: string): Promise<HTMLElement | null> {
    const settled = new Promise<void>((resolve) => (this.opening = resolve));
    this.topics.visit(id);
    await settled;
    this.opening = undefined;
    await this.updateComplete;
    return this.renderRoot.querySelector<HTMLElement>(this.topics.isMissing ? '.not-loaded' : '.title');
  }

  private async handleTopicClick(id: string): Promise<void> {
    const found = await this.visit(id);
    found?.focus({ preventScroll: true });
    this.scrollIntoView({ block: 'start' });
  }

  private async handleReadClick(id: string, event: Event): Promise<void> {
    const details = detailsAround(event);
    this.told = new Set(this.told).add(id);
    await this.updateComplete;
    details?.querySelector<HTMLElement>('.story-text')?.focus({ preventScroll: true });
  }

  private handleSkipClick(event: Event): void {
    const details = detailsAround(event);
    if (details) details.open = false;
    details?.querySelector('summary')?.focus();
  }

  private renderPart(heading: string, part: unknown): TemplateResult {
    return html`<section class="part stack">${renderHeading(this.headingLevel + 1, heading, 'sub')} ${part}</section>`;
  }

  private renderBody(body: RichText): unknown {
    return body.map((block, i) => {
      if (block.kind === 'table') return renderComparison(block);
      const { kind } = body[i - 1] ?? {};
      const drawn = renderRichText([block], this.headingLevel);
      return kind === 'table' && block.kind === 'paragraph' ? html`<div class="for-both">${drawn}</div>` : drawn;
    });
  }

  private renderEvidence(
    { body, grade, quality, sources }: ShownEvidence,
    { words: say }: Sections['shared'],
  ): TemplateResult {
    return html`<li class="stack" part="evidence">
      ${renderRichText(body, this.headingLevel + 1)}
      <p><strong>${say['how-sure']}</strong> <b class="grade">${say[`grade-${grade}`]}</b> ${quality}</p>
      <div class="small stack">${renderSources(sources, say)}</div>
    </li>`;
  }

  private renderSituation(situation: Situation, sections: GuideSections): TemplateResult {
    return html`<li class="stack" part="situation">
      ${renderHeading(this.headingLevel + 2, situation.title, 'sub')}
      <p>${situation.text}</p>
      ${this.renderStoryOf(situation, sections)}
    </li>`;
  }

  /** The story is told right here: the page may have no stories anywhere else. Until it has come, nothing is promised. */
  private renderStoryOf({ story: id }: Situation, { guide, shared }: GuideSections): TemplateResult | typeof nothing {
    const stories = this.library.section('stories');
    const story = findStory(id, stories, this.library.section('stories-rest'));
    if (!stories || !story) return nothing;
    return html`<details class="told">
      <summary>${fillIn(guide.words['read-story'], { title: story.title })}</summary>
      <article class="story stack" part="story">
        ${renderStory(
          story,
          { stories, shared },
          {
            headingLevel: this.headingLevel + 3,
            hasText: !story.contentNote || this.told.has(id) || this.print.isPrinting,
            handleRead: (event) => void this.handleReadClick(id, event),
            handleSkip: (event) => this.handleSkipClick(event),
          },
        )}
      </article>
    </details>`;
  }

  /** A library of guides without evidence cites ours. */
  private findEvidence({ guide, evidence }: TopicSection): ShownEvidence[] {
    const find = (id: string, among: readonly ShownEvidence[] = []) => among.find((each) => each.id === id);
    return guide.evidence.flatMap(
      (id) => find(id, evidence) ?? find(id, this.library.section('evidence')?.evidence) ?? [],
    );
  }

  private renderGuide(topic: TopicSection, sections: GuideSections): TemplateResult {
    const { words: say } = sections.guide;
    const { shared } = sections;
    const { guide } = topic;
    const shown = this.findEvidence(topic);
    return html`<div class="all-parts">
      <div class="part stack">${this.renderBody(guide.body)}</div>
      ${
        shown.length
          ? this.renderPart(
              say.evidence,
              html`<ul class="sheet entries">
                ${shown.map((each) => this.renderEvidence(each, shared))}
              </ul>`,
            )
          : nothing
      }
      ${
        guide.situations.length
          ? this.renderPart(
              say.situations,
              html`<ul class="sheet entries">
                ${guide.situations.map((each) => this.renderSituation(each, sections))}
              </ul>`,
            )
          : nothing
      }
      ${
        guide.next.length
          ? this.renderPart(
              say.next,
              html`<ul class="dots">
                ${guide.next.map((each) => html`<li>${this.renderStep(each)}</li>`)}
              </ul>`,
            )
          : nothing
      }
      <div class="part stack small">
        ${renderSources(guide.sources, shared.words)}
        ${this.itemLink.render({ kind: 'guide', id: guide.id }, guide.title, shared.words)}
      </div>
      ${this.renderOtherTopics(guide.id, sections)}
    </div>`;
  }

  /** A guide is one press away wherever it is. Anything else is where the page has it, or says it is. */
  private renderStep(step: NextStep): unknown {
    const { guide, text } = step;
    if (!guide || !this.topics.rankOf(guide)) return renderWay(this, step, text) ?? text;
    return this.renderTopicButton(guide, text);
  }

  private renderTopicButton(id: string, words: string): TemplateResult {
    return html`<button class="link" part="link" type="button" @click=${() => void this.handleTopicClick(id)}>${words}</button>`;
  }

  private renderOtherTopics(shown: string, { guide: { words: say, topics } }: GuideSections): unknown {
    const others = topics.filter(({ id }) => id !== shown);
    // A library of a charity's own may be without the words.
    if (!others.length || !say.topics) return nothing;
    return this.renderPart(
      say.topics,
      html`<ul class="topics" part="topics">
          ${others.map(({ id, title }) => html`<li>${this.renderTopicButton(id, title)}</li>`)}
        </ul>
        ${this.topic ? nothing : html`<p>${this.renderTopicButton('', say['all-topics'])}</p>`}`,
    );
  }

  private renderContents({ guide: { topics } }: GuideSections): TemplateResult {
    return html`<ul class="sheet entries" part="topics">
      ${topics.map(({ id, title, intro }) => html`<li>${this.renderTopicButton(id, title)}<p>${intro}</p></li>`)}
    </ul>`;
  }

  private renderNotLoaded({ guide: { words: say } }: GuideSections): unknown {
    if (!this.topics.isMissing || !this.topics.hasVisited) return nothing;
    return html`<p class="not-loaded" tabindex="-1">${say['not-loaded']}</p>`;
  }

  protected override renderWidget(sections: GuideSections): TemplateResult {
    const { guide: list, shared } = sections;
    this.drawing = this.topics.shown;
    const { drawing } = this;
    if (!list.topics.length || (!drawing && !list.words.title))
      return html`<slot name="plain-title"></slot><slot></slot><slot name="plain-words"></slot>`;
    const { title, intro } = drawing?.guide ?? list.words;
    return renderLayout(
      {
        lead: html`${renderTitle(this.headingLevel, title)}
          <p class="intro"><slot name="intro">${intro}</slot></p>
          ${this.renderNotLoaded(sections)}`,
        main: drawing ? this.renderGuide(drawing, sections) : this.renderContents(sections),
        motif: circles,
        variant: 'wide-main',
        footer: this.urgentHelp.renderButton(shared.words),
        footerEnd: drawing ? renderReview([drawing.guide], shared) : renderAbout(shared),
        footerPanel: this.urgentHelp.renderPanel(shared.words, this.headingLevel + 1),
      },
      shared.direction,
      shared.language,
    );
  }
}

function detailsAround(event: Event): HTMLDetailsElement | null {
  return (event.currentTarget as HTMLElement).closest('details');
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-support-guide': PeerSupportGuide;
  }
}
