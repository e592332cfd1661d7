import { html, nothing, type TemplateResult } from 'lit';
import type { StoryChoice } from './choose-stories.js';
import type { Filters, FilterSections } from './render-filters.js';

/** The browser's own lists to choose stories from: what they are about, and the kind of support. */
export function renderFields(
  { offered, choice, handleChange }: Filters,
  { stories, shared }: FilterSections,
): TemplateResult {
  const { words } = stories;
  const situations = offered.situations.map((id) => [id, shared.words[`situation-${id}`]] as const);
  const kinds = offered.kinds.map((id) => [id, shared.words[`kind-${id}`]] as const);
  const choose = (name: keyof StoryChoice) => (event: Event) =>
    handleChange({ ...choice, [name]: (event.target as HTMLSelectElement).value });
  return html`<div class="fields">
    ${renderSelect(words['filter-situation'], words['filter-all'], situations, choice.situation, choose('situation'))}
    ${renderSelect(words['filter-kind'], words['filter-all'], kinds, choice.kind, choose('kind'))}
  </div>`;
}

function renderSelect(
  label: string,
  all: string,
  options: readonly (readonly [id: string, words: string])[],
  chosen: string | undefined,
  handleChange: (event: Event) => void,
): TemplateResult | typeof nothing {
  if (options.length < 2) return nothing;
  return html`<label class="choice">
    <span>${label}</span>
    <select part="input" autocomplete="off" .value=${chosen ?? ''} @change=${handleChange}>
      <option value="" ?selected=${!chosen}>${all}</option>
      ${options.map(([id, words]) => html`<option value=${id} ?selected=${id === chosen}>${words}</option>`)}
    </select>
  </label>`;
}
