import { html, nothing, type TemplateResult } from 'lit';

/**
 * Words that are read out when they change, wherever the focus is. It is a live region without `role="status"`: Orca stops at
 * an empty one and says "status bar", and reads words that stand in one without an element of their own not at all.
 *
 * @param className `unseen` where only who listens needs the words.
 */
export function renderStatus(words: unknown, className = 'unseen'): TemplateResult {
  return html`<div class="status ${className}" aria-live="polite" aria-atomic="true">
    ${words ? html`<p>${words}</p>` : nothing}
  </div>`;
}
