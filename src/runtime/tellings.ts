import type { Sections } from '../content-model/library.js';
import type { StoryOutline } from '../content-model/story.js';

type Stories = Sections['stories'] | undefined;
type Rest = Sections['stories-rest'] | undefined;

/** Whether a story can be read: its telling may come after it. */
export function isTold({ body }: StoryOutline): boolean {
  return Boolean(body);
}

/** Every story, each with its telling once that is here. */
export function joinTellings(stories: readonly StoryOutline[], rest: Rest): StoryOutline[] {
  const bodies = new Map(rest?.tellings.map(({ id, body }) => [id, body]));
  return stories.map((story) =>
    isTold(story) || !bodies.has(story.id) ? story : { ...story, body: bodies.get(story.id)! },
  );
}

/** One story with its telling, once both are here. */
export function findStory(id: string, stories: Stories, rest: Rest): StoryOutline | undefined {
  const story = stories?.stories.filter((each) => each.id === id) ?? [];
  return joinTellings(story, rest).find(isTold);
}
