import { fixture, html } from '@open-wc/testing';
import quizByLanguage from 'virtual:peer-support/quiz';
import '../../src/components/quiz/quiz.define.js';
import type { PeerSupportQuiz } from '../../src/components/quiz/quiz.js';
import type { Sections } from '../../src/content-model/library.js';
import { findAllByRole, getByRole } from './accessible.js';
import { isReady } from './is-ready.js';

/** The quiz that ships, and its words: tests name answers by id, so that editors may change how they are said. */
export const { quiz, words } = Object.values(quizByLanguage)[0] as Sections['quiz'];

/** What to choose at one question after another; nothing there skips. */
export type Choices = Record<string, string | undefined>;

/** Answers to all counted questions that lead to a peer group. */
export const groupChoices: Choices = {
  safety: 'ok',
  looking: 'belonging',
  sharing: 'small-group',
  listening: 'ok',
  where: 'in-person',
  privacy: 'not-at-all',
  shape: 'activity',
  'other-support': 'fine',
};

/** A quiz that is ready. */
export async function openQuiz(
  wrapper = html`<peer-support-quiz region="GB-SCT"></peer-support-quiz>`,
): Promise<PeerSupportQuiz> {
  const element = await fixture<HTMLElement>(wrapper);
  const widget = (
    element.localName === 'peer-support-quiz' ? element : element.querySelector('peer-support-quiz')
  ) as PeerSupportQuiz;
  await whenReady(widget);
  return widget;
}

/** Waits for the words, for the screens after the first, and for the services and the guide that the first screen asks for. */
export async function whenReady(widget: PeerSupportQuiz): Promise<void> {
  const parts = widget as unknown as { run?: { urgentList: { contacts?: unknown } } };
  const hasAll = () =>
    isReady(widget) && parts.run?.urgentList.contacts && widget.library.isSettled('guide/finding-one');
  while (!hasAll()) await new Promise((resolve) => setTimeout(resolve, 5));
  await widget.updateComplete;
}

/** The words on one answer. */
export function textOf(question: string, option: string): string {
  const text = quiz.questions.find(({ id }) => id === question)?.options.find(({ id }) => id === option)?.text;
  if (!text) throw new Error(`The quiz has no answer “${option}” to “${question}”.`);
  return text;
}

/** The question with an id, as a visitor reads it. */
export function questionOf(id: string): string {
  return quiz.questions.find((question) => question.id === id)?.question ?? id;
}

/** The control of one answer on the screen. */
export function controlOf(widget: PeerSupportQuiz, question: string, option: string): HTMLInputElement {
  const text = textOf(question, option);
  const controls = [
    ...findAllByRole<HTMLInputElement>(widget, 'radio', text),
    ...findAllByRole<HTMLInputElement>(widget, 'checkbox', text),
  ];
  if (controls.length !== 1) throw new Error(`There are ${controls.length} controls called “${text}”.`);
  return controls[0]!;
}

/** Presses the button with this name and waits for the next screen. */
export async function pressButton(widget: PeerSupportQuiz, name: string): Promise<void> {
  getByRole(widget, 'button', name).click();
  await widget.updateComplete;
}

/** Chooses an answer and stays. */
export async function choose(widget: PeerSupportQuiz, question: string, option: string): Promise<void> {
  controlOf(widget, question, option).click();
  await widget.updateComplete;
}

/** Starts, and answers one question after another. */
export async function answerAll(widget: PeerSupportQuiz, choices: Choices): Promise<void> {
  if (findAllByRole(widget, 'button', words.start).length > 0) await pressButton(widget, words.start);
  for (const [question, option] of Object.entries(choices)) {
    if (option) await choose(widget, question, option);
    await (option ? goOn(widget) : pressButton(widget, words.skip));
  }
}

/** Presses Continue, or what stands in its place before the result. */
export async function goOn(widget: PeerSupportQuiz): Promise<void> {
  const name = findAllByRole(widget, 'button', words.continue).length > 0 ? words.continue : words['see-ideas'];
  await pressButton(widget, name);
}

/** To a result by way of every question. */
export async function finish(widget: PeerSupportQuiz, choices: Choices = groupChoices): Promise<void> {
  await answerAll(widget, choices);
  await pressButton(widget, words['see-ideas']);
}

/** The heading of the screen. */
export function titleOf(widget: PeerSupportQuiz): HTMLElement {
  const title = widget.renderRoot.querySelector<HTMLElement>('.title');
  if (!title) throw new Error('The screen has no heading.');
  return title;
}
