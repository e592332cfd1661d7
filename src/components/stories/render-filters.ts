import { html, type TemplateResult } from 'lit';
import type { Sections } from '../../content-model/library.js';
import { fillIn } from '../../content-model/wording.js';
import { renderStatus } from '../../runtime/render-status.js';
import type { offeredChoices, StoryChoice } from './choose-stories.js';

/** What the filters show, and what happens when one is changed. */
export interface Filters {
  offered: ReturnType<typeof offeredChoices>;
  choice: StoryChoice;
  /** How many stories are about what was chosen. */
  matching: number;
  /** Draws the lists to choose from, once they are wanted and here. */
  renderFields?: (filters: Filters, sections: FilterSections) => TemplateResult;
  handleOpen: () => void;
  handleChange: (choice: StoryChoice) => void;
}

export type FilterSections = Pick<Sections, 'stories' | 'shared'>;

/**
 * What there is to choose stories by, folded away until wanted, and how many stories the choice leaves. The lists are not
 * drawn before: they take a slow phone longer than a story.
 */
export function renderFilters(filters: Filters, sections: FilterSections): TemplateResult {
  const { choice, matching, renderFields, handleOpen } = filters;
  const { words } = sections.stories;
  const isChosen = Boolean(choice.situation || choice.kind);
  return html`<details class="filters" part="filters" @toggle=${handleOpen}>
      <summary>${words.filter}</summary>
      ${renderFields?.(filters, sections)}
    </details>
    ${renderStatus(isChosen && fillIn(words.matching, { total: matching }), 'small', [choice.situation, choice.kind].join())}`;
}
