import { html, nothing, type TemplateResult } from 'lit';
import type { Result } from '../../content-model/quiz.js';
import { chooseNumbers } from './choose-services.js';
import type { Screen } from './screen.js';

/** Who to contact at once for a result, and how to leave the page where somebody may be watching. */
export function renderHelp({ renderLeaving, renderNumbers }: Screen, result: Result): TemplateResult {
  return html`${result.leaving ? renderLeaving() : nothing}
  ${renderNumbers((contacts) => chooseNumbers(contacts, result))}`;
}

/** What is said of it when it appears: where it is, and what to do first. */
export function sayHelp({ sayNumbers }: Screen, result: Result): string {
  return sayNumbers((contacts) => chooseNumbers(contacts, result));
}
