import { html, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Sections } from '../../content-model/library.js';
import type { Quiz } from '../../content-model/quiz.js';
import { outcome } from '../../quiz-engine/outcome.js';
import * as engine from '../../quiz-engine/quiz-session.js';
import type { QuizSession } from '../../quiz-engine/quiz-session.js';
import controls from '../../runtime/controls.styles.js';
import { whenLeaving } from '../../runtime/leave-signal.js';
import { OpenForPrint } from '../../runtime/open-for-print.js';
import { renderOldestReview } from '../../runtime/render-review.js';
import { renderRoom } from '../../runtime/render-room.js';
import room from '../../runtime/room.styles.js';
import tokens from '../../runtime/tokens.styles.js';
import { UrgentHelp } from '../../runtime/urgent-help.js';
import { Widget } from '../../runtime/widget.js';
import words from '../../runtime/words.styles.js';
import { findContactPanel, goToContactPanel } from './contact-panel.js';
import { copyWords, saveWords } from './keep-result.js';
import { PeerSupportQuizFinishedEvent, PeerSupportQuizStartedEvent } from './quiz-events.js';
import styles from './quiz.styles.js';
import { renderInterrupt } from './render-interrupt.js';
import { renderOffer } from './render-offer.js';
import { renderQuestion } from './render-question.js';
import { renderResult } from './render-result.js';
import { renderStart } from './render-start.js';
import { describeResult } from './result-text.js';
import type { QuizActions, Screen, Wall } from './screen.js';
import { suggestFrom } from './suggest-from.js';

type QuizSections = Pick<Sections, 'quiz' | 'quiz-results' | 'shared'>;
type Step = (quiz: Quiz, session: QuizSession) => QuizSession;

/**
 * "Is peer support right for me?": one question a screen, back, change and skip, and a result that never closes a door.
 * Answers stay in the memory of this page: they are not saved, not sent, and no event says anything about them.
 *
 * @slot - Shown until the quiz is ready, and instead of it if it cannot start. Put real phone numbers here.
 * @event peer-support-quiz-started - A visitor started the quiz. Carries nothing.
 * @event peer-support-quiz-finished - A visitor came to a result. Carries nothing, not even which.
 * @csspart room - The whole widget: wall, line and floor.
 * @csspart answer - One answer to choose.
 * @csspart first-step - The small first step in a result.
 * @csspart how - "How we got this", with the visitor's answers.
 * @cssproperty [--peer-support-accent=#00595e] - Your colour. Everything else follows from it.
 * @cssproperty [--peer-support-font-family=inherit] - The typeface, if it is to differ from the page's.
 */
export class PeerSupportQuiz extends Widget<'quiz' | 'quiz-results'> {
  static override styles = [tokens, words, controls, room, styles];

  @state() private session: QuizSession = engine.startSession();
  @state() private showsContacts = false;
  @state() private message = '';

  private readonly urgentHelp = new UrgentHelp(this);
  private quiz?: Quiz;
  private isFinished = false;
  private stopListening?: () => void;

  constructor() {
    super();
    new OpenForPrint(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.stopListening = whenLeaving(() => this.forget());
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.stopListening?.();
  }

  protected override sectionNames() {
    return ['quiz', 'quiz-results'] as const;
  }

  /** Answers to one library's questions say nothing about another's. */
  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const quiz = this.library.sections?.quiz.quiz;
    if (this.quiz && quiz && quiz !== this.quiz) this.forget();
    this.quiz = quiz ?? this.quiz;
  }

  /** Clears every answer and goes back to the first screen. */
  restart(): void {
    this.forget();
    this.message = this.library.sections?.quiz.words['answers-cleared'] ?? '';
    this.focusOn('.title');
  }

  private readonly act: QuizActions = {
    begin: () => {
      this.move(engine.begin);
      this.dispatchEvent(new PeerSupportQuizStartedEvent());
    },
    choose: (option) => this.move((quiz, session) => engine.toggle(quiz, session, option)),
    goOn: () => this.move(engine.goOn),
    skip: () => this.move(engine.skip),
    back: () => this.move(engine.goBack),
    stop: () => this.move((_quiz, session) => engine.stopHere(session)),
    carryOn: () => this.move(engine.carryOn),
    takeUpOffer: () => this.move(engine.takeUpOffer),
    declineOffer: () => this.move(engine.declineOffer),
    change: (stop) => this.move((quiz, session) => engine.goTo(quiz, session, stop)),
    showAnswers: () => this.showAnswers(),
    seeContacts: () => this.seeContacts(),
    print: () => window.print(),
    copy: () => void this.copy(),
    save: () => this.save(),
    restart: () => this.restart(),
  };

  private move(step: Step): void {
    if (!this.quiz) return;
    const before = this.session.position;
    this.session = step(this.quiz, this.session);
    this.message = '';
    if (this.session.position === before) return;
    this.showsContacts = false;
    this.focusOn('.title');
    this.tellOthers();
  }

  /** The new screen's heading takes the focus once it is drawn, so that it is read out and nobody is left behind. */
  private focusOn(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  /** The widgets beside the quiz hear of a result, and of urgent help at once; the page hears that there is one. */
  private tellOthers(): void {
    const { position, answers } = this.session;
    const sections = this.library.sections;
    if (!sections || (position.kind !== 'result' && position.kind !== 'interrupt')) return;
    const { quiz } = sections.quiz;
    const found = outcome(quiz, answers, engine.isOfferTaken(this.session));
    this.library.shared?.suggest(suggestFrom(quiz, sections['quiz-results'], found, answers));
    if (position.kind !== 'result' || this.isFinished) return;
    this.isFinished = true;
    this.dispatchEvent(new PeerSupportQuizFinishedEvent());
  }

  private forget(): void {
    this.session = engine.restart();
    this.showsContacts = false;
    this.message = '';
    this.isFinished = false;
    this.library.shared?.suggest(undefined);
  }

  private showAnswers(): void {
    const how = this.renderRoot.querySelector<HTMLDetailsElement>('.how');
    if (how) how.open = true;
    this.focusOn('.answers .sub');
  }

  /** To the page's contact panel; without one, the services are shown right here. */
  private seeContacts(): void {
    const panel = findContactPanel(this);
    if (panel) return goToContactPanel(panel);
    if (this.session.position.kind === 'interrupt') return this.act.stop();
    this.showsContacts = true;
    this.focusOn('.services .sub');
  }

  private async copy(): Promise<void> {
    const screen = this.describeScreen();
    if (!screen) return;
    const isCopied = await copyWords(describeResult(screen));
    this.message = screen.words[isCopied ? 'copied' : 'copy-failed'];
  }

  private save(): void {
    const screen = this.describeScreen();
    if (!screen) return;
    saveWords(describeResult(screen), screen.words['file-name']);
    this.message = screen.words.saved;
  }

  private describeScreen(sections: QuizSections | undefined = this.library.sections): Screen | undefined {
    return (
      sections && {
        quiz: sections.quiz.quiz,
        results: sections['quiz-results'],
        words: sections.quiz.words,
        shared: sections.shared,
        session: this.session,
        headingLevel: this.headingLevel,
        // Asked for from the first screen on, so that no answer is ever followed by a request.
        contacts: this.library.contacts,
        showsContacts: this.showsContacts,
        act: this.act,
      }
    );
  }

  private renderWall(screen: Screen): Wall {
    const { position } = this.session;
    const question = engine.currentQuestion(screen.quiz, this.session);
    if (question) return renderQuestion(screen, question);
    if (position.kind === 'interrupt') return renderInterrupt(screen);
    if (position.kind === 'offer') return renderOffer(screen);
    return position.kind === 'result' ? renderResult(screen) : renderStart(screen);
  }

  protected override renderWidget(sections: QuizSections): TemplateResult {
    const screen = this.describeScreen(sections)!;
    const { shared } = sections;
    const isResult = this.session.position.kind === 'result';
    return renderRoom(
      {
        ...this.renderWall(screen),
        floor: this.urgentHelp.renderButton(shared.words),
        floorEnd: isResult ? renderOldestReview([screen.quiz, ...screen.results.results], shared) : '',
        floorPanel: html`<p class="small" role="status">${this.message}</p>
          ${this.urgentHelp.renderPanel(shared.words, this.headingLevel + 1)}`,
      },
      shared.direction,
      shared.language,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-support-quiz': PeerSupportQuiz;
  }
}
