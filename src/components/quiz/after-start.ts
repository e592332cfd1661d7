import quiz from 'virtual:peer-support/quiz';
import results from 'virtual:peer-support/quiz-results';
import { registerSection } from '../../runtime/built-in-library.js';

/** All of the quiz that comes after its first screen. It is fetched while that is read. */
registerSection('quiz', quiz);
registerSection('quiz-results', results);

export { outcome } from '../../quiz-engine/outcome.js';
export * as engine from '../../quiz-engine/quiz-session.js';
export { renderOldestReview } from '../../runtime/render-review.js';
export { default as styles } from './after-start.styles.js';
export { findContactPanel, goToContactPanel } from './contact-panel.js';
export { copyWords, saveWords } from './keep-result.js';
export { renderInterrupt } from './render-interrupt.js';
export { renderOffer } from './render-offer.js';
export { renderQuestion } from './render-question.js';
export { renderResult } from './render-result.js';
export { describeResult } from './result-text.js';
export { suggestFrom } from './suggest-from.js';
