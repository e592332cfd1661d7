import { html, nothing, type TemplateResult } from 'lit';
import type { Result } from '../../content-model/quiz.js';
import { isInterrupting } from '../../quiz-engine/decide.js';
import type { Outcome } from '../../quiz-engine/outcome.js';
import { peopleAtDoor } from '../../runtime/motifs/people-at-door.js';
import { renderHeading } from '../../runtime/render-heading.js';
import { renderRichText } from '../../runtime/render-rich-text.js';
import { renderSources } from '../../runtime/render-sources.js';
import { findResults } from './find-results.js';
import { renderAnswers } from './render-answers.js';
import {
  renderAskedIdea,
  renderEqualIdea,
  renderFirstStep,
  renderOtherIdea,
  renderReasons,
  renderTips,
} from './render-idea.js';
import { renderHelp } from './render-help.js';
import { sayLastWords, sayLater } from './result-words.js';
import { renderTop } from './render-question.js';
import type { Screen, Body } from './screen.js';

/** What the answers suggest, why, and what else there is. It closes no door. */
export function renderResult(screen: Screen): Body {
  const { quiz } = screen;
  const found = screen.findOutcome();
  const leading = findResults(screen, found.leads);
  const [only] = leading;
  const parts = only && leading.length === 1 ? renderOne(screen, only, found) : renderEqual(screen, leading, found);
  return {
    variant: 'result',
    lead: html`${renderTop(screen)} ${parts.lead}`,
    main: html`<div class="stack loose">
      ${parts.main} ${renderAsked(screen, found)} ${renderOthers(screen, found)} ${renderHowToFindOne(screen)} ${renderLastWords(screen, found)}
      ${renderHow(screen)}
    </div>`,
    actions: renderActions(screen),
    motif: found.leads.some((result) => isInterrupting(quiz, result)) ? nothing : peopleAtDoor,
  };
}

function renderOne(screen: Screen, result: Result, found: Outcome): Pick<Body, 'lead' | 'main'> {
  const { headingLevel: level, quiz, words } = screen;
  const isUrgent = isInterrupting(quiz, result.id);
  return {
    lead: html`${isUrgent ? nothing : renderKicker(screen, words['one-idea'])}
      ${renderHeading(level, result.headline, 'title', true, 'place')}
      <div class="intro stack">${renderRichText(result.body, level)}</div>
      ${renderReasons(screen, found, [result.id, ...found.asked], level + 1)}`,
    main: html`${isUrgent ? html`<div class="stack">${renderHelp(screen, result)}</div>` : renderFirstStep(screen, result, level + 1)}
      ${renderTips(screen, result, found, level + 1)}`,
  };
}

/** Equal ideas stand one below the other in the order of the quiz, each drawn alike: none is the first choice. */
function renderEqual(screen: Screen, leading: Result[], found: Outcome): Pick<Body, 'lead' | 'main'> {
  const { headingLevel: level, words } = screen;
  const heading = found.ledBy === 'nothing' ? words['all-ideas'] : words['equal-ideas'];
  return {
    lead: html`${renderKicker(screen)} ${renderHeading(level, heading, 'title', true, 'place')}`,
    main: leading.map((result) => renderEqualIdea(screen, result, found)),
  };
}

/** Says when the result is one so far. */
function renderKicker({ session: { position }, words }: Screen, otherwise?: string): unknown {
  const isSoFar = position.kind === 'result' && position.stoppedAt !== undefined;
  const kicker = isSoFar ? words['so-far'] : otherwise;
  return kicker ? html`<p class="kicker" id="place">${kicker}</p>` : nothing;
}

function renderOthers(screen: Screen, found: Outcome): unknown {
  const { words } = screen;
  return [
    renderIdeas(screen, words['another-idea'], found.secondIdeas, found),
    renderIdeas(screen, sayLater(screen, found), found.laterIdeas, found),
    renderIdeas(screen, words['beside-other-support'], found.also, found),
  ];
}

function renderIdeas(screen: Screen, heading: string, ids: readonly string[], found: Outcome): unknown {
  const ideas = findResults(screen, ids);
  const level = screen.headingLevel + 1;
  if (ideas.length === 0) return nothing;
  return html`<section class="ideas">
    ${renderHeading(level, heading, 'sub')} ${ideas.map((idea) => renderOtherIdea(screen, idea, found, level + 1))}
  </section>`;
}

/** What was asked for by name and does not lead: open, so that it is seen to have been heard. */
function renderAsked(screen: Screen, found: Outcome): unknown {
  return findResults(screen, found.asked).map((result) => renderAskedIdea(screen, result, found));
}

/** What people ask before they start: is it free, is one near, is it a good one? */
function renderHowToFindOne({ howToFindOne: guide, headingLevel, shared }: Screen): unknown {
  if (!guide) return nothing;
  return html`<details class="find-one" part="find-one">
    <summary>${guide.title}</summary>
    <div class="stack">
      <p>${guide.intro}</p>
      ${renderRichText(guide.body, headingLevel)} ${renderSources(guide.sources, shared.words)}
    </div>
  </details>`;
}

/** The first sentence in bold: it is the one to take away. */
function renderLastWords(screen: Screen, found: Outcome): TemplateResult {
  const whole = sayLastWords(screen, found);
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

function renderActions({ words, act }: Screen): TemplateResult {
  return html`<div class="actions">
    <button class="button quiet" part="button" type="button" @click=${act.showAnswers}>${words['change-answers']}</button>
    <div class="takeaways">
      ${act.print ? html`<button class="link" part="link" type="button" @click=${act.print}>${words.print}</button>` : nothing}
      <button class="link" part="link" type="button" @click=${act.copy}>${words.copy}</button>
      <button class="link" part="link" type="button" @click=${act.save}>${words.save}</button>
    </div>
    <button class="link" part="link" type="button" @click=${act.restart}>${words.restart}</button>
  </div>`;
}
