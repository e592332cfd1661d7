import { about } from './about.js';
import { contact } from './contact.js';
import { evidence } from './evidence.js';
import { guide } from './guide.js';
import { myth } from './myth.js';
import { nation } from './nation.js';
import { question } from './question.js';
import { quiz } from './quiz.js';
import { result } from './result.js';
import { reviewer } from './reviewer.js';
import { scenarios } from './scenarios.js';
import { story } from './story.js';
import { wording } from './wording.js';

/** Every kind of content. Of two whose files may be kept in one place, the one that says more of it comes first. */
export const kinds = {
  about,
  wording,
  reviewer,
  quiz,
  scenarios,
  story,
  myth,
  nation,
  contact,
  question,
  result,
  guide,
  evidence,
};

export type KindName = keyof typeof kinds;

/** The kinds of which a library has a list, by its name. */
export const collections = { nations: nation, contacts: contact, myths: myth, stories: story, guides: guide, evidence };
