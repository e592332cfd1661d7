import { html, type TemplateResult } from 'lit';
import { fillIn } from '../../content-model/wording.js';
import { chosenOptions } from '../../quiz-engine/answers.js';
import type { Stop } from '../../quiz-engine/route.js';
import { stopId, stopsOf } from '../../quiz-engine/quiz-session.js';
import { renderHeading } from '../../runtime/render-heading.js';
import type { Screen } from './screen.js';

/** Every question on the visitor's path with what was answered, each with a way to change it. */
export function renderAnswers(screen: Screen, level: number): TemplateResult {
  const { words, quiz, session } = screen;
  return html`<div class="answers">
    ${renderHeading(level, words['your-answers'], 'sub', true)}
    <ul class="lines">
      ${stopsOf(quiz, session).map((stop) => renderAnswer(screen, stop))}
    </ul>
  </div>`;
}

function renderAnswer(screen: Screen, stop: Stop): TemplateResult {
  const { words, act } = screen;
  const asked = stop.kind === 'offer' ? words['offer-heading'] : stop.question.question;
  const name = fillIn(words.change, { question: asked });
  return html`<li>
    <p>${asked}<br /><b>${describeAnswer(screen, stop)}</b></p>
    <button class="link" part="link" type="button" aria-label=${name} @click=${() => act.change(stopId(stop))}>
      ${shortChange(words.change)}
    </button>
  </li>`;
}

function describeAnswer({ words, session }: Screen, stop: Stop): string {
  if (stop.kind === 'offer') {
    const { offer } = session;
    return offer ? words[offer === 'taken' ? 'offer-yes' : 'offer-no'] : words['not-answered'];
  }
  const chosen = chosenOptions(stop.question, session.answers).map(({ text }) => text);
  return chosen.length > 0 ? chosen.join('; ') : words['not-answered'];
}

/** The words before the question, for the eye; the name read out says which question, and begins with the same words. */
function shortChange(change: string): string {
  return change.split('{question}')[0]?.replace(/[\s:：]+$/u, '') || change;
}
