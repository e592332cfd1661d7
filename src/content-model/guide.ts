import type { evidence } from './kinds/evidence.js';
import type { guide } from './kinds/guide.js';
import type { ItemOf } from './schema.js';

/** The widgets that a next step can lead to. */
export const nextPlaces = ['quiz', 'stories', 'contacts', 'myths'] as const;

/** Something small to do next, and where on the website it leads, if anywhere. */
export interface NextStep {
  text: string;
  to?: (typeof nextPlaces)[number];
  /** The guide it leads to. */
  guide?: string;
}

export type Guide = ItemOf<typeof guide>;
export type Evidence = ItemOf<typeof evidence>;

/** What a guide shows of it. What is often claimed stays with the editors. */
export type ShownEvidence = Pick<Evidence, 'id' | 'body' | 'grade' | 'quality' | 'sources'>;
