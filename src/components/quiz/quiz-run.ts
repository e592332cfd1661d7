import type { ReactiveController } from 'lit';
import type { Quiz } from '../../content-model/quiz.js';
import { asksTheSame } from '../../quiz-engine/asks-the-same.js';
import { chosenOptions } from '../../quiz-engine/answers.js';
import { outcome, type Outcome } from '../../quiz-engine/outcome.js';
import * as engine from '../../quiz-engine/quiz-session.js';
import type { QuizSession } from '../../quiz-engine/quiz-session.js';
import { afterPaint } from '../../runtime/after-paint.js';
import { copyWords } from '../../runtime/copy-words.js';
import { drawAhead } from '../../runtime/draw-ahead.js';
import { findWidget, goToWidget } from '../../runtime/find-widget.js';
import { markScreenChange } from '../../runtime/ignore-early-presses.js';
import { whenLeaving } from '../../runtime/leave-signal.js';
import { OpenForPrint } from '../../runtime/open-for-print.js';
import { renderReview } from '../../runtime/render-review.js';
import { renderWay } from '../../runtime/render-way.js';
import { UrgentList } from '../../runtime/urgent-list.js';
import { saveWords } from './keep-result.js';
import { Leaving } from './leaving.js';
import type { PeerSupportQuiz } from './quiz.js';
import { PeerSupportQuizFinishedEvent, PeerSupportQuizStartedEvent } from './quiz-events.js';
import { renderScreen } from './render-screen.js';
import { describeResult } from './result-text.js';
import type { QuizActions, Screen, Body } from './screen.js';
import { sendCount } from './send-count.js';
import { suggestFrom } from './suggest-from.js';

/** The guide that every result leads to. A library without a guide of this name has none. */
const howToFindOne = 'guide/finding-one';

type Step = (quiz: Quiz, session: QuizSession) => QuizSession;

/**
 * One visitor's way through the quiz: every screen after the first. What was answered is here and nowhere else, and goes
 * when the page is left.
 */
export class QuizRun implements ReactiveController {
  /** Said quietly under the screen: "Copied." */
  message = '';
  /** How often something was said: "Copied." is heard again when it is said again. */
  messages = 0;

  /** Nothing before the quiz has begun. */
  private session?: QuizSession;
  private found?: { session: QuizSession; outcome: Outcome };
  private servicesOf?: string;
  /** Where somebody went on without an answer, and was told. */
  private unanswered?: QuizSession['position'];
  private quiz?: Quiz;
  private isStarted = false;
  private isFinished = false;
  private stopListening?: () => void;

  /** Beside the one that "Get urgent help" opens: both may be on the screen. */
  private readonly urgentList: UrgentList;
  private readonly leaving: Leaving;

  constructor(private readonly host: PeerSupportQuiz) {
    host.addController(this);
    this.urgentList = new UrgentList(host);
    this.leaving = new Leaving(host);
    new OpenForPrint(host);
    // Asked for now, so that it is here before the first answer: none is followed by a request.
    void host.library.section(howToFindOne);
    this.prepare(engine.begin);
  }

  hostConnected(): void {
    const stopListening = whenLeaving(() => this.forget());
    window.addEventListener('pagehide', this.handlePageHide);
    this.stopListening = () => {
      stopListening();
      window.removeEventListener('pagehide', this.handlePageHide);
    };
  }

  hostDisconnected(): void {
    this.stopListening?.();
  }

  /**
   * Another library may come while somebody answers: one that was slow to load, or another language. Answers to the same
   * questions stay, whatever their words; to others they say nothing.
   */
  hostUpdate(): void {
    const quiz = this.host.library.section('quiz')?.quiz;
    if (!quiz || quiz === this.quiz) return;
    if (this.quiz && !asksTheSame(this.quiz, quiz)) this.forget();
    this.found = undefined;
    this.quiz = quiz;
  }

  /**
   * Goes to the first question.
   *
   * @returns False while the questions or the results are still on their way.
   */
  begin(): boolean {
    const { screen } = this;
    if (!screen) return false;
    this.quiz = screen.quiz;
    this.move(engine.begin);
    this.prepare((_quiz, session) => engine.stopHere(session));
    this.shareStart();
    return true;
  }

  /** Once, however often somebody goes back to the first screen and on. */
  private shareStart(): void {
    if (this.isStarted) return;
    this.isStarted = true;
    this.host.dispatchEvent(new PeerSupportQuizStartedEvent());
    this.count('started');
  }

  /** Clears every answer and goes back to the first screen. */
  restart(): void {
    this.forget();
    this.leaving.stay();
    this.say(this.screen?.words['answers-cleared'] ?? '');
    this.goToStart();
  }

  /** The screen that the visitor is on; nothing before the first question. */
  renderBody(): Body | undefined {
    return this.screen && renderScreen(this.screen);
  }

  /** Draws a screen ahead of the press that will bring it. */
  private prepare(step: Step): void {
    drawAhead(() => {
      const { screen } = this;
      const next = screen && this.makeScreen(step(screen.quiz, screen.session));
      const body = next && renderScreen(next);
      return [body?.lead, body?.main, body?.actions];
    });
  }

  /** When the words of a result were last read through. */
  renderReview(): unknown {
    const { screen } = this;
    if (screen?.session.position.kind !== 'result') return undefined;
    return renderReview([screen.quiz, ...screen.results.results], screen.shared);
  }

  /** The way out once more, where the page could not be left. */
  renderNotLeft(): unknown {
    return this.leaving.renderNotLeft();
  }

  private readonly act: QuizActions = {
    choose: (option) => this.move((quiz, session) => engine.toggle(quiz, session, option)),
    goOn: () => this.goOn(),
    skip: () => this.move(engine.skip),
    back: () => this.move(engine.goBack),
    stop: () => this.move((_quiz, session) => engine.stopHere(session)),
    carryOn: () => this.move(engine.carryOn),
    takeUpOffer: () => this.move(engine.takeUpOffer),
    declineOffer: () => this.move(engine.declineOffer),
    change: (stop) => this.move((quiz, session) => engine.goTo(quiz, session, stop)),
    showAnswers: () => this.showAnswers(),
    seeContacts: (result) => this.seeContacts(result),
    print: typeof window.print === 'function' ? () => window.print() : undefined,
    copy: () => void this.copy(),
    save: () => this.save(),
    restart: () => this.restart(),
  };

  /**
   * In a screen reader's browse mode the arrow keys pass over answers without choosing one, and so does a swipe. Somebody may
   * think they have asked for help, and would hear the next question: where an answer may show help, this says once that
   * none is chosen.
   */
  private goOn(): void {
    const { screen } = this;
    const { position } = this.session ?? {};
    const question = screen && engine.currentQuestion(screen.quiz, screen.session);
    const isMissing = question && chosenOptions(question, screen.session.answers).length === 0;
    const mayShowHelp = question?.options.some(({ interrupt }) => interrupt);
    if (!isMissing || !mayShowHelp || this.unanswered === position) return this.move(engine.goOn);
    this.unanswered = position;
    this.host.requestUpdate();
  }

  private move(step: Step): void {
    const { quiz } = this;
    if (!quiz) return;
    const before = this.session ?? engine.startSession();
    this.session = step(quiz, before);
    this.leaving.stay();
    this.say('');
    if (this.session.position === before.position) return;
    this.servicesOf = undefined;
    this.urgentList.orderAnew();
    this.goToStart();
    this.shareResult(this.session);
  }

  private say(message: string): void {
    this.message = message;
    this.messages += 1;
    this.host.requestUpdate();
  }

  /** To the start of a new screen. */
  private goToStart(): void {
    const start = this.host.renderRoot.querySelector('.lead');
    // With its place taken away, the selection would go past the new heading, and some screen readers read on from there.
    // From one question to the next it stays, and they say "Back" when it gets the focus only if they aren't there already.
    if (start && this.session?.position.kind !== 'question') getSelection()?.collapse(start, 0);
    this.focusOn('.title');
  }

  /** The heading of what is new takes the focus once it is drawn, so that it is read out and nobody is left behind. */
  private focusOn(...selectors: string[]): void {
    const { host } = this;
    const { activeElement } = host.renderRoot as ShadowRoot;
    markScreenChange();
    // The browser would lay out a half-drawn screen when the pressed button is taken away with the focus in it.
    (activeElement as HTMLElement | null)?.blur();
    host.requestUpdate();
    const find = () =>
      [...selectors, '.title'].flatMap((each) => host.renderRoot.querySelector<HTMLElement>(each) ?? [])[0];
    void host.updateComplete.then(() => find()?.focus());
  }

  /** The widgets beside the quiz hear of a result, and of urgent help; the page hears that there is one. */
  private shareResult({ position, answers }: QuizSession): void {
    const { screen } = this;
    if (!screen || (position.kind !== 'result' && position.kind !== 'interrupt')) return;
    const { quiz, results } = screen;
    // What was asked for comes first: drawn together with it, the others make an old phone twice as slow to answer.
    afterPaint(() => {
      if (this.session?.position !== position) return;
      this.host.library.shared?.suggest(suggestFrom(quiz, results, screen.findOutcome(), answers));
    });
    if (position.kind !== 'result' || this.isFinished) return;
    this.isFinished = true;
    this.host.dispatchEvent(new PeerSupportQuizFinishedEvent());
    this.count('finished');
  }

  /** Only what the first screen said would be. */
  private count(what: 'started' | 'finished'): void {
    if (this.host.library.sections?.['quiz-start'].counted) sendCount(this.host, what);
  }

  /** A browser may keep the page in memory, as it is, for "back". */
  private readonly handlePageHide = (): void => {
    if (this.host.forgetOnLeave || this.host.library.shared?.forgetOnLeave) this.forget();
  };

  private forget(): void {
    this.session = undefined;
    this.found = undefined;
    this.servicesOf = undefined;
    this.isStarted = false;
    this.isFinished = false;
    this.say('');
    this.host.library.shared?.suggest(undefined);
  }

  private showAnswers(): void {
    const how = this.host.renderRoot.querySelector<HTMLDetailsElement>('.how');
    if (how) how.open = true;
    this.focusOn('.answers .sub');
  }

  /** To the page's contact panel; without one, the services are shown right here. */
  private seeContacts(result: string): void {
    const panel = findWidget(this.host, 'peer-support-contacts');
    if (panel) return goToWidget(panel);
    this.servicesOf = result;
    // Where no services are here, the page's own text stands in their place, and their country if that is known.
    this.focusOn('.services .sub', '.services-of');
  }

  private async copy(): Promise<void> {
    const { screen } = this;
    if (!screen) return;
    const isCopied = await copyWords(describeResult(screen));
    this.say(screen.words[isCopied ? 'copied' : 'copy-failed']);
  }

  private save(): void {
    const { screen } = this;
    if (!screen) return;
    saveWords(describeResult(screen), screen.words['file-name']);
    this.say(screen.words.saved);
  }

  /** What the answers come to, worked out once: each press that changes something makes another session. */
  private findOutcome(quiz: Quiz, session: QuizSession): Outcome {
    if (this.found?.session !== session)
      this.found = { session, outcome: outcome(quiz, session.answers, engine.isOfferTaken(session)) };
    return this.found.outcome;
  }

  private get screen(): Screen | undefined {
    return this.makeScreen(this.session ?? engine.startSession());
  }

  /** What the screens are drawn from; nothing until all of it is here. */
  private makeScreen(session: QuizSession): Screen | undefined {
    const { library, headingLevel } = this.host;
    const shared = library.section('shared');
    const quiz = library.section('quiz');
    const results = library.section('quiz-results');
    if (!shared || !quiz || !results) return undefined;
    return {
      quiz: quiz.quiz,
      results,
      words: quiz.words,
      shared,
      session,
      findOutcome: () => this.findOutcome(quiz.quiz, session),
      headingLevel,
      contacts: this.urgentList.contacts,
      sayCountry: () => this.urgentList.sayCountry(),
      renderCountry: () => this.urgentList.renderCountry(),
      renderNumbers: (choose) => this.urgentList.render(headingLevel + 1, choose),
      sayNumbers: (choose) => this.urgentList.sayFirst(choose),
      makeContactContext: (level) => this.urgentList.makeContactContext(level),
      renderLeaving: () => this.leaving.render(),
      renderWay: (place, words, label) => renderWay(this.host, place, words, label),
      servicesOf: this.servicesOf,
      isUnanswered: this.unanswered !== undefined && this.unanswered === this.session?.position,
      howToFindOne: library.section(howToFindOne)?.guide,
      act: this.act,
    };
  }
}
