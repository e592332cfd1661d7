import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../content-model/wording.js';
import { isSafeAddress } from '../../content-model/rich-text.js';
import { cleanValue } from '../../runtime/pasted-value.js';
import { warnOnce } from '../../runtime/warn-once.js';

/** "Tell us if something is wrong", where the page says who is to be told. */
export function renderFeedback(
  panel: Element,
  given: string | undefined,
  words: Words<'contacts'>,
): TemplateResult | typeof nothing {
  const address = cleanValue(given);
  if (!address) return nothing;
  if (isSafeAddress(address) && /^(mailto|https):/i.test(address))
    return html`<a class="link" part="link" href=${address} rel="noreferrer">${words['wrong-details']}</a>`;
  warnOnce(panel, `cannot link to feedback-href="${address}". It takes an address that starts with mailto: or https:.`);
  return nothing;
}
