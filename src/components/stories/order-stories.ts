import type { StoryOutline } from '../../content-model/story.js';
import type { Suggestion } from '../../runtime/library-context.js';

/** What a story has to have in common with the quiz's result to come first. */
type Wanted = Pick<Suggestion, 'kindsOfSupport' | 'sharedExperiences'>;

/** The stories that fit a quiz result first, those that fit in two ways before the others; else as editors ordered them. */
export function orderStories(stories: readonly StoryOutline[], wanted: Wanted | undefined): StoryOutline[] {
  if (!wanted) return [...stories];
  return [...stories].sort((a, b) => countFits(b, wanted) - countFits(a, wanted));
}

/** Whether a story comes first because of a quiz result. */
export function fitsSuggestion(story: StoryOutline, wanted: Wanted | undefined): boolean {
  return Boolean(wanted) && countFits(story, wanted as Wanted) > 0;
}

function countFits({ kindsOfSupport, sharedExperiences = [] }: StoryOutline, wanted: Wanted): number {
  return (
    Number(kindsOfSupport.some((kind) => wanted.kindsOfSupport.includes(kind))) +
    Number(sharedExperiences.some((experience) => wanted.sharedExperiences.includes(experience)))
  );
}
