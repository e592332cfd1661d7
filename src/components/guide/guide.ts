import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from '../../runtime/reactive-property.js';
import type { Evidence, Guide } from '../../content-model/guide.js';
import type { Sections } from '../../content-model/library.js';
import type { RichText } from '../../content-model/rich-text.js';
import { fillIn } from '../../content-model/wording.js';
import controls from '../../runtime/controls.styles.js';
import { formatDate } from '../../runtime/format-date.js';
import { circles } from '../../runtime/motifs/circles.js';
import { OpenForPrint } from '../../runtime/open-for-print.js';
import { renderHeading } from '../../runtime/render-heading.js';
import { renderOldestReview } from '../../runtime/render-review.js';
import { renderRichText } from '../../runtime/render-rich-text.js';
import { renderRoom } from '../../runtime/render-room.js';
import { renderSources } from '../../runtime/render-sources.js';
import { renderStory } from '../../runtime/render-story.js';
import room from '../../runtime/room.styles.js';
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
type Situation = Guide['situations'][number];

/**
 * One explainer: what it says, what research says and how sure it is, everyday situations with a story each, what to do
 * next, and where it all comes from.
 *
 * @slot - Shown until the guide is ready, and instead of it if there is no guide of this topic.
 * @csspart room - The whole widget: wall, line and floor.
 * @csspart table - A table that sets things side by side.
 * @csspart evidence - One thing that research says.
 * @csspart situation - One everyday situation.
 * @csspart story - A story told in its place.
 * @cssproperty [--peer-support-accent=#00595e] - Your colour. Everything else follows from it.
 * @cssproperty [--peer-support-font-family=inherit] - The typeface, if it is to differ from the page's.
 * @tagname peer-support-guide
 */
export class PeerSupportGuide extends Widget<'guide' | 'shared'> {
  static override styles = [tokens, words, controls, sheets, room, storyStyles, styles];

  /** Which guide to show. Left out: the first. */
  @property() topic?: string;

  @state() private told: ReadonlySet<string> = new Set();

  private readonly urgentHelp = new UrgentHelp(this);
  private readonly print = new WhilePrinting(this);

  constructor() {
    super();
    new OpenForPrint(this);
  }

  protected override sectionNames() {
    return ['guide', 'shared'] as const;
  }

  private find(guides: readonly Guide[]): Guide | undefined {
    const { topic } = this;
    if (!topic) return guides[0];
    const guide = guides.find(({ id }) => id === topic);
    if (!guide) {
      const nearest = nearestTopics(
        topic,
        guides.map(({ id }) => id),
      ).map((id) => `"${id}"`);
      warnOnce(this, `has no guide for topic="${topic}". The nearest topics are ${nearest.join(', ')}.`);
    }
    return guide;
  }

  private async handleReadClick(id: string, event: Event): Promise<void> {
    const details = detailsAround(event);
    this.told = new Set(this.told).add(id);
    await this.updateComplete;
    details?.querySelector<HTMLElement>('.telling')?.focus({ preventScroll: true });
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
    { body, grade, quality, sources }: Evidence,
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
    const story = stories?.stories.find((each) => each.id === id);
    if (!stories || !story) return nothing;
    return html`<details class="told">
      <summary>${fillIn(guide.words['read-story'], { title: story.title })}</summary>
      <article class="story stack" part="story">
        ${renderStory(
          story,
          { stories, shared },
          {
            headingLevel: this.headingLevel + 3,
            isTold: !story.contentNote || this.told.has(id) || this.print.isPrinting,
            handleRead: (event) => void this.handleReadClick(id, event),
            handleSkip: (event) => this.handleSkipClick(event),
          },
        )}
      </article>
    </details>`;
  }

  private renderGuide(guide: Guide, sections: GuideSections): TemplateResult {
    const { words: say, evidence } = sections.guide;
    const { shared } = sections;
    const shown = guide.evidence.flatMap((id) => evidence.find((each) => each.id === id) ?? []);
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
        <p>${fillIn(shared.words['next-review'], { date: formatDate(guide.review.reviewBy, shared) })}</p>
      </div>
    </div>`;
  }

  protected override renderWidget(sections: GuideSections): TemplateResult {
    const { shared } = sections;
    const guide = this.find(sections.guide.guides);
    if (!guide) return html`<slot></slot>`;
    return renderRoom(
      {
        lead: html`${renderHeading(this.headingLevel, guide.title, 'title')}
          <p class="intro">${guide.intro}</p>`,
        main: this.renderGuide(guide, sections),
        motif: circles,
        layout: 'wide-main',
        floor: this.urgentHelp.renderButton(shared.words),
        floorEnd: renderOldestReview([guide], shared),
        floorPanel: this.urgentHelp.renderPanel(shared.words, this.headingLevel + 1),
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
