import { html, nothing, type TemplateResult } from 'lit';
import type { Nation, NationId } from '../../content-model/contact.js';
import type { Words } from '../../content-model/wording.js';

/** The list of countries to change to. A native select: it needs no room, and every phone knows how to show it. */
export function renderCountries(
  nations: readonly Nation[],
  chosen: NationId | undefined,
  words: Words<'contacts'>,
  handleChange: (event: Event) => void,
): TemplateResult {
  return html`<label class="country">
    <span>${words['choose-country']}</span>
    <select part="country" @change=${handleChange} .value=${chosen ?? ''}>
      ${chosen ? nothing : html`<option value="" selected></option>`}
      ${nations.map(({ id, name }) => html`<option value=${id} ?selected=${id === chosen}>${name}</option>`)}
    </select>
  </label>`;
}
