import { html, nothing, type TemplateResult } from 'lit';
import type { Sections } from '../../content-model/library.js';
import { fillIn } from '../../content-model/wording.js';
import { renderStatus } from '../../runtime/render-status.js';
import type { FilterOptions } from './filter-contacts.js';

/** What the filter shows, and what happens when it is changed. */
export interface Filter {
  options: FilterOptions;
  chosen: string;
  matching: number;
  total: number;
  handleChange: (chosen: string) => void;
}

/**
 * One native list that narrows the services down. The browser is not to remember what was chosen, which may be more than
 * somebody tells anyone; how many are left is said aloud.
 */
export function renderFilter(
  { options, chosen, matching, total, handleChange }: Filter,
  { contacts, shared }: Pick<Sections, 'contacts' | 'shared'>,
): TemplateResult {
  const { words } = contacts;
  const renderOption = (id: string, label: string) =>
    html`<option value=${id} ?selected=${id === chosen}>${label}</option>`;
  const renderGroup = (label: string, choices: TemplateResult[]) =>
    choices.length ? html`<optgroup label=${label}>${choices}</optgroup>` : nothing;
  return html`<div class="filter" part="filter">
    <label class="field">
      <span>${words.filter}</span>
      <select part="input" autocomplete="off" .value=${chosen} @change=${(event: Event) => handleChange((event.target as HTMLSelectElement).value)}>
        ${renderOption('', words['filter-all'])}
        ${renderGroup(
          words['filter-about'],
          options.topics.map((id) => renderOption(id, words[`about-${id}`])),
        )}
        ${renderGroup(
          words['filter-kind'],
          options.kinds.map((id) => renderOption(id, shared.words[`kind-${id}`])),
        )}
      </select>
    </label>
    ${renderStatus(chosen && fillIn(words['filter-matching'], { number: matching, total }), 'small', chosen)}
  </div>`;
}
