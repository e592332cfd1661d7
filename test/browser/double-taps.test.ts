import { expect, fixture, nextFrame } from '@open-wc/testing';
import '../../src/components/contacts/contacts.define.js';
import '../../src/components/myths/myths.define.js';
import '../../src/components/quiz/quiz.define.js';
import '../../src/components/stories/stories.define.js';
import type { PeerSupportQuiz } from '../../src/components/quiz/quiz.js';
import { findAllByRole, getByRole } from './accessible.js';
import { deepActiveElement } from './deep-active-element.js';
import { engine } from './engine.js';
import { press } from './press.js';
import { answerAll, choose, openQuiz, pressButton, questionOf, quiz, titleOf, words } from './quiz-visitor.js';
import { resize } from './resize.js';
import { holdKey, middleOf, TappedTooSlowly, tapRepeatedly } from './tap.js';
import { waitUntil } from './wait-until.js';

const [first, second, third, fourth] = quiz.questions.map(({ id }) => id) as [string, string, string, string];

/** A phone, with a thumb on it. Firefox and WebKit are driven with a mouse. */
const pointers = engine === 'chromium' ? (['finger', 'mouse'] as const) : (['mouse'] as const);

for (const pointer of pointers)
  describe(`two quick taps of a ${pointer} on a phone count as one`, () => {
    beforeEach(() => resize(390, 740));

    /** A quarter of the time that a blink takes. */
    const apart = 25;

    async function tap(element: Element, times: number): Promise<void> {
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      await nextFrame();
      await tapRepeatedly(middleOf(element), { times, apart, pointer });
      await untilPainted();
    }
    async function tapTwice(element: Element): Promise<void> {
      await untilLookedAt();
      await tap(element, 2);
    }

    describe('in the quiz', () => {
      let widget: PeerSupportQuiz;

      function expectUnanswered(question: string): void {
        expect(titleOf(widget).textContent).to.equal(questionOf(question));
        expect(deepActiveElement() === titleOf(widget), 'the heading has the focus').to.equal(true);
        const options = [...findAllByRole<HTMLInputElement>(widget, 'radio'), ...findAllByRole(widget, 'checkbox')];
        expect(options.some((option) => (option as HTMLInputElement).checked)).to.equal(false);
      }

      itQuickly('on the start', async () => {
        widget = await openQuiz();
        await tapTwice(buttonOf(widget, words.start));
        expectUnanswered(first);
      });

      for (const times of [2, 3])
        itQuickly(`on Continue, ${times} of them`, async () => {
          widget = await openQuiz();
          await answerAll(widget, { [first]: 'ok', [second]: 'belonging' });
          await choose(widget, third, quiz.questions[2]!.options[0]!.id);
          await untilLookedAt();
          await tap(buttonOf(widget, words.continue), times);
          expectUnanswered(fourth);
        });

      itQuickly('on Skip', async () => {
        widget = await openQuiz();
        await pressButton(widget, words.start);
        await tapTwice(buttonOf(widget, words.skip));
        expectUnanswered(second);
      });

      itQuickly('on Back', async () => {
        widget = await openQuiz();
        await pressButton(widget, words.start);
        await pressButton(widget, words.skip);
        await pressButton(widget, words.skip);
        await tapTwice(buttonOf(widget, words.back));
        expectUnanswered(second);
      });

      itQuickly('on the way past urgent help', async () => {
        widget = await openQuiz();
        await answerAll(widget, { [first]: 'unsafe' });
        await tapTwice(buttonOf(widget, words['carry-on']));
        expectUnanswered(second);
      });

      itQuickly('on urgent help, which stays open', async () => {
        widget = await openQuiz();
        const button = find(widget, '.urgent');
        await tapTwice(button);
        expect(button.getAttribute('aria-expanded')).to.equal('true');
      });

      itQuickly('but taps that leave time to look count each', async () => {
        widget = await openQuiz();
        await pressButton(widget, words.start);
        await tapTwice(buttonOf(widget, words.skip));
        await untilLookedAt();
        await tap(buttonOf(widget, words.skip), 1);
        expectUnanswered(third);
      });

      itQuickly('and a tap elsewhere counts as soon as the new screen is there', async () => {
        widget = await openQuiz();
        await pressButton(widget, words.start);
        await tap(buttonOf(widget, words.skip), 1);
        const [option] = widget.renderRoot.querySelectorAll('label');
        await tap(option!, 1);
        expect(option!.querySelector('input')?.checked).to.equal(true);
      });

      itQuickly('and clicks without a press, as assistive technology makes them, count however quick', async () => {
        widget = await openQuiz();
        await pressButton(widget, words.start);
        for (let i = 0; i < 2; i += 1) await pressButton(widget, words.skip);
        expectUnanswered(third);
      });
    });

    itQuickly('on the next story', async () => {
      const widget = await show('peer-support-stories');
      await waitUntil(() => !find(widget, '.slides').classList.contains('waiting'));
      const titles = [...widget.renderRoot.querySelectorAll('.slide')].map((slide) => slide.getAttribute('aria-label'));
      await tapTwice(find(widget, '.turn .button:last-child'));
      expect(find(widget, '.slide:not([inert])').getAttribute('aria-label')).to.equal(titles[1]);
    });

    itQuickly('on the stories as a list', async () => {
      const widget = await show('peer-support-stories');
      await waitUntil(() => !find(widget, '.slides').classList.contains('waiting'));
      const button = [...widget.renderRoot.querySelectorAll('.lead button')].find(
        ({ textContent }) => !textContent?.includes('{'),
      )!;
      await tapTwice(button);
      expect(widget.renderRoot.querySelectorAll('.carousel')).to.have.length(0);
    });

    itQuickly('on another country, whose list stays open', async () => {
      const widget = await show('peer-support-contacts');
      await waitUntil(() => widget.renderRoot.querySelector('.change'));
      await tapTwice(find(widget, '.change'));
      expect(widget.renderRoot.querySelectorAll('.where select')).to.have.length(1);
    });

    itQuickly('on a card, and on the button for all', async () => {
      const widget = await show('peer-support-myths');
      const areOpen = () =>
        [...widget.renderRoot.querySelectorAll('.fact button')].map((fact) => fact.getAttribute('aria-expanded'));
      await tapTwice(find(widget, '.fact button'));
      expect(areOpen()[0]).to.equal('true');
      await tapTwice(find(widget, '.all button'));
      expect(areOpen()).not.to.include('false');
    });
  });

describe('a tap of which the page hears late, because it was busy', () => {
  beforeEach(untilLookedAt);

  /** What a browser tells the page of taps: that a finger is down at once, the rest when it is sure that it is a tap. */
  const down = (element: Element, pointerId: number) => tell(element, 'pointerdown', PointerEvent, { pointerId });
  const rest = (element: Element, pointerId: number | undefined) => {
    const isFocusLeft = !tell(element, 'mousedown', MouseEvent, { detail: 1 });
    if (pointerId === undefined) tell(element, 'click', MouseEvent, { detail: 1 });
    else tell(element, 'click', PointerEvent, { pointerId, detail: 1 });
    return isFocusLeft;
  };

  for (const isTold of [true, false])
    it(`is not taken for the next one, where a click ${isTold ? 'says' : 'does not say'} with which finger`, async () => {
      const widget = await openQuiz();
      const start = buttonOf(widget, words.start);
      down(start, 1);
      rest(start, isTold ? 1 : undefined);
      await widget.updateComplete;
      const skip = buttonOf(widget, words.skip);
      down(skip, 2);
      down(skip, 3);
      const areFocusLeft = [2, 3].map((pointer) => rest(skip, isTold ? pointer : undefined));
      await widget.updateComplete;
      expect(areFocusLeft).to.deep.equal([true, true]);
      expect(titleOf(widget).textContent).to.equal(questionOf(first));
    });

  it('counts for nothing as long as the taps go on, wherever else a finger was meanwhile', async () => {
    const widget = await openQuiz();
    const start = buttonOf(widget, words.start);
    down(start, 1);
    rest(start, 1);
    // Another finger, far away, before the new screen has been painted.
    tell(widget, 'pointerdown', PointerEvent, { pointerId: 9, clientX: 300, clientY: 700 });
    await widget.updateComplete;
    const skip = buttonOf(widget, words.skip);
    await untilPainted();
    for (const pointer of [2, 3]) {
      down(skip, pointer);
      rest(skip, pointer);
    }
    await widget.updateComplete;
    expect(titleOf(widget).textContent).to.equal(questionOf(first));
  });

  it('leaves a press that had no click, such as a long one, without a say in a later one', async () => {
    const widget = await openQuiz();
    const urgent = find(widget, '.urgent');
    down(urgent, 1);
    const start = buttonOf(widget, words.start);
    down(start, 2);
    rest(start, 2);
    await widget.updateComplete;
    // Assistive technology may click without a press, and count the click.
    tell(buttonOf(widget, words.skip), 'click', MouseEvent, { detail: 1 });
    await widget.updateComplete;
    expect(titleOf(widget).textContent).to.equal(questionOf(second));
  });

  function tell<I extends object>(
    element: Element,
    type: string,
    Kind: new (type: string, init: I) => Event,
    detail: I,
  ): boolean {
    const event = new Kind(type, { bubbles: true, cancelable: true, composed: true, ...detail });
    return element.dispatchEvent(event);
  }
});

describe('a key that is held down', () => {
  if (engine !== 'webkit')
    it('presses a button once', async () => {
      const widget = await openQuiz();
      const urgent = find(widget, '.urgent');
      urgent.focus();
      await holdKey('Enter', 3);
      await widget.updateComplete;
      expect(urgent.getAttribute('aria-expanded')).to.equal('true');
      buttonOf(widget, words.start).focus();
      await holdKey('Enter', 3);
      await widget.updateComplete;
      expect(titleOf(widget).textContent).to.equal(questionOf(first));
      expect(deepActiveElement() === titleOf(widget)).to.equal(true);
    });

  it('can be pressed as often as somebody wants', async () => {
    const widget = await openQuiz();
    const urgent = find(widget, '.urgent');
    urgent.focus();
    await press('Enter', 'Enter', 'Enter', 'Space', 'Space');
    await widget.updateComplete;
    expect(urgent.getAttribute('aria-expanded')).to.equal('true');
  });
});

/** A test of quick taps, which begins again where they were not quick because the machine was busy. */
function itQuickly(name: string, test: () => Promise<void>): void {
  it(name, async () => {
    for (let isDone = false; !isDone;) {
      isDone = await test().then(
        () => true,
        (reason: unknown) => {
          if (reason instanceof TappedTooSlowly) return false;
          throw reason;
        },
      );
    }
  });
}

function buttonOf(widget: HTMLElement, name: string): HTMLElement {
  return getByRole(widget, 'button', name);
}

function find<E extends HTMLElement = HTMLElement>(widget: { renderRoot: ParentNode }, selector: string): E {
  const found = widget.renderRoot.querySelector<E>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

async function show(tag: 'peer-support-contacts' | 'peer-support-myths' | 'peer-support-stories') {
  const widget = document.createElement(tag);
  widget.setAttribute('region', 'GB-SCT');
  await fixture(widget);
  await waitUntil(() => (widget.renderRoot as ParentNode | undefined)?.querySelector('.base'));
  await untilPainted();
  return widget;
}

/** Longer than the second tap of two comes after the first, so that the next one counts as meant for what is shown. */
async function untilLookedAt(): Promise<void> {
  await untilPainted();
  const shownAt = performance.now();
  await waitUntil(() => performance.now() > shownAt + 200);
}

/** Two frames: the first draws, the second comes when that can be seen. */
async function untilPainted(): Promise<void> {
  await nextFrame();
  await nextFrame();
}
