import start from 'virtual:peer-support/quiz-start';
import shared from 'virtual:peer-support/shared';
import { registerSection } from '../../runtime/built-in-library.js';
import { defineElement } from '../../runtime/define-element.js';
import { PeerSupportQuiz } from './quiz.js';

registerSection('shared', shared);
registerSection('quiz-start', start);
defineElement('peer-support-quiz', PeerSupportQuiz);
