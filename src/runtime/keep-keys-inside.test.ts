import { expect } from '@open-wc/testing';
import { findAllByRole } from '../../test/browser/accessible.js';
import { press } from '../../test/browser/press.js';
import { answerAll, openQuiz, pressButton, words } from '../../test/browser/quiz-visitor.js';
import type { PeerSupportQuiz } from '../components/quiz/quiz.js';

const types = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'click'];

describe('keys pressed in a widget', () => {
  let heard: string[];
  let stop: () => void;

  function listen(options: AddEventListenerOptions = {}): void {
    const note = (event: Event) => heard.push(`${event.type} ${(event as KeyboardEvent).key ?? ''}`.trim());
    for (const type of types) window.addEventListener(type, note, options);
    stop = () => types.forEach((type) => window.removeEventListener(type, note, options));
  }

  beforeEach(() => (heard = []));
  afterEach(() => stop());

  function focusOnAnswer(widget: PeerSupportQuiz, role = 'radio'): void {
    findAllByRole(widget, role)[0]!.focus();
  }

  it('are not told to the page where they choose an answer, nor how many there are', async () => {
    const widget = await openQuiz();
    await pressButton(widget, words.start);
    focusOnAnswer(widget);
    listen();
    await press('Space', 'ArrowDown', 'ArrowDown', 'ArrowRight', 'ArrowUp', 'ArrowLeft');
    expect(findAllByRole<HTMLInputElement>(widget, 'radio').some(({ checked }) => checked)).to.equal(true);
    expect(heard).to.deep.equal([]);
  });

  it('are not told to the page where they press a button: only that something was pressed is', async () => {
    const widget = await openQuiz();
    await answerAll(widget, { safety: 'ok' });
    findAllByRole(widget, 'button', words.skip)[0]!.focus();
    listen();
    await press('Enter');
    await widget.updateComplete;
    findAllByRole(widget, 'button', words.skip)[0]!.focus();
    await press('Space');
    expect(heard).to.deep.equal(['click', 'click']);
  });

  it('go on to the page where it needs them: Escape, Tab, shortcuts, and keys that the widget does not use', async () => {
    const widget = await openQuiz();
    await pressButton(widget, words.start);
    focusOnAnswer(widget);
    listen();
    await press('Escape', 'Alt+ArrowUp', 'x', 'Shift', 'Tab');
    const down = heard.filter((each) => each.startsWith('keydown')).map((each) => each.slice('keydown '.length));
    expect(down).to.deep.equal(['Escape', 'Alt', 'ArrowUp', 'x', 'Shift', 'Tab']);
  });

  it('are heard by a script that listens in the capture phase', async () => {
    const widget = await openQuiz();
    await pressButton(widget, words.start);
    focusOnAnswer(widget);
    listen({ capture: true });
    await press('Space');
    expect(heard).to.include('keydown');
  });

  it('go on to the page from what the page itself has put into the tag', async () => {
    const widget = await openQuiz();
    const own = document.createElement('input');
    const place = document.createElement('slot');
    widget.append(own);
    widget.renderRoot.append(place);
    own.focus();
    listen();
    await press('Space');
    expect(heard).to.include('keydown');
  });
});
