import { ContextConsumer } from '@lit/context';
import { expect, fixture, html } from '@open-wc/testing';
import { LitElement } from 'lit';
import { findAllByRole, getByRole } from '../../../test/browser/accessible.js';
import {
  choose,
  controlOf,
  finish,
  goOn,
  openQuiz,
  pressButton,
  titleOf,
  whenReady,
  words,
  answerAll,
  groupChoices,
  quiz,
} from '../../../test/browser/quiz-visitor.js';
import { recordTraces } from '../../../test/browser/record-traces.js';
import { afterPaint } from '../../runtime/after-paint.js';
import { signalLeaving } from '../../runtime/leave-signal.js';
import { libraryContext } from '../../runtime/library-context.js';
import '../library/library.define.js';
import type { PeerSupportQuiz } from './quiz.js';
import { waitUntil } from '../../../test/browser/wait-until.js';

/** Stands where the contact panel or the stories would, and hears what they would. */
class SuggestionProbe extends LitElement {
  readonly heard = new ContextConsumer(this, { context: libraryContext, subscribe: true });
}
customElements.define('suggestion-probe', SuggestionProbe);

describe('<peer-support-quiz> leaves no trace', () => {
  it('from load to result, but that it was started and finished', async () => {
    const widget = await openQuiz();
    const recorder = recordTraces();
    await answerAll(widget, { ...groupChoices, safety: 'unsafe' }).catch(() => undefined);
    await pressButton(widget, words['carry-on']);
    const { safety: _safety, ...others } = groupChoices;
    await answerAll(widget, others);
    await choose(widget, 'shared', 'grief');
    await pressButton(widget, words['see-ideas']);
    await pressButton(widget, words['change-answers']);
    await pressButton(widget, words.restart);
    const traces = await recorder.stop();
    expect(traces).to.deep.equal([
      { way: 'event', what: '{"type":"peer-support-quiz-started"}' },
      { way: 'event', what: '{"type":"peer-support-quiz-finished"}' },
    ]);
  });

  it('says that it was finished once, however often an answer is changed', async () => {
    const widget = await openQuiz();
    let finished = 0;
    widget.addEventListener('peer-support-quiz-finished', () => (finished += 1));
    await finish(widget);
    await pressButton(widget, words.back);
    await goOn(widget);
    expect(finished).to.equal(1);
  });

  it('asks the browser to fill in and remember nothing', async () => {
    const widget = await openQuiz();
    await pressButton(widget, words.start);
    const fields = findAllByRole<HTMLInputElement>(widget, 'radio');
    expect(
      fields.every((field) => field.getAttribute('autocomplete') === 'off' && !field.hasAttribute('value')),
    ).to.equal(true);
  });
});

/**
 * A page's stylesheet may ask for a picture where it styles a part: the request would say that there is such a part, and
 * what was answered if only that answer draws one.
 */
describe('the parts of <peer-support-quiz>', () => {
  const partsOf = (widget: PeerSupportQuiz) => {
    const found = [...widget.renderRoot.querySelectorAll('[part]')].flatMap((element) => [...element.part]);
    return [...new Set(found)].sort();
  };

  it('are the same for every answer', async () => {
    const widget = await openQuiz();
    await pressButton(widget, words.start);
    const before = partsOf(widget);
    for (const option of ['ok', 'hard', 'unsafe']) {
      await choose(widget, 'safety', option);
      expect(partsOf(widget), option).to.deep.equal(before);
    }
  });

  it('are the same for every result, whose services are shown or not', async () => {
    const results: string[][] = [];
    for (const safety of ['ok', 'hard', 'unsafe']) {
      const widget = await openQuiz();
      await answerAll(widget, { safety });
      if (safety === 'unsafe') await pressButton(widget, words['stop-now']);
      else await pressButton(widget, words['stop-here']);
      results.push(partsOf(widget));
    }
    expect(results[1]).to.deep.equal(results[0]);
    expect(results[2]).to.deep.equal(results[0]);
  });
});

describe('<peer-support-quiz> forgets', () => {
  for (const [when, forget] of Object.entries({
    'when the visitor starts again': (widget: PeerSupportQuiz) => widget.restart(),
    'when the visitor leaves by the exit': () => signalLeaving(),
  })) {
    it(when, async () => {
      const widget = await openQuiz();
      await answerAll(widget, { safety: 'hard', looking: 'belonging' });
      forget(widget);
      await widget.updateComplete;
      expect(titleOf(widget).textContent).to.equal(quiz.title);
      await pressButton(widget, words.start);
      expect(controlOf(widget, 'safety', 'hard').checked).to.equal(false);
    });
  }
});

describe('<peer-support-quiz> when somebody goes to another page, and back', () => {
  const answers = { safety: 'hard', looking: 'belonging' };

  async function leaveAndComeBack(widget: PeerSupportQuiz): Promise<void> {
    window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await widget.updateComplete;
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    await widget.updateComplete;
  }

  it('is as it was', async () => {
    const widget = await openQuiz();
    await answerAll(widget, answers);
    await leaveAndComeBack(widget);
    expect(titleOf(widget).textContent).not.to.equal(quiz.title);
  });

  for (const [where, wrapper] of Object.entries({
    'on the quiz': html`<peer-support-quiz region="GB-SCT" forget-on-leave></peer-support-quiz>`,
    'on <peer-support>': html`<peer-support region="GB-SCT" forget-on-leave><peer-support-quiz></peer-support-quiz></peer-support>`,
  })) {
    it(`has forgotten every answer with forget-on-leave ${where}`, async () => {
      const widget = await openQuiz(wrapper);
      await answerAll(widget, answers);
      await leaveAndComeBack(widget);
      expect(titleOf(widget).textContent).to.equal(quiz.title);
      await pressButton(widget, words.start);
      expect(controlOf(widget, 'safety', 'hard').checked).to.equal(false);
    });
  }
});

describe('two quizzes on a page', () => {
  it('do not disturb each other', async () => {
    const page = await fixture<HTMLElement>(html`<div>
      <peer-support-quiz region="GB-SCT"></peer-support-quiz><peer-support-quiz region="GB-SCT"></peer-support-quiz>
    </div>`);
    const [first, second] = [...page.querySelectorAll('peer-support-quiz')] as [PeerSupportQuiz, PeerSupportQuiz];
    await Promise.all([whenReady(first), whenReady(second)]);
    await pressButton(first, words.start);
    await pressButton(second, words.start);
    await choose(first, 'safety', 'ok');
    await choose(second, 'safety', 'hard');
    expect(controlOf(first, 'safety', 'ok').checked).to.equal(true);
    await goOn(first);
    expect(controlOf(second, 'safety', 'hard').checked).to.equal(true);
  });
});

describe('a quiz inside a form', () => {
  it('adds nothing to it, sends nothing, and sets off none of its events', async () => {
    const form = await fixture<HTMLFormElement>(html`<form>
      <input name="answer" value="of the page" />
      <peer-support-quiz region="GB-SCT"></peer-support-quiz>
    </form>`);
    const heard: string[] = [];
    for (const type of ['input', 'change', 'submit', 'formdata']) form.addEventListener(type, () => heard.push(type));
    const widget = form.querySelector('peer-support-quiz') as PeerSupportQuiz;
    await whenReady(widget);
    await finish(widget);
    expect(heard).to.deep.equal([]);
    expect([...new FormData(form)]).to.deep.equal([['answer', 'of the page']]);
  });
});

describe('a quiz inside <peer-support>', () => {
  let probe: SuggestionProbe;
  let widget: PeerSupportQuiz;

  beforeEach(async () => {
    const wrapper = html`<peer-support region="GB-SCT"><peer-support-quiz></peer-support-quiz><suggestion-probe></suggestion-probe></peer-support>`;
    widget = await openQuiz(wrapper);
    probe = widget.parentElement!.querySelector('suggestion-probe') as SuggestionProbe;
  });

  it('lets the widgets beside it know which kinds of support fit', async () => {
    await answerAll(widget, groupChoices);
    expect(probe.heard.value?.suggestion).to.equal(undefined);
    await choose(widget, 'shared', 'grief');
    await pressButton(widget, words['see-ideas']);
    await waitUntil(() => probe.heard.value?.suggestion);
    const { kindsOfSupport, sharedExperiences, urgent } = probe.heard.value!.suggestion!;
    expect(kindsOfSupport[0]).to.equal('group');
    expect(sharedExperiences).to.deep.equal(['grief']);
    expect(urgent).to.equal(false);
  });

  it('lets them know when the visitor may not be safe, once that is on the screen', async () => {
    await answerAll(widget, { safety: 'unsafe' });
    await waitUntil(() => probe.heard.value?.suggestion);
    expect(probe.heard.value?.suggestion?.urgent).to.equal(true);
  });

  it('takes it back when the answers are cleared', async () => {
    await finish(widget);
    await waitUntil(() => probe.heard.value?.suggestion);
    await pressButton(widget, words.restart);
    expect(probe.heard.value?.suggestion).to.equal(undefined);
  });

  it('says nothing of answers that were cleared before the result could be seen', async () => {
    await answerAll(widget, groupChoices);
    getByRole(widget, 'button', words['see-ideas']).click();
    widget.restart();
    await new Promise<void>((resolve) => afterPaint(resolve));
    expect(probe.heard.value?.suggestion).to.equal(undefined);
  });

  it('shows the numbers of the wrapper’s nation', async () => {
    await answerAll(widget, { safety: 'unsafe' });
    expect(getByRole(widget, 'link', /Call 999/)).to.exist;
  });
});
