import nations from 'virtual:peer-support/nations';
import start from 'virtual:peer-support/quiz-start';
import shared from 'virtual:peer-support/shared';
import { registerNations, registerSection } from '../../runtime/built-in-library.js';
import { defineElement } from '../../runtime/define-element.js';
import { PeerSupportQuiz } from './quiz.js';

registerSection('shared', shared);
registerSection('quiz-start', start);
registerNations(nations);
defineElement('peer-support-quiz', PeerSupportQuiz);
