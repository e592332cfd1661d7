import nations from 'virtual:peer-support/nations';
import quiz from 'virtual:peer-support/quiz';
import results from 'virtual:peer-support/quiz-results';
import shared from 'virtual:peer-support/shared';
import { registerNations, registerSection } from '../../runtime/built-in-library.js';
import { defineElement } from '../../runtime/define-element.js';
import { PeerSupportQuiz } from './quiz.js';

registerSection('shared', shared);
registerSection('quiz', quiz);
registerSection('quiz-results', results);
registerNations(nations);
defineElement('peer-support-quiz', PeerSupportQuiz);
