import { contact } from './contact.js';
import { guide } from './guide.js';
import { myth } from './myth.js';
import { question } from './question.js';
import { result } from './result.js';
import type { Starter } from './starter.js';
import { story } from './story.js';

/** Everything that can be started, by the word for it. */
export const starters: Record<string, Starter> = { story, myth, contact, question, result, guide };
