import { html, nothing, type TemplateResult } from 'lit';
import { ownProperty } from '../../content-model/own-property.js';
import { isSafeAddress } from '../../content-model/rich-text.js';
import type { Result } from '../../content-model/quiz.js';
import type { Outcome } from '../../quiz-engine/outcome.js';
import { fillIn } from '../../content-model/wording.js';
import { renderHeading } from '../../runtime/render-heading.js';
import { renderRichText } from '../../runtime/render-rich-text.js';
import { renderServices } from './render-services.js';
import { fittingTips } from './fitting-tips.js';
import type { Screen } from './screen.js';

/** "You said": the visitor's own choices that led to these results. */
export function renderReasons(
  { words, headingLevel }: Screen,
  { reasons }: Outcome,
  results: readonly string[],
  level: number,
): unknown {
  const said = results.flatMap((result) => ownProperty(reasons, result) ?? []);
  if (said.length === 0) return nothing;
  return html`<div>
    ${renderHeading(level, words['you-said'], classAt(headingLevel, level))}
    ${renderList([...new Set(said.map(({ because }) => because))])}
  </div>`;
}

/** What is worth knowing beforehand, with what these answers ask for. */
export function renderTips({ words, headingLevel }: Screen, result: Result, outcome: Outcome, level: number): unknown {
  const tips = fittingTips(result, outcome);
  if (tips.length === 0) return nothing;
  return html`<div>
    ${renderHeading(level, words['good-to-know'], classAt(headingLevel, level))} ${renderList(tips)}
  </div>`;
}

/** One small thing to do, with the button that helps to do it: the only outlined sheet there is. */
export function renderFirstStep(screen: Screen, result: Result, level: number): TemplateResult {
  return html`<div class="sheet step stack">
    ${renderHeading(level, screen.words['first-step'], 'sub')}
    <p>${result.firstStep.text}</p>
    ${renderWayTo(screen, result, level + 1)} ${renderReadOn(screen, result)}
  </div>`;
}

/** One of several equal ideas. What to know beforehand is folded away, so that the next idea is not far. */
export function renderEqualIdea(
  screen: Screen,
  result: Result,
  outcome: Outcome,
  reasonsFor: readonly string[] = [result.id],
): TemplateResult {
  const { words, headingLevel: level } = screen;
  const { firstStep } = result;
  return html`<section class="equal stack">
    ${renderHeading(level + 1, result.headline, 'sub')} ${renderRichText(result.body, level + 1)}
    ${renderReasons(screen, outcome, reasonsFor, level + 2)}
    <details>
      <summary>${words['good-to-know']}</summary>
      ${renderList(fittingTips(result, outcome))}
    </details>
    <p><b>${words['first-step']}:</b> ${firstStep.text}</p>
    ${renderWayTo(screen, result, level + 2)} ${renderReadOn(screen, result)}
  </section>`;
}

/** An idea that an answer asks for by name, open, and saying that it was asked for. What was said stands with what leads. */
export function renderAskedIdea(screen: Screen, result: Result, outcome: Outcome): TemplateResult {
  return html`<div class="asked">
    <p class="kicker">${screen.words['asked-for']}</p>
    ${renderEqualIdea(screen, result, outcome, [])}
  </div>`;
}

/** Another idea: its name opens all there is to say about it. */
export function renderOtherIdea(screen: Screen, result: Result, outcome: Outcome, level: number): TemplateResult {
  return html`<div>
    <details>
      <summary class="name">${result.name}</summary>
      <div class="stack">
        ${renderRichText(result.body, level)} ${renderReasons(screen, outcome, [result.id], level)}
        ${renderTips(screen, result, outcome, level)}
        <p><b>${screen.words['first-step']}:</b> ${result.firstStep.text}</p>
        ${renderWayTo(screen, result, level)} ${renderReadOn(screen, result)}
      </div>
    </details>
    ${result.asAnotherIdea ? html`<p>${result.asAnotherIdea}</p>` : nothing}
  </div>`;
}

/** The button that helps with a first step; once pressed, where the page has no contact panel, the services themselves. */
function renderWayTo(screen: Screen, result: Result, level: number): unknown {
  const isShown = screen.servicesOf === result.id;
  return isShown ? renderServices(screen, result, level) : renderWay(screen, result);
}

/** The guide that explains it, and stories of the kind, where the website has them. */
function renderReadOn({ shared, words, renderWay }: Screen, { guide, name, suggests }: Result): unknown {
  // A library of a charity's own may be without these words.
  const say = (pattern: string | undefined) => pattern && fillIn(pattern, { title: name });
  const ways = [
    guide &&
      shared.words['read-guide'] &&
      renderWay({ guide }, shared.words['read-guide'], say(shared.words['read-guide-name'])),
    suggests.length &&
      words['read-stories'] &&
      renderWay({ to: 'stories' }, words['read-stories'], say(words['read-stories-name'])),
  ];
  return ways.filter(Boolean).map((way) => html`<p>${way}</p>`);
}

function renderList(items: readonly string[]): TemplateResult {
  return html`<ul class="dots">
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
}

/** Headings below those of the screen's own parts are drawn no larger than the words. */
function classAt(screenLevel: number, level: number): string {
  return level > screenLevel + 1 ? 'sub minor' : 'sub';
}

function renderWay({ act }: Screen, { id, firstStep: { label, to } }: Result): unknown {
  if (!label || !to) return nothing;
  if (to !== 'contacts') {
    return isSafeAddress(to) ? html`<a class="button" part="button" href=${to} rel="noreferrer">${label}</a>` : nothing;
  }
  return html`<button class="button" part="button" type="button" @click=${() => act.seeContacts(id)}>${label}</button>`;
}
