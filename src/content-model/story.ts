import type { story } from './kinds/story.js';
import type { ItemOf } from './schema.js';

export type Story = ItemOf<typeof story>;

/** A story without what only its reader needs. Its text may come later than the rest of it. */
export type StoryOutline = Omit<Story, 'body' | 'quote' | 'consentUntil'> & Partial<Pick<Story, 'body'>>;

/** What a story tells, apart from it. */
export type Text = Pick<Story, 'id' | 'body'>;
