import { expect, html } from '@open-wc/testing';
import results from 'virtual:peer-support/quiz-results';
import { findAllByRole, findAnnouncements } from '../../../test/browser/accessible.js';
import { finish, openQuiz, pressButton, textOf, words } from '../../../test/browser/quiz-visitor.js';
import { replaceForNow } from '../../../test/browser/replace-for-now.js';
import type { Sections } from '../../content-model/library.js';
import type { PeerSupportQuiz } from './quiz.js';

const resultOf = (id: string) =>
  (Object.values(results)[0] as Sections['quiz-results']).results.find((result) => result.id === id)!;

/** What is written to the clipboard, or a refusal, as some browsers do. */
function replaceClipboard(writeText: (text: string) => Promise<void>): () => void {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  return () => delete (navigator as { clipboard?: unknown }).clipboard;
}

function saidBy(widget: PeerSupportQuiz): string[] {
  return findAnnouncements(widget);
}

describe('keeping a result of <peer-support-quiz>', () => {
  let widget: PeerSupportQuiz;

  beforeEach(async () => {
    widget = await openQuiz();
    await finish(widget);
  });

  it('copies it, and says so', async () => {
    let copied = '';
    const undo = replaceClipboard((text) => Promise.resolve(void (copied = text)));
    await pressButton(widget, words.copy);
    await widget.updateComplete;
    undo();
    expect(copied).to.contain(`${words['you-said']}:`).and.to.contain('999').and.to.contain(words['not-your-fault']);
    expect(copied).not.to.contain(textOf('safety', 'ok'));
    expect(saidBy(widget)).to.include(words.copied);
  });

  it('says so kindly where it cannot be copied', async () => {
    const undo = replaceClipboard(() => Promise.reject(new Error('not allowed')));
    await pressButton(widget, words.copy);
    await new Promise((resolve) => setTimeout(resolve));
    await widget.updateComplete;
    undo();
    expect(saidBy(widget)).to.include(words['copy-failed']);
  });

  it('saves it as a text file made on the device', async () => {
    const saved: { name: string; address: string }[] = [];
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function record() {
      saved.push({ name: this.download, address: this.href });
    };
    await pressButton(widget, words.save);
    HTMLAnchorElement.prototype.click = click;
    expect(saved[0]?.name).to.equal(words['file-name']);
    expect(await (await fetch(saved[0]!.address)).text()).to.contain(words['not-your-fault']);
    expect(saidBy(widget)).to.include(words.saved);
  });

  it('prints the page with everything opened', async () => {
    let printed = 0;
    const print = window.print;
    window.print = () => (printed += 1);
    await pressButton(widget, words.print);
    window.print = print;
    window.dispatchEvent(new Event('beforeprint'));
    expect(widget.renderRoot.querySelectorAll('details:not([open])')).to.have.length(0);
    window.dispatchEvent(new Event('afterprint'));
    expect(printed).to.equal(1);
  });

  it('offers no print where the browser can’t, as Firefox for Android before 114', async () => {
    const putBack = replaceForNow(window, { print: undefined });
    const other = await openQuiz();
    putBack();
    await finish(other);
    expect(findAllByRole(other, 'button', words.print)).to.deep.equal([]);
    expect(findAllByRole(other, 'button', words.copy)).to.have.length(1);
  });

  it('prints the services that are folded away', async () => {
    widget = await openQuiz(html`<peer-support-quiz region="GB-ENG"></peer-support-quiz>`);
    await finish(widget);
    await pressButton(widget, resultOf('group').firstStep.label!);
    const { open } = widget.renderRoot.querySelector<HTMLDetailsElement>('.more')!;
    window.dispatchEvent(new Event('beforeprint'));
    const lists = [...widget.renderRoot.querySelectorAll<HTMLElement>('.services')];
    const isAllThere = lists.length === 2 && lists.every(({ offsetHeight }) => offsetHeight > 0);
    window.dispatchEvent(new Event('afterprint'));
    expect(open).to.equal(false);
    expect(isAllThere).to.equal(true);
    expect(widget.renderRoot.querySelector<HTMLDetailsElement>('.more')!.open).to.equal(false);
  });
});
