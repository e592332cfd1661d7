import start from 'virtual:peer-support/quiz-start';
import room from 'virtual:peer-support/room';
import { registerSection } from '../../runtime/built-in-library.js';
import { defineElement } from '../../runtime/define-element.js';
import { PeerSupportQuiz } from './quiz.js';

registerSection('room', room);
registerSection('quiz-start', start);
defineElement('peer-support-quiz', PeerSupportQuiz);
