import { html, nothing, type TemplateResult } from 'lit';
import { isSafeAddress } from '../../content-model/rich-text.js';
import type { FirstStep, Result } from '../../content-model/quiz.js';
import type { Outcome } from '../../quiz-engine/outcome.js';
import { renderHeading } from '../../runtime/render-heading.js';
import { renderRichText } from '../../runtime/render-rich-text.js';
import { renderServices } from './render-services.js';
import { fittingTips } from './fitting-tips.js';
import type { Screen } from './screen.js';

/** "You said": the visitor's own choices that led here. */
export function renderReasons({ words }: Screen, result: Result, { reasons }: Outcome, level: number): unknown {
  const said = reasons[result.id] ?? [];
  if (said.length === 0) return nothing;
  return html`<div>
    ${renderHeading(level, words['you-said'], 'sub')}
    <ul class="dots">
      ${said.map(({ because }) => html`<li>${because}</li>`)}
    </ul>
  </div>`;
}

/** What is worth knowing beforehand, with what these answers ask for. */
export function renderTips({ words }: Screen, result: Result, outcome: Outcome, level: number): unknown {
  const tips = fittingTips(result, outcome);
  if (tips.length === 0) return nothing;
  return html`<div>
    ${renderHeading(level, words['good-to-know'], 'sub')}
    <ul class="dots">
      ${tips.map((tip) => html`<li>${tip}</li>`)}
    </ul>
  </div>`;
}

/** One small thing to do, with the button that helps to do it: the only outlined sheet there is. */
export function renderFirstStep(screen: Screen, result: Result, level: number): TemplateResult {
  const { firstStep } = result;
  return html`<div class="step stack" part="first-step">
    ${renderHeading(level, screen.words['first-step'], 'sub')}
    <p>${firstStep.text}</p>
    ${screen.showsContacts && firstStep.to === 'contacts' ? renderServices(screen, result, level + 1) : renderWay(screen, firstStep)}
  </div>`;
}

/** Another idea: its name opens all there is to say about it. */
export function renderOtherIdea(screen: Screen, result: Result, outcome: Outcome, level: number): TemplateResult {
  return html`<div>
    <details class="idea">
      <summary><span>${result.name}</span></summary>
      <div class="stack">
        ${renderRichText(result.body, level)} ${renderReasons(screen, result, outcome, level)}
        ${renderTips(screen, result, outcome, level)}
        <p><b>${screen.words['first-step']}:</b> ${result.firstStep.text}</p>
      </div>
    </details>
    ${result.asAnotherIdea ? html`<p>${result.asAnotherIdea}</p>` : nothing}
  </div>`;
}

function renderWay({ act }: Screen, { label, to }: FirstStep): unknown {
  if (!label || !to) return nothing;
  if (to === 'contacts') return html`<button class="button" type="button" @click=${act.seeContacts}>${label}</button>`;
  return isSafeAddress(to) ? html`<a class="button" href=${to} rel="noreferrer">${label}</a>` : nothing;
}
