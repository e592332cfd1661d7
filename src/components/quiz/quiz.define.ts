import start from 'virtual:peer-support/quiz-start';
import layout from 'virtual:peer-support/layout';
import { registerSection } from '../../runtime/built-in-library.js';
import { defineElement } from '../../runtime/define-element.js';
import { PeerSupportQuiz } from './quiz.js';

registerSection('layout', layout);
registerSection('quiz-start', start);
defineElement('peer-support-quiz', PeerSupportQuiz);
