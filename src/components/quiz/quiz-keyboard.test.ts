import { expect } from '@open-wc/testing';
import results from 'virtual:peer-support/quiz-results';
import { accessibleName } from '../../../test/browser/accessible.js';
import { deepActiveElement } from '../../../test/browser/deep-active-element.js';
import { engine } from '../../../test/browser/engine.js';
import { press } from '../../../test/browser/press.js';
import {
  groupChoices,
  openQuiz,
  questionOf,
  quiz,
  titleOf,
  whenReady,
  words,
  type Choices,
} from '../../../test/browser/quiz-visitor.js';
import { fillIn } from '../../content-model/wording.js';
import type { Sections } from '../../content-model/library.js';
import type { PeerSupportQuiz } from './quiz.js';

const resultOf = (id: string) =>
  (Object.values(results)[0] as Sections['quiz-results']).results.find((result) => result.id === id)!;
const headlineOf = (id: string) => resultOf(id).headline;

/** Enough to get past the longest list of answers and every button, and no more: a trap would never end. */
const mostTabs = 30;

/** Tabs to the control with this name, as a person without a mouse does. */
async function tabTo(name: string): Promise<void> {
  for (let tabs = 0; tabs < mostTabs; tabs += 1) {
    const active = deepActiveElement();
    if (active && active !== document.body && accessibleName(active) === name) return;
    await press('Tab');
  }
  throw new Error(`“${name}” was not reached within ${mostTabs} presses of Tab.`);
}

/** Tabs into the answers, and goes down to one with the arrow key. */
async function chooseByKeys(question: string, option: string): Promise<void> {
  const { options, several } = quiz.questions.find(({ id }) => id === question)!;
  const place = options.findIndex(({ id }) => id === option);
  await tabTo(options[several ? place : 0]!.text);
  await press('Space');
  for (let i = 0; i < place && !several; i += 1) await press('ArrowDown');
}

async function pressKeysOn(widget: PeerSupportQuiz, name: string, key = 'Enter'): Promise<void> {
  await tabTo(name);
  await press(key);
  await widget.updateComplete;
}

/** Through the questions with the keyboard alone. Enter and Space press buttons in turn. */
async function answerByKeys(widget: PeerSupportQuiz, choices: Choices): Promise<void> {
  for (const [i, [question, option]] of Object.entries(choices).entries()) {
    expect(deepActiveElement()).to.equal(titleOf(widget));
    expect(titleOf(widget).textContent).to.equal(questionOf(question));
    if (option) await chooseByKeys(question, option);
    await pressKeysOn(widget, option ? words.continue : words.skip, i % 2 ? 'Space' : 'Enter');
  }
}

describe('<peer-support-quiz> with the keyboard alone', function keyboard() {
  this.timeout(60_000);
  let widget: PeerSupportQuiz;

  beforeEach(async () => {
    widget = await openQuiz();
    await pressKeysOn(widget, words.start);
  });

  it('comes through every question to a result', async () => {
    await answerByKeys(widget, groupChoices);
    await chooseByKeys('shared', 'grief');
    await pressKeysOn(widget, words['see-ideas']);
    expect(titleOf(widget).textContent).to.equal(headlineOf('group'));
    expect(deepActiveElement()).to.equal(titleOf(widget));
  });

  it('skips every question', async () => {
    await answerByKeys(widget, Object.fromEntries(Object.keys(groupChoices).map((id) => [id, undefined])));
    await pressKeysOn(widget, words.skip, 'Space');
    expect(titleOf(widget).textContent).to.equal(words['all-ideas']);
  });

  it('goes past urgent help, and back to it', async () => {
    await answerByKeys(widget, { safety: 'unsafe' });
    expect(titleOf(widget).textContent).to.equal(headlineOf('urgent-help'));
    await pressKeysOn(widget, words['carry-on'], 'Space');
    await pressKeysOn(widget, words['stop-here']);
    expect(titleOf(widget).textContent).to.equal(headlineOf('urgent-help'));
  });

  // The others give the page no selection inside a closed shadow root.
  if (engine === 'firefox')
    it('takes the selection to the start of a new screen, not past its heading', async () => {
      getSelection()!.collapse(widget.renderRoot.querySelector('.main label'), 0);
      await answerByKeys(widget, { safety: 'unsafe' });
      expect(widget.renderRoot.querySelector('.lead')!.contains(getSelection()!.anchorNode)).to.equal(true);
    });

  it('stops at urgent help', async () => {
    await answerByKeys(widget, { safety: 'unsafe' });
    await pressKeysOn(widget, words['stop-now']);
    expect(titleOf(widget).textContent).to.equal(headlineOf('urgent-help'));
  });

  it('takes up the offer of the other questions', async () => {
    await answerByKeys(widget, { safety: 'ok', looking: 'treatment', 'other-support': 'fine' });
    await pressKeysOn(widget, words['offer-yes'], 'Space');
    await answerByKeys(widget, { sharing: 'not-now', where: 'in-person', privacy: 'a-bit', shape: 'relaxed' });
    await pressKeysOn(widget, words['see-ideas']);
    expect(titleOf(widget).textContent).to.equal(headlineOf('professional-first'));
  });

  it('declines the offer', async () => {
    await answerByKeys(widget, { safety: 'ok', looking: 'treatment', 'other-support': 'fine' });
    await pressKeysOn(widget, words['offer-no']);
    await pressKeysOn(widget, words.skip);
    expect(titleOf(widget).textContent).to.equal(headlineOf('professional-first'));
  });

  it('changes an answer from the result, and starts again', async () => {
    await answerByKeys(widget, { safety: 'hard', looking: 'belonging' });
    await pressKeysOn(widget, words['stop-here'], 'Space');
    await pressKeysOn(widget, words['change-answers']);
    await pressKeysOn(widget, fillIn(words.change, { question: questionOf('listening') }), 'Space');
    await chooseByKeys('listening', 'too-much');
    await pressKeysOn(widget, words['see-ideas']);
    expect(titleOf(widget).textContent).to.equal(headlineOf('not-right-now'));
    await pressKeysOn(widget, words.restart);
    expect(titleOf(widget).textContent).to.equal(quiz.title);
  });

  it('only chooses with the arrow keys, and never moves on by itself', async () => {
    await chooseByKeys('safety', 'hard');
    await press('ArrowDown', 'ArrowUp', 'ArrowUp');
    expect(titleOf(widget).textContent).to.equal(questionOf('safety'));
  });

  it('unfolds the services that are folded away, and goes on into them', async () => {
    widget.setAttribute('region', 'GB-ENG');
    await whenReady(widget);
    await answerByKeys(widget, { safety: 'ok', looking: 'belonging' });
    await pressKeysOn(widget, words['stop-here']);
    await pressKeysOn(widget, resultOf('group').firstStep.label!);
    const [shown, folded] = [...widget.renderRoot.querySelectorAll('.services')];
    expect(shown!.contains(deepActiveElement())).to.equal(true);
    await pressKeysOn(widget, fillIn(words['more-services'], { number: folded!.children.length }), 'Space');
    await press('Tab');
    expect(folded!.contains(deepActiveElement())).to.equal(true);
  });

  it('goes back', async () => {
    await answerByKeys(widget, { safety: 'ok' });
    await press('Shift+Tab');
    expect(accessibleName(deepActiveElement()!)).to.equal(words.back);
    await press('Enter');
    await widget.updateComplete;
    expect(titleOf(widget).textContent).to.equal(questionOf('safety'));
  });
});
