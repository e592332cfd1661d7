import { html, nothing, type TemplateResult } from 'lit';
import type { Quiz, Result } from '../../content-model/quiz.js';
import { isInterrupting } from '../../quiz-engine/decide.js';
import { outcome, type Outcome } from '../../quiz-engine/outcome.js';
import { isOfferTaken } from '../../quiz-engine/quiz-session.js';
import { peopleAtDoor } from '../../runtime/motifs/people-at-door.js';
import { renderHeading } from '../../runtime/render-heading.js';
import { renderRichText } from '../../runtime/render-rich-text.js';
import { renderAnswers } from './render-answers.js';
import { renderEqualIdea, renderFirstStep, renderOtherIdea, renderReasons, renderTips } from './render-idea.js';
import { renderTop } from './render-question.js';
import type { Screen, Wall } from './screen.js';

/** What the answers suggest, why, and what else there is. It closes no door. */
export function renderResult(screen: Screen): Wall {
  const { quiz, session } = screen;
  const found = outcome(quiz, session.answers, isOfferTaken(session));
  const leading = findResults(screen, found.leads);
  const [only] = leading;
  const parts = only && leading.length === 1 ? renderOne(screen, only, found) : renderEqual(screen, leading, found);
  return {
    layout: 'result',
    lead: html`${renderTop(screen)} ${parts.lead}`,
    main: html`<div class="stack loose">
      ${parts.main} ${renderOthers(screen, found)} ${renderLastLine(screen, found)} ${renderHow(screen)}
    </div>`,
    acts: renderActs(screen),
    motif: isUrgent(quiz, found) ? nothing : peopleAtDoor,
  };
}

/** The results with these ids. One that the library does not have is left out. */
export function findResults({ results }: Pick<Screen, 'results'>, ids: readonly string[]): Result[] {
  return ids.flatMap((id) => results.results.find((result) => result.id === id) ?? []);
}

function renderOne(screen: Screen, result: Result, found: Outcome): Pick<Wall, 'lead' | 'main'> {
  const { headingLevel: level, quiz, words } = screen;
  const isHelp = isInterrupting(quiz, result.id);
  return {
    lead: html`${isHelp ? nothing : renderKicker(screen, words['one-idea'])}
      ${renderHeading(level, result.headline, 'title', true)}
      <div class="intro stack">${renderRichText(result.body, level)}</div>
      ${renderReasons(screen, found, [result.id, ...found.asked], level + 1)}`,
    main: html`${isHelp ? html`<div class="stack">${screen.renderUrgentNumbers()}</div>` : renderFirstStep(screen, result, level + 1)}
      ${renderTips(screen, result, found, level + 1)}`,
  };
}

/** Equal ideas stand one below the other in the order of the quiz, each drawn alike: none is the first choice. */
function renderEqual(screen: Screen, leading: Result[], found: Outcome): Pick<Wall, 'lead' | 'main'> {
  const { headingLevel: level, words } = screen;
  const heading = found.ledBy === 'nothing' ? words['all-ideas'] : words['equal-ideas'];
  return {
    lead: html`${renderKicker(screen)} ${renderHeading(level, heading, 'title', true)}`,
    main: leading.map((result) => renderEqualIdea(screen, result, found)),
  };
}

/** Says when the result is one so far. */
function renderKicker({ session: { position }, words }: Screen, otherwise?: string): unknown {
  const isSoFar = position.kind === 'result' && position.stoppedAt !== undefined;
  const kicker = isSoFar ? words['so-far'] : otherwise;
  return kicker ? html`<p class="kicker">${kicker}</p>` : nothing;
}

function renderOthers(screen: Screen, found: Outcome): unknown {
  return otherIdeas(screen, found).map(([heading, ids]) => renderIdeas(screen, heading, ids, found));
}

/** Everything that stands after what leads, with its headings, in order. */
export function otherIdeas({ quiz, words }: Screen, found: Outcome): [heading: string, results: readonly string[]][] {
  return [
    [words['asked-for'], found.asked],
    [words['another-idea'], found.secondIdeas],
    [words[isUrgent(quiz, found) ? 'when-safe' : 'later-idea'], found.laterIdeas],
    [words['beside-other-support'], found.also],
  ];
}

/** Whether urgent help leads. */
function isUrgent(quiz: Quiz, { leads }: Outcome): boolean {
  return leads.some((result) => isInterrupting(quiz, result));
}

/** What the result ends with. Somebody who may not be safe is never told to come back later. */
export function lastLine({ quiz, words }: Screen, found: Outcome): string {
  return words[isUrgent(quiz, found) ? 'no-answer' : 'not-your-fault'];
}

function renderIdeas(screen: Screen, heading: string, ids: readonly string[], found: Outcome): unknown {
  const ideas = findResults(screen, ids);
  const level = screen.headingLevel + 1;
  if (ideas.length === 0) return nothing;
  return html`<section class="ideas">
    ${renderHeading(level, heading, 'sub')} ${ideas.map((idea) => renderOtherIdea(screen, idea, found, level + 1))}
  </section>`;
}

/** The first sentence in bold: it is the one to take away. */
function renderLastLine(screen: Screen, found: Outcome): TemplateResult {
  const whole = lastLine(screen, found);
  const first = /^.+?[.!?。](?=\s|$)/su.exec(whole)?.[0] ?? whole;
  return html`<p><b>${first}</b>${whole.slice(first.length)}</p>`;
}

function renderHow(screen: Screen): TemplateResult {
  const { words, results, headingLevel } = screen;
  return html`<details class="how" part="how">
    <summary>${words['how-we-got-this']}</summary>
    <div class="stack">
      ${renderRichText(results.howWeGotThis, headingLevel)} ${renderAnswers(screen, headingLevel + 1)}
    </div>
  </details>`;
}

function renderActs({ words, act }: Screen): TemplateResult {
  return html`<div class="acts">
    <button class="button quiet" type="button" @click=${act.showAnswers}>${words['change-answers']}</button>
    <div class="takeaways">
      <button class="link" type="button" @click=${act.print}>${words.print}</button>
      <button class="link" type="button" @click=${act.copy}>${words.copy}</button>
      <button class="link" type="button" @click=${act.save}>${words.save}</button>
    </div>
    <button class="link" type="button" @click=${act.restart}>${words.restart}</button>
  </div>`;
}
