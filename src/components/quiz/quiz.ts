import { adoptStyles, html, type PropertyValues, type TemplateResult } from 'lit';
import { state } from 'lit/decorators.js';
import type { Sections } from '../../content-model/library.js';
import type { Quiz } from '../../content-model/quiz.js';
import type { QuizSession } from '../../quiz-engine/quiz-session.js';
import controls from '../../runtime/controls.styles.js';
import { whenLeaving } from '../../runtime/leave-signal.js';
import { OpenForPrint } from '../../runtime/open-for-print.js';
import { renderRoom } from '../../runtime/render-room.js';
import room from '../../runtime/room.styles.js';
import tokens from '../../runtime/tokens.styles.js';
import { UrgentHelp } from '../../runtime/urgent-help.js';
import { Widget } from '../../runtime/widget.js';
import words from '../../runtime/words.styles.js';
import { PeerSupportQuizFinishedEvent, PeerSupportQuizStartedEvent } from './quiz-events.js';
import styles from './quiz.styles.js';
import { renderStart } from './render-start.js';
import type { QuizActions, Screen, Wall } from './screen.js';

type QuizSections = Pick<Sections, 'quiz-start' | 'shared'>;
type AfterStart = typeof import('./after-start.js');
type Step = (engine: AfterStart['engine'], quiz: Quiz, session: QuizSession) => QuizSession;

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
 * @tagname peer-support-quiz
 */
export class PeerSupportQuiz extends Widget<'quiz-start'> {
  static override styles = [tokens, words, controls, room, styles];

  /** Nothing before the quiz has begun. */
  @state() private session?: QuizSession;
  @state() private showsContacts = false;
  @state() private message = '';
  @state() private rest?: AfterStart;
  /** True from the press on "start" until what comes after it is here. */
  @state() private isWaiting = false;

  private readonly urgentHelp = new UrgentHelp(this);
  private quiz?: Quiz;
  private isFinished = false;
  private fetching?: Promise<void>;
  private problem?: Error;
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
    return ['quiz-start'] as const;
  }

  /** Answers to one library's questions say nothing about another's. */
  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const quiz = this.rest && this.library.section('quiz')?.quiz;
    if (this.quiz && quiz && quiz !== this.quiz) this.forget();
    this.quiz = quiz ?? this.quiz;
    if (this.isWaiting && this.canBegin) this.begin();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.library.sections) this.fetching ??= this.fetchAfter();
  }

  /** The questions and results come while the first screen is read, so that no answer is ever followed by a request. */
  private async fetchAfter(): Promise<void> {
    const load = () => import('./after-start.js');
    try {
      const rest = await load().catch(load);
      adoptStyles(this.renderRoot as ShadowRoot, [...PeerSupportQuiz.elementStyles, rest.styles]);
      this.rest = rest;
    } catch (reason) {
      this.problem = new Error(String(reason));
      this.requestUpdate();
    }
  }

  /** Clears every answer and goes back to the first screen. */
  restart(): void {
    this.forget();
    this.message = this.screen?.words['answers-cleared'] ?? '';
    this.focusOn('.title');
  }

  private readonly act: QuizActions = {
    choose: (option) => this.move((engine, quiz, session) => engine.toggle(quiz, session, option)),
    goOn: () => this.move((engine, ...now) => engine.goOn(...now)),
    skip: () => this.move((engine, ...now) => engine.skip(...now)),
    back: () => this.move((engine, ...now) => engine.goBack(...now)),
    stop: () => this.move((engine, _quiz, session) => engine.stopHere(session)),
    carryOn: () => this.move((engine, ...now) => engine.carryOn(...now)),
    takeUpOffer: () => this.move((engine, ...now) => engine.takeUpOffer(...now)),
    declineOffer: () => this.move((engine, ...now) => engine.declineOffer(...now)),
    change: (stop) => this.move((engine, ...now) => engine.goTo(...now, stop)),
    showAnswers: () => this.showAnswers(),
    seeContacts: () => this.seeContacts(),
    print: () => window.print(),
    copy: () => void this.copy(),
    save: () => this.save(),
    restart: () => this.restart(),
  };

  private get canBegin(): boolean {
    return Boolean(this.rest && this.library.section('quiz') && this.library.section('quiz-results'));
  }

  private begin(): void {
    this.isWaiting = !this.canBegin;
    if (this.isWaiting) return;
    this.move((engine, ...now) => engine.begin(...now));
    this.dispatchEvent(new PeerSupportQuizStartedEvent());
  }

  private move(step: Step): void {
    const { rest, quiz } = this;
    if (!rest || !quiz) return;
    const before = this.session ?? rest.engine.startSession();
    this.session = step(rest.engine, quiz, before);
    this.message = '';
    if (this.session.position === before.position) return;
    this.showsContacts = false;
    this.focusOn('.title');
    this.tellOthers(rest, this.session);
  }

  /** The new screen's heading takes the focus once it is drawn, so that it is read out and nobody is left behind. */
  private focusOn(selector: string): void {
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  /** The widgets beside the quiz hear of a result, and of urgent help at once; the page hears that there is one. */
  private tellOthers({ engine, outcome, suggestFrom }: AfterStart, session: QuizSession): void {
    const { position, answers } = session;
    const { screen } = this;
    if (!screen || (position.kind !== 'result' && position.kind !== 'interrupt')) return;
    const { quiz, results } = screen;
    const found = outcome(quiz, answers, engine.isOfferTaken(session));
    this.library.shared?.suggest(suggestFrom(quiz, results, found, answers));
    if (position.kind !== 'result' || this.isFinished) return;
    this.isFinished = true;
    this.dispatchEvent(new PeerSupportQuizFinishedEvent());
  }

  private forget(): void {
    this.session = undefined;
    this.isWaiting = false;
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
    const panel = this.rest?.findContactPanel(this);
    if (panel) return this.rest?.goToContactPanel(panel);
    // The urgent result is made of the services themselves.
    if (this.session?.position.kind === 'interrupt') return this.act.stop();
    this.showsContacts = true;
    this.focusOn('.services .sub');
  }

  private async copy(): Promise<void> {
    const { rest, screen } = this;
    if (!rest || !screen) return;
    const isCopied = await rest.copyWords(rest.describeResult(screen));
    this.message = screen.words[isCopied ? 'copied' : 'copy-failed'];
  }

  private save(): void {
    const { rest, screen } = this;
    if (!rest || !screen) return;
    rest.saveWords(rest.describeResult(screen), screen.words['file-name']);
    this.message = screen.words.saved;
  }

  /** What the screens after the first are drawn from; nothing until all of it is here. */
  private get screen(): Screen | undefined {
    const shared = this.library.section('shared');
    const quiz = this.rest && this.library.section('quiz');
    const results = this.rest && this.library.section('quiz-results');
    if (!shared || !quiz || !results) return undefined;
    return {
      quiz: quiz.quiz,
      results,
      words: quiz.words,
      shared,
      session: this.session ?? this.rest!.engine.startSession(),
      headingLevel: this.headingLevel,
      contacts: this.urgentHelp.contacts,
      showsContacts: this.showsContacts,
      act: this.act,
    };
  }

  private renderWall(start: Sections['quiz-start'], screen: Screen | undefined): Wall {
    const { rest } = this;
    const question = rest && screen && rest.engine.currentQuestion(screen.quiz, screen.session);
    if (question) return rest.renderQuestion(screen, question);
    switch (screen?.session.position.kind) {
      case 'interrupt':
        return rest!.renderInterrupt(screen);
      case 'offer':
        return rest!.renderOffer(screen);
      case 'result':
        return rest!.renderResult(screen);
      default:
        return renderStart({ start, headingLevel: this.headingLevel, begin: () => this.begin() });
    }
  }

  protected override renderWidget({ 'quiz-start': start, shared }: QuizSections): TemplateResult {
    if (this.isWaiting && this.problem) throw this.problem;
    const { screen } = this;
    const isResult = screen?.session.position.kind === 'result';
    return renderRoom(
      {
        ...this.renderWall(start, screen),
        floor: this.urgentHelp.renderButton(shared.words),
        floorEnd: isResult ? this.rest?.renderOldestReview([screen.quiz, ...screen.results.results], shared) : '',
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
