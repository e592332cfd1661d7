import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { property, state } from '../../runtime/reactive-property.js';
import { fillIn, type Words } from '../../content-model/wording.js';
import type { Sections } from '../../content-model/library.js';
import type { Myth } from '../../content-model/myth.js';
import controls from '../../runtime/controls.styles.js';
import { minus } from '../../runtime/icons/minus.js';
import { plus } from '../../runtime/icons/plus.js';
import { circles } from '../../runtime/motifs/circles.js';
import { ForgetOnLeaving } from '../../runtime/forget-on-leaving.js';
import { FollowLinks } from '../../runtime/follow-links.js';
import { ItemLink } from '../../runtime/item-link.js';
import { OpenForPrint } from '../../runtime/open-for-print.js';
import { cleanIds, rejoinAttribute } from '../../runtime/pasted-value.js';
import { renderHeading, renderTitle } from '../../runtime/render-heading.js';
import { renderReview } from '../../runtime/render-review.js';
import { renderRichText } from '../../runtime/render-rich-text.js';
import { renderLayout } from '../../runtime/render-layout.js';
import { renderStatus } from '../../runtime/render-status.js';
import { renderSources } from '../../runtime/render-sources.js';
import { renderWayToGuide, waysToGuides } from '../../runtime/render-way.js';
import layout from '../../runtime/layout.styles.js';
import leadInView from '../../runtime/lead-in-view.styles.js';
import sheets from '../../runtime/sheets.styles.js';
import tokens from '../../runtime/tokens.styles.js';
import { UrgentHelp } from '../../runtime/urgent-help.js';
import { warnOnce } from '../../runtime/warn-once.js';
import { WhilePrinting } from '../../runtime/while-printing.js';
import { Widget } from '../../runtime/widget.js';
import words from '../../runtime/words.styles.js';
import { chooseMyths } from './choose-myths.js';
import styles from './myths.styles.js';

type MythSections = Pick<Sections, 'myths' | 'shared'>;

/**
 * Myth-buster cards. The fact leads on each; the myth is named once, as a myth; opening a card says why, how sure we are
 * and where it comes from. Several may be open at once, and a printed page shows all.
 *
 * @slot - Shown until the cards are ready, and instead of them if they cannot start.
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
 * @csspart card - One card.
 * @csspart fact - The sentence that leads a card.
 * @csspart toggle - The button in that sentence's heading, which opens the card.
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
 * @tagname peer-support-myths
 */
export class PeerSupportMyths extends Widget<'myths' | 'shared'> {
  static override styles = [tokens, words, controls, sheets, layout, leadInView, styles];

  /** Ids of the myths to show, in the order wanted, with spaces or commas between them. One id shows one myth alone. */
  @property() only?: string;

  /** Where the guides are, if they are on another page: each card then links to the one that explains it. */
  @property({ attribute: 'guide-href' }) guideHref?: string;

  @state() private open: ReadonlySet<string> = new Set();

  /** What a screen reader is told after all were opened or closed: the button's own words change, and are not read. */
  private said = '';
  private readonly print = new WhilePrinting(this);
  private readonly urgentHelp = new UrgentHelp(this);
  private readonly itemLink = new ItemLink(this);

  constructor() {
    super();
    new OpenForPrint(this);
    new ForgetOnLeaving(this, () => (this.open = new Set()));
    new FollowLinks(this, { kind: 'myth', rank: (id) => Number(this.isShown(id)), open: (id) => this.openCard(id) });
  }

  protected override sectionNames() {
    return ['myths', 'shared'] as const;
  }

  private get named(): string[] {
    return cleanIds(rejoinAttribute(this, 'only', this.only));
  }

  private isShown(id: string): boolean {
    return this.choose(this.library.section('myths')?.myths ?? []).some((myth) => myth.id === id);
  }

  private async openCard(id: string): Promise<HTMLElement | null> {
    this.open = new Set([...this.open, id]);
    await this.updateComplete;
    return this.renderRoot.querySelector<HTMLElement>(`[aria-controls="answer-${id}"]`);
  }

  private choose(myths: readonly Myth[]): Myth[] {
    const { chosen, unknown } = chooseMyths(myths, this.named);
    for (const name of unknown) warnOnce(this, `has no myth "${name}". Check the spelling, or leave it out.`);
    return chosen;
  }

  private handleFactClick(id: string): void {
    const open = new Set(this.open);
    if (!open.delete(id)) open.add(id);
    this.open = open;
    this.said = '';
  }

  /** The browser's own find-in-page looks into closed cards where it can, and opens the one with the words. */
  private handleAnswerFound(id: string): void {
    void this.openCard(id);
    this.said = '';
  }

  private handleAllClick(shown: readonly Myth[], areAllOpen: boolean, say: Words<'myths'>): void {
    this.open = new Set(areAllOpen ? [] : shown.map(({ id }) => id));
    this.said = say[areAllOpen ? 'all-closed' : 'all-open'];
  }

  private renderAllButton(shown: readonly Myth[], say: Words<'myths'>): TemplateResult | typeof nothing {
    if (shown.length < 2) return nothing;
    const areAllOpen = shown.every(({ id }) => this.open.has(id));
    return html`<p class="all">
      <button class="link" part="link" type="button" @click=${() => this.handleAllClick(shown, areAllOpen, say)}>
        ${areAllOpen ? minus : plus}${areAllOpen ? say['close-all'] : say['open-all']}
      </button>
    </p>
      ${renderStatus(this.said)}`;
  }

  private renderCard(myth: Myth, { myths, shared }: MythSections): TemplateResult {
    const isOpen = this.open.has(myth.id) || this.print.isPrinting;
    const answer = `answer-${myth.id}`;
    return html`<div class="card ${isOpen ? 'open' : ''}" part="card">
      <div class="head">
        ${renderHeading(this.headingLevel + 1, this.renderFact(myth, answer, isOpen), 'fact')}
        <p class="said">${fillIn(myths.words['you-may-have-heard'], { myth: myth.myth })}</p>
        <span class="knob">${isOpen ? minus : plus}</span>
      </div>
      <div
        class="answer stack"
        id=${answer}
        hidden=${isOpen ? nothing : 'until-found'}
        @beforematch=${() => this.handleAnswerFound(myth.id)}
      >
        ${guard([myth, myths, shared, this.headingLevel, this.itemLink.outcome, ...waysToGuides(this)], () =>
          this.renderAnswer(myth, { myths, shared }),
        )}
      </div>
    </div>`;
  }

  /** What is under a fact: a press that opens another card, or all, draws none of it again. */
  private renderAnswer(myth: Myth, { myths, shared }: MythSections): TemplateResult {
    return html`${renderRichText(myth.body, this.headingLevel + 1)}
      <p><strong>${myths.words.why}</strong> ${myth.whyPeopleThinkSo}</p>
      <div class="evidence stack small">
        <p>
          <strong>${shared.words['how-sure']}</strong> <b class="grade">${shared.words[`grade-${myth.grade}`]}</b>
          ${myth.howSure}
        </p>
        ${renderSources(myth.sources, shared.words)}
      </div>
      ${renderWayToGuide(this, myth.guide, myth.fact, shared.words)}
      ${this.itemLink.render({ kind: 'myth', id: myth.id }, myth.fact, shared.words)}`;
  }

  /**
   * A button in a heading: some screen readers know no headings inside a button or a summary. Only the fact names it. With
   * the myth in it too, the false sentence would be the last that is heard.
   */
  private renderFact({ id, fact }: Myth, answer: string, isOpen: boolean): TemplateResult {
    return html`<button
      part="toggle"
      type="button"
      aria-expanded=${isOpen ? 'true' : 'false'}
      aria-controls=${answer}
      @click=${() => this.handleFactClick(id)}
    >
      ${fact}
    </button>`;
  }

  protected override renderWidget(sections: MythSections): TemplateResult {
    const { myths, shared } = sections;
    const shown = this.choose(myths.myths);
    return renderLayout(
      {
        lead: html`${renderTitle(this.headingLevel, myths.words.title)}
          <p class="intro"><slot name="intro">${myths.words.intro}</slot></p>
          ${this.renderAllButton(shown, myths.words)}`,
        main: html`<div class="cards">
          ${shown.map((myth) => this.renderCard(myth, sections))}
        </div>`,
        motif: circles,
        footer: this.urgentHelp.renderButton(shared.words),
        footerEnd: renderReview(shown, shared),
        footerPanel: this.urgentHelp.renderPanel(shared.words, this.headingLevel + 1),
      },
      shared.direction,
      shared.language,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-support-myths': PeerSupportMyths;
  }
}
