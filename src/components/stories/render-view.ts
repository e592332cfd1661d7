import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../content-model/wording.js';
import { list } from '../../runtime/icons/list.js';
import { page } from '../../runtime/icons/page.js';

/** How the stories are shown, and what happens when a visitor wants them otherwise. */
interface View {
  isAlone: boolean;
  isList: boolean;
  /** Whether there is more than one story, and more than one way to see them. */
  canChange: boolean;
  words: Words<'stories'>;
  handleShowAll: () => void;
  handleShowAsList: (isList: boolean) => void;
}

/** The one other way there is to see the stories: all of them, as a list, or one at a time. */
export function renderView(view: View): TemplateResult | typeof nothing {
  const { isAlone, isList, canChange, words, handleShowAll, handleShowAsList } = view;
  if (isAlone) return renderButton(list, words['show-all'], handleShowAll);
  if (!canChange) return nothing;
  return isList
    ? renderButton(page, words['show-one'], () => handleShowAsList(false))
    : renderButton(list, words['show-list'], () => handleShowAsList(true));
}

function renderButton(icon: TemplateResult, label: string, handleClick: () => void): TemplateResult {
  return html`<p class="views">
    <button class="link" part="link" type="button" @click=${handleClick}>${icon}${label}</button>
  </p>`;
}
