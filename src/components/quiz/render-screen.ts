import { currentQuestion } from '../../quiz-engine/quiz-session.js';
import { renderInterrupt } from './render-interrupt.js';
import { renderOffer } from './render-offer.js';
import { renderQuestion } from './render-question.js';
import { renderResult } from './render-result.js';
import type { Body, Screen } from './screen.js';

/** The screen that the visitor is on; nothing before the first question. */
export function renderScreen(screen: Screen): Body | undefined {
  const { quiz, session } = screen;
  const question = currentQuestion(quiz, session);
  if (question) return renderQuestion(screen, question);
  switch (session.position.kind) {
    case 'interrupt':
      return renderInterrupt(screen, session.position.result);
    case 'offer':
      return renderOffer(screen);
    case 'result':
      return renderResult(screen);
    default:
      return undefined;
  }
}
