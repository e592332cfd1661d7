import { html, nothing, type TemplateResult } from 'lit';
import type { StoryOutline } from '../../content-model/story.js';
import type { Words } from '../../content-model/wording.js';
import type { DrawEach, DrawText } from './draw-each.js';

/** Stories one below the other on one sheet. */
interface StoryList {
  listed: readonly StoryOutline[];
  hasMore: boolean;
  words: Words<'stories'>;
  drawEach: DrawEach;
  drawText: DrawText;
  handleMore: () => void;
}

/** The list grows when a visitor asks for more, so that a long one opens as fast as a short one. */
export function renderList({ listed, hasMore, words, drawEach, drawText, handleMore }: StoryList): TemplateResult {
  return html`<div class="sheet">
      ${drawEach(listed, (story) => html`<article class="story stack" part="story" data-id=${story.id}>${drawText(story)}</article>`)}
    </div>
    ${
      hasMore
        ? html`<button class="button paper more" part="button" type="button" @click=${handleMore}>${words['show-more']}</button>`
        : nothing
    }`;
}
