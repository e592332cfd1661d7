import type { EvidenceGrade, Review, Source } from './provenance.js';
import type { RichText } from './rich-text.js';

/** A thing people say that is not quite right. The fact leads; the myth is named once, as a myth. */
export interface Myth {
  id: string;
  /** `You choose how much you tell` */
  fact: string;
  /** `You have to tell your whole story` */
  myth: string;
  body: RichText;
  /** Why people may think so, in one or two sentences. */
  whyPeopleThinkSo: string;
  grade: EvidenceGrade;
  /** How sure we are, in words of its own. */
  howSure: string;
  sources: Source[];
  review: Review;
}
