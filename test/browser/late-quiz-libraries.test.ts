import { expect } from '@open-wc/testing';
import resultsByLanguage from 'virtual:peer-support/quiz-results';
import '../../src/components/library/library.define.js';
// Loaded with the first library otherwise, which would then come later than the test says.
import '../../src/runtime/fetch-library.js';
import type { PeerSupportQuiz } from '../../src/components/quiz/quiz.js';
import type { Library, Sections } from '../../src/content-model/library.js';
import { findAllByRole } from './accessible.js';
import {
  answerAll,
  choose,
  controlOf,
  pressButton,
  quiz,
  questionOf,
  titleOf,
  whenReady,
  words,
} from './quiz-visitor.js';
import { serveLate } from './serve-late.js';
import { smallLibrary } from './small-library.js';
import { waitUntil } from './wait-until.js';

const quizResults = resultsByLanguage.en as Sections['quiz-results'];

/** The questions that ship, each with a word more, and the results they lead to. */
function rewordedLibrary(): Library {
  const small = smallLibrary();
  const questions = quiz.questions.map((each) => ({ ...each, question: `${each.question} (ours)` }));
  return { ...small, quiz: { ...small.quiz, ...quiz, questions }, quizResults };
}

let count = 0;

async function begin(): Promise<PeerSupportQuiz> {
  const widget = document.createElement('peer-support-quiz');
  widget.setAttribute('src', `/late-quiz/${(count += 1)}.json`);
  document.body.append(widget);
  await whenReady(widget);
  await answerAll(widget, { safety: 'ok' });
  await choose(widget, 'looking', 'belonging');
  return widget;
}

describe('a library that arrives while somebody answers the built-in questions', () => {
  let late: ReturnType<typeof serveLate>;

  beforeEach(() => (late = serveLate()));

  afterEach(() => {
    late.restore();
    document.querySelectorAll('peer-support-quiz').forEach((widget) => widget.remove());
  });

  it('leaves them at their question, and their answers as they are, where it asks the same in other words', async () => {
    const widget = await begin();
    late.arrive(rewordedLibrary());
    await waitUntil(() => titleOf(widget).textContent?.includes('(ours)'), 'the words did not come');
    expect(titleOf(widget).textContent).to.contain(questionOf('looking'));
    expect(controlOf(widget, 'looking', 'belonging').checked).to.equal(true);
    await pressButton(widget, words.back);
    expect(controlOf(widget, 'safety', 'ok').checked).to.equal(true);
  });

  it('begins anew where it asks something else', async () => {
    const widget = await begin();
    late.arrive(smallLibrary());
    await waitUntil(() => titleOf(widget).textContent?.includes('A small quiz'), 'the words did not come');
    expect(findAllByRole(widget, 'radio')).to.deep.equal([]);
  });
});
