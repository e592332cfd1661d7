import { checkAccessibility } from '../../../test/browser/a11y-checks.js';
import {
  answerAll,
  choose,
  finish,
  groupChoices,
  openQuiz,
  pressButton,
  words,
  type Choices,
} from '../../../test/browser/quiz-visitor.js';
import type { PeerSupportQuiz } from './quiz.js';

async function openAt(choices: Choices, ...buttons: string[]): Promise<PeerSupportQuiz> {
  const widget = await openQuiz();
  await answerAll(widget, choices);
  for (const button of buttons) await pressButton(widget, button);
  return widget;
}

async function openResult(choices: Choices, ...buttons: string[]): Promise<PeerSupportQuiz> {
  const widget = await openQuiz();
  await finish(widget, choices);
  for (const button of buttons) await pressButton(widget, button);
  return widget;
}

async function openChosen(question: string, option: string): Promise<PeerSupportQuiz> {
  const widget = await openAt({});
  await choose(widget, question, option);
  return widget;
}

const skipped = Object.fromEntries(Object.keys(groupChoices).map((id) => [id, undefined]));

describe('<peer-support-quiz>', () => {
  checkAccessibility({
    'the first screen': () => openQuiz(),
    'a question': () => openAt({ safety: 'ok', looking: 'belonging' }),
    'a question with several answers': () => openAt(groupChoices),
    'an answer that asks for urgent help': () => openChosen('safety', 'unsafe'),
    'urgent help': () => openAt({ safety: 'unsafe' }),
    'the offer of more questions': () => openAt({ safety: 'ok', looking: 'treatment', 'other-support': 'waiting' }),
    'a result with its answers open': () => openResult(groupChoices, words['change-answers']),
    'a result beside other support': () => openResult({ ...groupChoices, 'other-support': 'waiting' }),
    'an urgent result': () => openAt({ safety: 'unsafe' }, words['carry-on'], words['stop-here']),
    'equal ideas': () => openResult({ ...skipped, shape: 'regular' }),
    'all four kinds': () => openResult(skipped),
    'urgent numbers in the footer': () => openAt({ safety: 'ok' }, 'Get urgent help'),
  });
});
