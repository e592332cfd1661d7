import type { KindOfSupport, Situation } from '../../content-model/kind-of-support.js';
import type { StoryOutline } from '../../content-model/story.js';

/** What a visitor, or the page, wants to read about. Default: everything. */
export interface StoryChoice {
  situation?: string;
  kind?: string;
}

/** The stories that are about what was chosen. */
export function chooseStories(stories: readonly StoryOutline[], { situation, kind }: StoryChoice): StoryOutline[] {
  return stories.filter(
    (story) =>
      (!situation || story.situation === situation) && (!kind || (story.kindsOfSupport as string[]).includes(kind)),
  );
}

/** What there is to choose from: only what at least one story is about, in the order in which stories are. */
export function offeredChoices(stories: readonly StoryOutline[]): { situations: Situation[]; kinds: KindOfSupport[] } {
  return {
    situations: [...new Set(stories.flatMap(({ situation }) => situation ?? []))],
    kinds: [...new Set(stories.flatMap(({ kindsOfSupport }) => kindsOfSupport))],
  };
}
