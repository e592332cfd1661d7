import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { live } from 'lit/directives/live.js';
import { ownProperty } from '../../content-model/own-property.js';
import type { Option, Question, Result } from '../../content-model/quiz.js';
import { fillIn } from '../../content-model/wording.js';
import { quizProgress } from '../../quiz-engine/quiz-progress.js';
import { goOn, type QuizSession } from '../../quiz-engine/quiz-session.js';
import { back } from '../../runtime/icons/back.js';
import { renderProgressIllustration } from '../../runtime/motifs/progress-illustration.js';
import { renderHeading } from '../../runtime/render-heading.js';
import { renderRichText } from '../../runtime/render-rich-text.js';
import { renderStatus } from '../../runtime/render-status.js';
import { findResults } from './find-results.js';
import { renderHelp, sayHelp } from './render-help.js';
import type { Screen, Body } from './screen.js';

/**
 * One question: its heading, then native controls in a group. Nothing moves on by itself.
 *
 * The heading stands outside the group, or a screen reader says the question twice when the heading takes the focus: as the
 * name of the group and as the heading. The group is named by what to do, and described by the question, for those who come
 * to it from elsewhere. How far this is stands before the heading, and the hint is passed over on the way to the answers:
 * both describe the heading.
 */
export function renderQuestion(screen: Screen, question: Question): Body {
  return {
    variant: 'asking',
    lead: renderTop(screen, renderProgress(screen)),
    // A new question gets new elements: a control that is kept would keep its focus, and its ring, from the one before.
    main: keyed(question.id, renderFieldset(screen, question)),
    actions: renderActions(screen),
    progress: renderProgressIllustration(howFarAlong(screen)),
  };
}

/** Back, and how far this is. While an answer is changed from the result, "back" is back to it. */
export function renderTop({ session, words, act }: Screen, place: unknown = nothing): TemplateResult {
  return html`<div class="top">
    <button class="link" part="link" type="button" @click=${act.back}>
      ${back}${session.changing ? words['back-to-result'] : words.back}
    </button>
    ${place}
  </div>`;
}

function renderProgress({ quiz, session, words }: Screen): TemplateResult {
  const progress = quizProgress(quiz, session);
  return html`<span class="small" id="place">${progress ? fillIn(words.progress, { ...progress }) : words['extra-question']}</span>`;
}

function howFarAlong({ quiz, session }: Screen): number {
  const progress = quizProgress(quiz, session);
  return progress ? progress.number / (progress.total + 1) : 1;
}

/** A question of more letters than these would be a tall column in the first lane: it stands above both. */
const longest = 50;

function renderFieldset(screen: Screen, question: Question): TemplateResult {
  const { words, headingLevel } = screen;
  return html`<div class="ask ${question.question.length > longest ? 'long' : ''}">
    <div class="asked" id="asked">${renderHeading(headingLevel, question.question, 'title', true, 'place hint')}</div>
    <div class="about stack">
      <div class="intro stack" id="hint">${renderRichText(question.hint ?? [], headingLevel)}</div>
      <p class="small" id="how">${question.several ? words['choose-several'] : words['choose-one']}</p>
      ${question.why ? renderWhy(question.why, screen) : nothing}
    </div>
    <div class="rows">
      <div
        class="rows"
        role=${question.several ? 'group' : 'radiogroup'}
        aria-labelledby="how"
        aria-describedby="asked"
      >
        ${question.options.map((option) => renderOption(screen, question, option))}
      </div>
      ${renderNotes(screen, question)}
      ${findInterrupts(screen, question).map((result) => html`<div class="stack">${renderHelp(screen, result)}</div>`)}
    </div>
  </div>`;
}

/** Who to contact is there as soon as such an answer is chosen: nobody has to press on to see it. */
function findInterrupts(screen: Screen, question: Question): Result[] {
  const chosen = question.options.filter((option) => isChosen(screen.session, question, option));
  return findResults(
    screen,
    chosen.flatMap(({ interrupt }) => interrupt ?? []),
  );
}

function renderWhy(why: string, { words }: Screen): TemplateResult {
  return html`<details class="why">
    <summary>${words['why-we-ask']}</summary>
    <p>${why}</p>
  </details>`;
}

function renderOption(screen: Screen, question: Question, option: Option): TemplateResult {
  // Not left to `:has(:checked)`, which Chrome before 105 and Firefox before 121 do not know.
  return html`<label class="row ${isChosen(screen.session, question, option) ? 'chosen' : ''}" part="answer">
    ${question.several ? renderTick(screen, question, option) : renderRadio(screen, question, option)}
    <span>${option.text}</span>
  </label>`;
}

function renderRadio({ session, act }: Screen, question: Question, option: Option): TemplateResult {
  return html`<input
    part="input"
    type="radio"
    name=${groupName(session)}
    autocomplete="off"
    .checked=${live(isChosen(session, question, option))}
    @change=${() => act.choose(option.id)}
  />`;
}

function renderTick({ session, act }: Screen, question: Question, option: Option): TemplateResult {
  return html`<input
    part="input"
    type="checkbox"
    autocomplete="off"
    .checked=${live(isChosen(session, question, option))}
    @change=${() => act.choose(option.id)}
  />`;
}

const groupNames = new WeakMap<object, string>();
let groups = 0;

/**
 * Ties the options of one screen together; inside the shadow root no form can see it. Each visit to a question gets a
 * name of its own, because Chromium (156) no longer lets Tab into a group of radio buttons if it was left without a choice,
 * taken off the page and drawn again under the same name.
 */
function groupName({ position }: QuizSession): string {
  const name = groupNames.get(position) ?? `answer-${(groups += 1)}`;
  groupNames.set(position, name);
  return name;
}

function isChosen({ answers }: QuizSession, question: Question, option: Option): boolean {
  return ownProperty(answers, question.id)?.includes(option.id) ?? false;
}

/** What an answer calls forth, in one text so that it is read out once; or that there is none yet where that was not meant. */
function renderNotes(screen: Screen, question: Question): TemplateResult {
  const chosen = question.options.filter((option) => isChosen(screen.session, question, option));
  if (screen.isUnanswered && chosen.length === 0) return renderStatus(screen.words['choose-or-skip'], 'notes');
  const notes = chosen.flatMap(({ note }) => note ?? []).join(' ');
  const help = findInterrupts(screen, question)
    .map((result) => sayHelp(screen, result))
    .join(' ');
  if (!help) return renderStatus(notes, 'notes');
  // Firefox leaves out a space of the ordinary kind before what is out of the flow, and Orca one of any kind after it: the
  // sentences would run together.
  return renderStatus(html`${notes}\u00a0<span class="unseen">${help}</span>`, 'notes', notes + help);
}

/** Skip is as tall as Continue: saying nothing is an answer of equal worth. */
function renderActions({ quiz, session, words, act }: Screen): TemplateResult {
  const isLast = goOn(quiz, session).position.kind === 'result';
  return html`<div class="actions full walk">
    <button class="button" part="button" type="button" @click=${act.goOn}>${isLast ? words['see-ideas'] : words.continue}</button>
    <button class="button quiet" part="button" type="button" @click=${act.skip}>${words.skip}</button>
    ${
      isLast
        ? nothing
        : html`<button class="link stop" part="link" type="button" @click=${act.stop}>${words['stop-here']}</button>`
    }
  </div>`;
}
