import type { Situation } from './kind-of-support.js';
import type { EvidenceGrade, IsoDate, Review, Source } from './provenance.js';
import type { RichText } from './rich-text.js';

/** An explainer. Its id is the `topic` that an embedder asks for. */
export interface Guide {
  id: string;
  title: string;
  intro: string;
  body: RichText;
  /** Ids of evidence shown with this guide, each with how sure it is. */
  evidence: string[];
  /** Situations with the id of the story that tells each. */
  situations: { situation: Situation; title: string; text: string; story: string }[];
  /** What a reader can do next, in plain words. */
  next: string[];
  sources: Source[];
  review: Review;
}

/** One thing research says, worded no more strongly than the studies allow. */
export interface Evidence {
  id: string;
  /** What is often claimed. Never shown as fact. */
  claim: string;
  /** The only words in which it may be said. */
  body: RichText;
  grade: EvidenceGrade;
  /** What limits it. */
  quality: string;
  sources: Source[];
  checkedOn: IsoDate;
  review: Review;
}

/** What a guide shows of it. What is often claimed stays with the editors. */
export type ShownEvidence = Pick<Evidence, 'id' | 'body' | 'grade' | 'quality' | 'sources'>;
