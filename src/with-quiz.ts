/** `peer-support-with-quiz.js`: all that `peer-support.js` does, and the quiz without a second request. */
import './components/quiz/quiz.define.js';
import './autoload.js';
