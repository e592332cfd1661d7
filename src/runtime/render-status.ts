import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

/**
 * Words that are read out when they change, wherever the focus is. It is a live region without `role="status"`: Orca stops at
 * an empty one and says "status bar", and reads words that stand in one without an element of their own not at all.
 *
 * Other words come in an element of their own: Orca says a region again for each piece of text that changes in it.
 *
 * @param className `unseen` where only who listens needs the words.
 * @param key What changes when there is something to be heard, if that is not the words.
 */
export function renderStatus(words: unknown, className = 'unseen', key: unknown = words): TemplateResult {
  return html`<div class="status ${className}" aria-live="polite" aria-atomic="true">
    ${words ? keyed(key, html`<p>${words}</p>`) : nothing}
  </div>`;
}
