import { html, nothing, type TemplateResult } from 'lit';
import type { Sections } from '../../content-model/library.js';
import { fillIn } from '../../content-model/wording.js';
import type { offeredChoices, StoryChoice } from './choose-stories.js';

/** What the filters show, and what happens when one is changed. */
interface Filters {
  offered: ReturnType<typeof offeredChoices>;
  choice: StoryChoice;
  /** How many stories are about what was chosen. */
  matching: number;
  /** Whether the lists have been wanted. */
  isOpened: boolean;
  handleOpen: () => void;
  handleChange: (choice: StoryChoice) => void;
}

/**
 * The browser's own lists to choose from, folded away until wanted, and how many stories the choice leaves. They are not
 * drawn before: a list of choices takes a slow phone longer than a story.
 */
export function renderFilters(filters: Filters, sections: Pick<Sections, 'stories' | 'shared'>): TemplateResult {
  const { choice, matching, isOpened, handleOpen } = filters;
  const { words } = sections.stories;
  const isChosen = Boolean(choice.situation || choice.kind);
  return html`<details class="filters" part="filters" @toggle=${handleOpen}>
      <summary>${words.filter}</summary>
      ${isOpened ? renderFields(filters, sections) : nothing}
    </details>
    <p class="small" role="status">${isChosen ? fillIn(words.matching, { total: matching }) : nothing}</p>`;
}

function renderFields(
  { offered, choice, handleChange }: Filters,
  { stories, shared }: Pick<Sections, 'stories' | 'shared'>,
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
    <select autocomplete="off" @change=${handleChange}>
      <option value="" ?selected=${!chosen}>${all}</option>
      ${options.map(([id, words]) => html`<option value=${id} ?selected=${id === chosen}>${words}</option>`)}
    </select>
  </label>`;
}
