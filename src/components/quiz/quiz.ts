import { html, type PropertyValues, type TemplateResult } from 'lit';
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
import type { QuizRun } from './quiz-run.js';
import styles from './quiz.styles.js';
import { renderStart } from './render-start.js';

type QuizSections = Pick<Sections, 'quiz-start' | 'layout'>;

/**
 * "Is peer support right for me?": one question a screen, back, change and skip, and a result that never closes a door.
 * Answers stay in the memory of this page: they are not saved, not sent, and no event says anything about them.
 *
 * @slot - Shown until the quiz is ready, and instead of it if it cannot start. Put real phone numbers here.
 * @event {PeerSupportQuizStartedEvent} peer-support-quiz-started - A visitor started the quiz. Carries nothing.
 * @event {PeerSupportQuizFinishedEvent} peer-support-quiz-finished - A visitor came to a result. Carries nothing, not even which.
 * @csspart base - The whole widget: body, line and footer.
 * @csspart answer - One answer to choose.
 * @csspart first-step - The small first step in a result.
 * @csspart leave - The way to leave the page quickly, beside help for somebody whom another person makes unsafe.
 * @csspart find-one - How to find peer support, and how to tell a good one.
 * @csspart how - "How we got this", with the visitor's answers.
 * @cssproperty [--peer-support-accent=#00595e] - Your colour. Everything else follows from it.
 * @cssproperty [--peer-support-font-family=inherit] - The typeface, if it is to differ from the page's.
 * @tagname peer-support-quiz
 */
export class PeerSupportQuiz extends Widget<'quiz-start'> {
  static override styles = [tokens, words, controls, layoutStyles, styles];

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
    const load = () => import('./after-start.js');
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

  private begin(): void {
    this.isWaiting = !this.run?.begin();
  }

  protected override renderWidget({ 'quiz-start': start, layout }: QuizSections): TemplateResult {
    if (this.isWaiting && this.problem) throw this.problem;
    const { run, headingLevel, urgentHelp } = this;
    return renderLayout(
      {
        ...(run?.renderBody() ?? renderStart({ start, headingLevel, begin: () => this.begin() })),
        footer: urgentHelp.renderButton(layout.words),
        footerEnd: run?.renderReview(),
        footerPanel: html`${renderStatus(run?.message, 'small')} ${urgentHelp.renderPanel(layout.words, headingLevel + 1)}`,
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
