import { html, nothing, type TemplateResult } from 'lit';
import type { Sections } from '../content-model/library.js';
import type { RichText } from '../content-model/rich-text.js';
import type { StoryOutline } from '../content-model/story.js';
import { fillIn } from '../content-model/wording.js';
import { renderHeading } from './render-heading.js';
import { renderRichText } from './render-rich-text.js';

/** How one story stands where it is told. */
export interface StoryText {
  headingLevel: number;
  /** False while a content note waits for an answer: the text is not there to be met by accident. */
  hasText: boolean;
  /** `Story 2 of 9`: for the eye, since the box around it is named so. */
  position?: string;
  /** Why it comes where it does. */
  reason?: string;
  handleRead: (event: Event) => void;
  handleSkip: (event: Event) => void;
}

/** One story, alike wherever it is told: what it is comes first, what it mentions comes before the text. */
export function renderStory(
  story: StoryOutline,
  { stories, shared }: Pick<Sections, 'stories' | 'shared'>,
  text: StoryText,
): TemplateResult {
  const kinds = story.kindsOfSupport.map((kind) => shared.words[`kind-${kind}`]);
  return html`<div class="story-top">
      <p class=${story.kind === 'contributed' ? 'own-words' : 'tag'} part="story-label">${stories.words[story.kind]}</p>
      ${text.position ? html`<p class="small" aria-hidden="true">${text.position}</p>` : nothing}
    </div>
    ${renderHeading(text.headingLevel, story.title, 'story-title', true)}
    ${text.reason ? html`<p class="small reason">${text.reason}</p>` : nothing}
    ${story.contentNote ? renderNote(story.contentNote, stories.words, text) : nothing}
    ${text.hasText && story.body ? renderBody(story, story.body, text.headingLevel) : nothing}
    ${kinds.length ? html`<p class="meta">${fillIn(stories.words['kind-of-support'], { kind: listWords(kinds, shared.language) })}</p>` : nothing}`;
}

/** Where the text was asked for, it takes the focus, and says its name. Elsewhere the heading has just said it. */
function renderBody({ title, contentNote }: StoryOutline, body: RichText, headingLevel: number): TemplateResult {
  const isAskedFor = Boolean(contentNote);
  return html`<div
    class="story-text stack"
    role=${isAskedFor ? 'group' : nothing}
    aria-label=${isAskedFor ? title : nothing}
    tabindex=${isAskedFor ? '-1' : nothing}
  >
    ${renderRichText(body, headingLevel)}
  </div>`;
}

/** Most stories tell of one kind, and a list of one needs no way of making lists. */
function listWords([first, ...others]: string[], language: string): string {
  if (!first || others.length === 0) return first ?? '';
  return new Intl.ListFormat(language, { type: 'unit' }).format([first, ...others]);
}

/** Reading on and skipping weigh the same: two buttons of one size and one look. */
function renderNote(note: string, words: Sections['stories']['words'], text: StoryText): TemplateResult {
  return html`<div class="note stack">
    <p>${note}</p>
    ${
      text.hasText
        ? nothing
        : html`<div class="pair">
            <button class="button paper" part="button" type="button" @click=${text.handleRead}>${words.read}</button>
            <button class="button paper" part="button" type="button" @click=${text.handleSkip}>${words['skip-story']}</button>
          </div>`
    }
  </div>`;
}
