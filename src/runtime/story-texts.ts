import type { Sections } from '../content-model/library.js';
import type { StoryOutline } from '../content-model/story.js';

type Stories = Sections['stories'] | undefined;
type Rest = Sections['stories-rest'] | undefined;

/** Whether a story can be read: its text may come after it. */
export function hasText({ body }: StoryOutline): boolean {
  return Boolean(body);
}

/** Every story, each with its text once that is here. */
export function joinTexts(stories: readonly StoryOutline[], rest: Rest): StoryOutline[] {
  const bodies = new Map(rest?.texts.map(({ id, body }) => [id, body]));
  return stories.map((story) =>
    hasText(story) || !bodies.has(story.id) ? story : { ...story, body: bodies.get(story.id)! },
  );
}

/** One story with its text, once both are here. */
export function findStory(id: string, stories: Stories, rest: Rest): StoryOutline | undefined {
  const story = stories?.stories.filter((each) => each.id === id) ?? [];
  return joinTexts(story, rest).find(hasText);
}
