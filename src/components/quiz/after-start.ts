import contactWords from 'virtual:peer-support/contacts';
import exit from 'virtual:peer-support/exit';
import topics from 'virtual:peer-support/guide-topics/finding-one';
import contacts from 'virtual:peer-support/nation-contacts';
import nations from 'virtual:peer-support/nations';
import quiz from 'virtual:peer-support/quiz';
import results from 'virtual:peer-support/quiz-results';
import shared from 'virtual:peer-support/shared';
import { registerNations, registerSection, registerTopics } from '../../runtime/built-in-library.js';
import numbers from '../../runtime/numbers.styles.js';
import sheets from '../../runtime/sheets.styles.js';
import own from './after-start.styles.js';

/** All of the quiz that comes after its first screen. It is fetched while that is read. */
registerSection('quiz', quiz);
registerSection('quiz-results', results);
registerSection('exit', exit);
registerTopics(topics);
// As `urgent-numbers.ts` does: either may be here first, and the quiz has to start where the other never comes.
registerSection('shared', shared);
registerSection('nations', nations);
registerSection('contacts', contactWords);
registerNations(contacts);

export const styles = [sheets, numbers, own];
export { QuizRun } from './quiz-run.js';
