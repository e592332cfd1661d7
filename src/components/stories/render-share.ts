import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../content-model/wording.js';
import { isSafeAddress } from '../../content-model/rich-text.js';

/** Whether a charity's address for stories can be used: mail, or a page that is safe on its way. */
export function isShareAddress(address: string): boolean {
  return isSafeAddress(address) && /^(mailto|https):/i.test(address);
}

/** The call to share a story. There is none without an address: a call that leads nowhere is worse than none. */
export function renderShare(address: string | undefined, words: Words<'stories'>): TemplateResult | typeof nothing {
  if (!address || !isShareAddress(address)) return nothing;
  return html`<div class="share stack" part="share">
    <p>${words['share-intro']}</p>
    <p><a class="link" part="link" href=${address} rel="noreferrer">${words.share}</a></p>
  </div>`;
}
