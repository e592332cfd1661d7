import type { KindOfSupport, SharedExperience, Situation } from './kind-of-support.js';
import type { IsoDate, Review } from './provenance.js';
import type { RichText } from './rich-text.js';

/** A story of peer support, in the first person. */
export interface Story {
  id: string;
  title: string;
  /** Illustrative stories are invented and say so beside the text; contributed ones carry recorded consent. */
  kind: 'illustrative' | 'contributed';
  situation?: Situation;
  kindsOfSupport: KindOfSupport[];
  sharedExperiences?: SharedExperience[];
  /** One sentence of the story that stands for it. */
  quote?: string;
  /** A sentence that says what the story mentions, shown before it with a way to skip. */
  contentNote?: string;
  body: RichText;
  /** Last day the person agreed to. Contributed stories only; after it the story leaves the next build. */
  consentUntil?: IsoDate;
  review: Review;
}

/** A story without what only its reader needs. Its text may come later than the rest of it. */
export type StoryOutline = Omit<Story, 'body' | 'quote' | 'consentUntil'> & Partial<Pick<Story, 'body'>>;

/** What a story tells, apart from it. */
export type Text = Pick<Story, 'id' | 'body'>;
