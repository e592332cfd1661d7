import { html, type PropertyValues, type TemplateResult } from 'lit';
import findOther from 'virtual:peer-support/in-language/after-start';
import { property, state } from '../../runtime/reactive-property.js';
import type { Sections } from '../../content-model/library.js';
import { addStyles } from '../../runtime/add-styles.js';
import { afterPaint } from '../../runtime/after-paint.js';
import controls from '../../runtime/controls.styles.js';
import { renderLayout } from '../../runtime/render-layout.js';
import layoutStyles from '../../runtime/layout.styles.js';
import tokens from '../../runtime/tokens.styles.js';
import { renderStatus } from '../../runtime/render-status.js';
import { UrgentHelp } from '../../runtime/urgent-help.js';
import { Widget } from '../../runtime/widget.js';
import words from '../../runtime/words.styles.js';
import { findCounter } from './find-counter.js';
import type { QuizRun } from './quiz-run.js';
import styles from './quiz.styles.js';
import { renderStart } from './render-start.js';

type QuizSections = Pick<Sections, 'quiz-start' | 'layout'>;

/**
 * "Is peer support right for me?": one question a screen, back, change and skip, and a result that never closes a door.
 * Answers stay in the memory of this page: they are not saved, not sent, and no event says anything about them.
 *
 * @slot - Shown until the quiz is ready, and instead of it if it cannot start. Put real phone numbers here.
 * @slot heading - Words of your own for the heading of the first screen. They are drawn inside it: put text in, or a `<span>`.
 * @slot intro - Words of your own for the introduction on the first screen.
 * @slot footer - A line of your own at the end of the footer.
 * @event {PeerSupportQuizStartedEvent} peer-support-quiz-started - A visitor started the quiz. Carries nothing.
 * @event {PeerSupportQuizFinishedEvent} peer-support-quiz-finished - A visitor came to a result. Carries nothing, not even which.
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
 * @csspart answer - One answer to choose.
 * @csspart find-one - How to find peer support, and how to tell a good one.
 * @csspart how - "How we got this", with the visitor's answers.
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
 * @tagname peer-support-quiz
 */
export class PeerSupportQuiz extends Widget<'quiz-start'> {
  static override styles = [tokens, words, controls, layoutStyles, styles];

  /** Where the guides are, if they are on another page: results then link to the one that explains them. */
  @property({ attribute: 'guide-href' }) guideHref?: string;

  /** Where the stories are, if they are on another page: results then link to them. */
  @property({ attribute: 'stories-href' }) storiesHref?: string;

  /**
   * Where to count how often the quiz is started and finished: an address of this website. It gets one empty request for each,
   * with `peer-support-quiz=started` or `finished` at its end, and the first screen tells visitors so. Default: nothing is counted.
   */
  @property({ attribute: 'count-href' }) countHref?: string;

  /** Forgets the answers when somebody goes to another page, so that "back" begins anew: for devices that people share. */
  @property({ type: Boolean, attribute: 'forget-on-leave' }) forgetOnLeave = false;

  /** True from the press on "start" until what comes after it is here. */
  @state() private isWaiting = false;

  private readonly urgentHelp = new UrgentHelp(this);
  /** Every screen after the first, once they are here. */
  private run?: QuizRun;
  private isFetching = false;
  private problem?: Error;

  protected override sectionNames() {
    return ['quiz-start'] as const;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.isWaiting) this.begin();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.library.sections || this.isFetching) return;
    this.isFetching = true;
    afterPaint(() => void this.fetchAfter());
  }

  /** The questions and results come while the first screen is read, so that no answer is ever followed by a request. */
  private async fetchAfter(): Promise<void> {
    const load = findOther(this) ?? (() => import('./after-start.js'));
    try {
      const { QuizRun, styles } = await load().catch(load);
      addStyles(this, ...styles);
      this.run = new QuizRun(this);
    } catch (reason) {
      this.problem = new Error(String(reason));
    }
    // The first screen is the same without them.
    if (this.isWaiting) this.requestUpdate();
  }

  /** Clears every answer and goes back to the first screen. */
  restart(): void {
    this.isWaiting = false;
    this.run?.restart();
  }

  /** Nobody is counted without being told. */
  private isCounted(start: Sections['quiz-start']): boolean {
    return Boolean(start.counted && findCounter(this));
  }

  /** What could not be loaded while the first screen was read is asked for once more. */
  private readonly handleStart = (): void => {
    if (this.problem) void this.fetchAfter();
    this.problem = undefined;
    this.begin();
  };

  private begin(): void {
    this.isWaiting = !this.run?.begin();
  }

  protected override renderWidget({ 'quiz-start': start, layout }: QuizSections): TemplateResult {
    if (this.isWaiting && this.problem) throw this.problem;
    const { run, headingLevel, urgentHelp } = this;
    return renderLayout(
      {
        ...(run?.renderBody() ??
          renderStart({ start, headingLevel, isCounted: this.isCounted(start), begin: this.handleStart })),
        footer: urgentHelp.renderButton(layout.words),
        footerEnd: run?.renderReview(),
        footerPanel: html`${run?.renderNotLeft()} ${renderStatus(run?.message, 'small', run?.messages)} ${urgentHelp.renderPanel(layout.words, headingLevel + 1)}`,
      },
      layout.direction,
      layout.language,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-support-quiz': PeerSupportQuiz;
  }
}
