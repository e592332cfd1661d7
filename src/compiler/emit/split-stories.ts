import type { Library, Sections } from '../../content-model/library.js';
import type { Story, StoryOutline } from '../../content-model/story.js';

/** How many slides a carousel draws at once. */
const drawnAtOnce = 12;
/** About what an empty line and the end of a line take up, in characters. */
const perParagraph = 40;

/** Every story of a library, with the texts that a visitor sees first. */
export function selectFirstStories({ wording, stories }: Library): Sections['stories'] {
  const first = firstTold(stories);
  return { words: wording.stories, stories: stories.map((story) => outline(story, first.includes(story))) };
}

/** The texts that come after those. */
export function selectOtherTexts({ stories }: Library): Sections['stories-rest'] {
  const first = firstTold(stories);
  return { texts: stories.filter((story) => !first.includes(story)).map(({ id, body }) => ({ id, body })) };
}

/** With the first goes the longest: a wide carousel is as tall as that, and may not grow when the others come. */
function firstTold(stories: readonly Story[]): Story[] {
  const drawn = stories.slice(0, drawnAtOnce);
  const [longest] = [...drawn].sort((a, b) => lengthOf(b) - lengthOf(a));
  return drawn.filter((story, i) => i === 0 || story === longest);
}

/** A content note keeps the text away until it is asked for. */
function lengthOf({ contentNote, body }: Story): number {
  return contentNote ? contentNote.length : JSON.stringify(body).length + body.length * perParagraph;
}

function outline({ body, quote: _quote, consentUntil: _until, ...story }: Story, hasText: boolean): StoryOutline {
  return hasText ? { ...story, body } : story;
}
