import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import '../../src/components/contacts/contacts.define.js';
import '../../src/components/guide/guide.define.js';
import '../../src/components/myths/myths.define.js';
import type { Widget } from '../../src/runtime/widget.js';
import { groupChoices, openQuiz, answerAll, titleOf, words, quiz, pressButton } from './quiz-visitor.js';
import { resize } from './resize.js';
import { waitUntil } from './wait-until.js';

const long = [
  html`<peer-support-contacts region="GB-SCT"></peer-support-contacts>`,
  html`<peer-support-myths></peer-support-myths>`,
  html`<peer-support-guide topic="what-research-says"></peer-support-guide>`,
];

/** A widget with more of the page around it, so that all of it can be scrolled past. */
async function open(widget: unknown): Promise<Widget> {
  const page = await fixture(html`<div style="padding-block: 1000px">${widget}</div>`);
  const found = page.querySelector(':scope > *') as Widget;
  await waitUntil(() => found.ready && found.offsetHeight > 1500, `${found.localName} is drawn`);
  return found;
}

const find = (widget: HTMLElement, selector: string) => widget.shadowRoot!.querySelector<HTMLElement>(selector)!;
const boxOf = (widget: HTMLElement, selector: string) => find(widget, selector).getBoundingClientRect();

async function scrollTo(top: number): Promise<void> {
  window.scrollTo(0, top);
  await nextFrame();
}

const startOf = (widget: Widget) => widget.getBoundingClientRect().top + scrollY;

describe('a long widget in a wide window', () => {
  before(() => resize(1280, 800));

  for (const template of long)
    it(`keeps its heading in view, and off its drawing: ${template.strings[0]!.slice(1, 22)}`, async () => {
      const widget = await open(template);
      const start = startOf(widget);
      await scrollTo(start + 600);
      expect(boxOf(widget, '.title').top).to.be.within(0, 200);
      await scrollTo(start + widget.offsetHeight - 400);
      // It's scrolled away with the end of the list.
      expect(boxOf(widget, '.lead').bottom).to.be.at.most(boxOf(widget, '.motif').top);
    });

  it('keeps it below a header of the page, where the page says how tall that is', async () => {
    const widget = await open(long[1]);
    widget.style.setProperty('--peer-support-sticky-top', '120px');
    await scrollTo(startOf(widget) + 600);
    expect(boxOf(widget, '.lead').top).to.equal(120);
  });

  it('goes to its start for a link to a guide, though the heading is in view already', async () => {
    const widget = await open(long[2]);
    await scrollTo(startOf(widget) + 600);
    location.hash = '#peer-support-guide-what-research-says';
    await waitUntil(() => Math.abs(widget.getBoundingClientRect().top) < 2, 'the widget’s start is at the top');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('lets it go where the window is low, or there is one lane', async () => {
    const widget = await open(long[1]);
    for (const [width, height] of [
      [1280, 500],
      [700, 800],
    ]) {
      await resize(width!, height);
      await scrollTo(startOf(widget) + 600);
      expect(boxOf(widget, '.title').bottom, `${width} × ${height}`).to.be.below(0);
    }
    await resize(1280, 800);
  });
});

describe('the heading of a question', () => {
  for (const width of [860, 1000, 1280])
    it(`takes four lines at most, and stands beside or above its answers: ${width} px`, async () => {
      await resize(width, 800);
      const widget = await openQuiz();
      await pressButton(widget, words.start);
      for (const [id, option] of Object.entries(groupChoices)) {
        const title = titleOf(widget);
        const lines = title.getBoundingClientRect().height / parseFloat(getComputedStyle(title).lineHeight);
        expect(Math.round(lines), `${quiz.questions.find((each) => each.id === id)?.question}`).to.be.at.most(4);
        const answer = boxOf(widget, '.row');
        const isBeside = boxOf(widget, '.asked').right < answer.left;
        expect(isBeside || title.getBoundingClientRect().bottom < answer.top, id).to.equal(true);
        // In line with "Back", or below it, and with the buttons.
        expect(answer.top, id).to.be.at.least(boxOf(widget, '.top').top - 1);
        expect(answer.left, id).to.be.closeTo(boxOf(widget, '.actions .button').left, 1);
        await answerAll(widget, { [id]: option });
      }
    });
});
