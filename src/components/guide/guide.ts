import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from '../../runtime/reactive-property.js';
import type { Guide, ShownEvidence } from '../../content-model/guide.js';
import type { Sections } from '../../content-model/library.js';
import type { RichText } from '../../content-model/rich-text.js';
import { fillIn } from '../../content-model/wording.js';
import controls from '../../runtime/controls.styles.js';
import { circles } from '../../runtime/motifs/circles.js';
import { OpenForPrint } from '../../runtime/open-for-print.js';
import { cleanId, rejoinAttribute } from '../../runtime/pasted-value.js';
import { renderHeading, renderTitle } from '../../runtime/render-heading.js';
import { renderReview } from '../../runtime/render-review.js';
import { renderRichText } from '../../runtime/render-rich-text.js';
import { renderLayout } from '../../runtime/render-layout.js';
import { renderSources } from '../../runtime/render-sources.js';
import { renderStory } from '../../runtime/render-story.js';
import { findStory } from '../../runtime/story-texts.js';
import layout from '../../runtime/layout.styles.js';
import storyStyles from '../../runtime/story.styles.js';
import sheets from '../../runtime/sheets.styles.js';
import tokens from '../../runtime/tokens.styles.js';
import { UrgentHelp } from '../../runtime/urgent-help.js';
import { warnOnce } from '../../runtime/warn-once.js';
import { WhilePrinting } from '../../runtime/while-printing.js';
import { Widget } from '../../runtime/widget.js';
import words from '../../runtime/words.styles.js';
import styles from './guide.styles.js';
import { nearestTopics } from './nearest-topics.js';
import { renderComparison } from './render-comparison.js';

type GuideSections = Pick<Sections, 'guide' | 'shared'>;
type Topic = Sections[`guide/${string}`];
type Situation = Guide['situations'][number];

/**
 * One explainer: what it says, what research says and how sure it is, everyday situations with a story each, what to do
 * next, and where it all comes from.
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
 * @cssproperty [--peer-support-measure=46ch] - How long a line of text may be.
 * @cssproperty [--peer-support-font-size=1em] - The size of the text, which is never under 17px.
 * @tagname peer-support-guide
 */
export class PeerSupportGuide extends Widget<'guide' | 'shared'> {
  static override styles = [tokens, words, controls, sheets, layout, storyStyles, styles];

  /** Which guide to show. Default, and where there is no such guide: the first. */
  @property() topic?: string;

  @state() private told: ReadonlySet<string> = new Set();

  private readonly urgentHelp = new UrgentHelp(this);
  private readonly print = new WhilePrinting(this);
  private drawing?: Topic;
  private drawn?: Topic;

  constructor() {
    super();
    new OpenForPrint(this);
  }

  protected override sectionNames() {
    return ['guide', 'shared'] as const;
  }

  override render(): TemplateResult | typeof nothing {
    this.drawing = undefined;
    return super.render();
  }

  /** Asks for the topic, too, where the words around it are still on their way. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.drawn = this.drawing;
    void this.shown;
  }

  protected override get hasAll(): boolean {
    return !this.chosenTopic || Boolean(this.shown);
  }

  /** The topic that the page asks for; the first where it asks for none, or for one that there is no guide of. */
  private get chosenTopic(): string | undefined {
    const { topics = [] } = this.library.section('guide') ?? {};
    return this.findTopic(topics) ?? topics[0];
  }

  private findTopic(topics: readonly string[]): string | undefined {
    const asked = cleanId(rejoinAttribute(this, 'topic', this.topic));
    return topics.find((topic) => cleanId(topic) === asked);
  }

  /** What the page asks for, and until that is here, or where it cannot be drawn, what is on the screen. */
  private get shown(): Topic | undefined {
    const topic = this.chosenTopic;
    return (topic && this.library.section(`guide/${topic}`)) || this.drawn;
  }

  private warnOfTopic(topics: readonly string[]): void {
    if (!this.topic || this.findTopic(topics)) return;
    const nearest = nearestTopics(this.topic, topics).map((id) => `"${id}"`);
    warnOnce(
      this,
      `has no guide for topic="${this.topic}", and shows the first. The nearest topics are ${nearest.join(', ')}.`,
    );
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
  private findEvidence({ guide, evidence }: Topic): ShownEvidence[] {
    const find = (id: string, among: readonly ShownEvidence[] = []) => among.find((each) => each.id === id);
    return guide.evidence.flatMap(
      (id) => find(id, evidence) ?? find(id, this.library.section('evidence')?.evidence) ?? [],
    );
  }

  private renderGuide(topic: Topic, sections: GuideSections): TemplateResult {
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
                ${guide.next.map((each) => html`<li>${each}</li>`)}
              </ul>`,
            )
          : nothing
      }
      <div class="part stack small">
        ${renderSources(guide.sources, shared.words)}
      </div>
    </div>`;
  }

  protected override renderWidget(sections: GuideSections): TemplateResult {
    const { shared } = sections;
    this.drawing = this.chosenTopic ? this.shown : undefined;
    if (!this.drawing) return html`<slot name="plain-title"></slot><slot></slot><slot name="plain-words"></slot>`;
    this.warnOfTopic(sections.guide.topics);
    const { guide } = this.drawing;
    return renderLayout(
      {
        lead: html`${renderTitle(this.headingLevel, guide.title)}
          <p class="intro"><slot name="intro">${guide.intro}</slot></p>`,
        main: this.renderGuide(this.drawing, sections),
        motif: circles,
        variant: 'wide-main',
        footer: this.urgentHelp.renderButton(shared.words),
        footerEnd: renderReview([guide], shared),
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
