import type { TemplateResult } from 'lit';
import type { StoryOutline } from '../../content-model/story.js';

/** A way to draw several stories. */
export type DrawEach = (stories: readonly StoryOutline[], draw: (story: StoryOutline) => TemplateResult) => unknown;

/** A way to draw the text of one story, with its position among the others where that is said. */
export type DrawText = (story: StoryOutline, position?: string) => unknown;

/** Good for stories that stay where they are: others take their elements along only where they are drawn by their ids. */
export const drawInPlace: DrawEach = (stories, draw) => stories.map((story) => draw(story));
