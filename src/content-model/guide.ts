import type { evidence } from './kinds/evidence.js';
import type { guide } from './kinds/guide.js';
import type { ItemOf } from './schema.js';

export type Guide = ItemOf<typeof guide>;
export type Evidence = ItemOf<typeof evidence>;

/** What a guide shows of it. What is often claimed stays with the editors. */
export type ShownEvidence = Pick<Evidence, 'id' | 'body' | 'grade' | 'quality' | 'sources'>;
