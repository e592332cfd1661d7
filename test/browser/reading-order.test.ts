import { expect } from '@open-wc/testing';
import { findAnnouncements, getByRole } from './accessible.js';
import { engine } from './engine.js';
import { openWidget } from './open-widget.js';
import {
  answerAll,
  choose,
  finish,
  groupChoices,
  openQuiz,
  pressButton,
  questionOf,
  textOf,
  words,
} from './quiz-visitor.js';
import { countTold, expectTree, type Expected } from './read-tree.js';

const getUrgentHelp: Expected = ['button', 'Get urgent help', { is: 'collapsed' }];
const urgentHelp: Expected[] = [
  ['button', 'Get urgent help', { is: 'expanded' }],
  ['live', /^Help is below\. First: Call 999.+Showing help in Scotland\.$/],
  ['text', 'Showing help in'],
  ['link', 'Call 999'],
  ['link', 'Call 116 123, Samaritans'],
  ['link', 'Text SHOUT to 85258'],
];

/** Everything of a role is said with a different name, or somebody who lists them can't tell them apart. */
function expectNoTwins(stops: { role: string; name: string }[], role: string): void {
  const names = stops.filter((stop) => stop.role === role).map(({ name }) => name);
  expect(names.filter((name, i) => names.indexOf(name) !== i)).to.deep.equal([]);
}

/* Each tree is the browser's own: what it gives to NVDA, JAWS, VoiceOver or Orca. */
describe('the accessibility tree, in reading order,', function trees() {
  this.timeout(120_000);

  describe('of <peer-support-quiz>', () => {
    it('is its title, one button and urgent help at first', async () => {
      await openQuiz();
      const stops = await expectTree(
        ['heading', 'Is peer support right for me?'],
        ['text', 'Your answers stay on this page'],
        ['button', words.start],
        getUrgentHelp,
      );
      expect(countTold(stops, 'heading', 'Is peer support right for me?')).to.equal(1);
    });

    it('has a question once as a heading, with its place and its hint, and then its answers', async () => {
      const widget = await openQuiz();
      await answerAll(widget, {});
      const stops = await expectTree(
        ['button', words.back],
        ['heading', questionOf('safety'), { description: /^Question 1 of 8 .+/ }],
        ['radiogroup', 'Choose one answer', { description: questionOf('safety') }],
        ['radio', textOf('safety', 'ok')],
        ['radio', textOf('safety', 'unsafe')],
        ['button', words.continue],
        ['button', words.skip],
        ['button', words['stop-here']],
        getUrgentHelp,
      );
      expect(countTold(stops, 'heading', questionOf('safety'))).to.equal(1);
      expect(countTold(stops, 'live', '')).to.equal(0);
    });

    it('has help after the answer that asks for it, and says first that it is there', async () => {
      const widget = await openQuiz();
      await answerAll(widget, {});
      await choose(widget, 'safety', 'unsafe');
      const stops = await expectTree(
        ['radio', textOf('safety', 'unsafe'), { is: 'checked' }],
        ['live', /Help is below\. First: Call 999/],
        ['text', 'Showing help in'],
        ['button', 'Change country', { is: 'collapsed' }],
        ['link', 'Call 999'],
        ['link', 'Call 116 123, Samaritans'],
        ['button', words.continue],
      );
      if (engine !== 'webkit') expect(countTold(stops, 'live', 'Help is below')).to.equal(1);
    });

    it('has several answers as checkboxes in a group', async () => {
      const widget = await openQuiz();
      await answerAll(widget, groupChoices);
      await expectTree(
        ['heading', questionOf('shared')],
        ['group', 'Choose', { description: questionOf('shared') }],
        ['checkbox', textOf('shared', 'grief')],
        ['button', words['see-ideas']],
      );
    });

    it('says once where nothing is chosen on the question about safety', async () => {
      const widget = await openQuiz();
      await answerAll(widget, {});
      await pressButton(widget, words.continue);
      await expectTree(
        ['radio', textOf('safety', 'ok')],
        ['live', words['choose-or-skip']],
        ['button', words.continue],
      );
    });

    it('leads on the page of urgent help to the numbers, and then on', async () => {
      const widget = await openQuiz();
      await answerAll(widget, { safety: 'unsafe' });
      await expectTree(
        ['heading', /./],
        ['link', 'Call 999'],
        ['link', 'Call 116 123, Samaritans'],
        ['button', words['stop-now']],
        ['button', words['carry-on']],
        getUrgentHelp,
      );
    });

    it('has the result as headings, with what may be unfolded', async () => {
      const widget = await openQuiz();
      await finish(widget);
      const stops = await expectTree(
        ['heading', /./, { description: words['one-idea'] }],
        ['button', words['how-we-got-this'], { is: 'collapsed' }],
        ['button', words['change-answers']],
        ['button', words.restart],
        getUrgentHelp,
      );
      expectNoTwins(stops, 'button');
    });

    it('has urgent help said once, and does not say it again for another country', async () => {
      const widget = await openQuiz();
      await pressButton(widget, 'Get urgent help');
      await expectTree(...urgentHelp);
      await pressButton(widget, 'Change country');
      await expectTree(
        ['button', 'Get urgent help', { is: 'expanded' }],
        ['button', 'Change country', { is: 'expanded' }],
        ['combobox', 'Choose your country'],
      );
      const select = widget.renderRoot.querySelector<HTMLSelectElement>('.urgent-panel select')!;
      select.value = 'GB-WLS';
      select.dispatchEvent(new Event('change'));
      await widget.updateComplete;
      const stops = await expectTree(['live', 'Showing help in Wales.'], ['link', 'Call 999']);
      expect(countTold(stops, 'live', 'Scotland')).to.equal(0);
      expect(findAnnouncements(widget)).to.deep.equal(['Showing help in Wales.']);
    });
  });

  it('of <peer-support-myths> has the fact as a button, and the myth as text after it', async () => {
    await openWidget('myths');
    const fact = 'You can use peer support with or without a diagnosis';
    const stops = await expectTree(
      ['heading', 'What’s true about peer support'],
      ['button', 'Open all cards'],
      ['heading', fact],
      ['button', fact, { is: 'collapsed' }],
      ['text', 'You may have heard: “You have to be very unwell'],
      getUrgentHelp,
    );
    expect(countTold(stops, 'button', 'very unwell')).to.equal(0);
    expect(countTold(stops, 'heading', 'very unwell')).to.equal(0);
    expectNoTwins(stops, 'button');
  });

  it('of an open card of <peer-support-myths> has what is true after the fact', async () => {
    const widget = await openWidget('myths');
    const fact = 'You can use peer support with or without a diagnosis';
    getByRole(widget, 'button', fact).click();
    await expectTree(['button', fact, { is: 'expanded' }], ['text', 'You may have heard'], getUrgentHelp);
  });

  it('of <peer-support-stories> has the way to the next story, where this is, and the story', async () => {
    const widget = await openWidget('stories');
    const title = widget.shadowRoot!.querySelector('.story-title')!.textContent.trim();
    const stops = await expectTree(
      ['heading', 'What it can be like'],
      ['button', 'Show all as a list'],
      ['button', 'Choose stories by topic', { is: 'collapsed' }],
      ['button', 'Previous story'],
      ['button', 'Next story'],
      ['heading', title],
      getUrgentHelp,
    );
    expect(countTold(stops, 'heading', title)).to.equal(1);
  });

  it('of <peer-support-contacts> has whose help this is, the emergency number, and then the others', async () => {
    await openWidget('contacts');
    const stops = await expectTree(
      ['heading', 'Get support'],
      ['text', 'Showing help in'],
      ['button', 'Change country', { is: 'collapsed' }],
      ['link', 'Call 999'],
      ['heading', 'Samaritans'],
      ['link', 'Call 116 123, Samaritans'],
    );
    expectNoTwins(stops, 'link');
    expectNoTwins(stops, 'button');
  });

  it('of <peer-support-guide> has its table with its columns and rows by name', async () => {
    await openWidget('guide-with-table');
    await expectTree(
      ['heading', /./],
      ['table', ''],
      ['columnheader', 'Question'],
      ['rowheader', 'Who’s with you?'],
      getUrgentHelp,
    );
  });

  it('of <peer-support-exit> has the link, with what it does and does not do', async () => {
    await openWidget('exit');
    const stops = await expectTree([
      'link',
      'Leave this page',
      { description: /Opens .+It does not clear your history/ },
    ]);
    expect(countTold(stops, 'link', 'Leave this page')).to.equal(1);
  });
});
