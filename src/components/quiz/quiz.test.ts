import { expect, html } from '@open-wc/testing';
import exitByLanguage from 'virtual:peer-support/exit';
import results from 'virtual:peer-support/quiz-results';
import {
  accessibleDescription,
  accessibleName,
  accessibleRole,
  findAllByRole,
  findAnnouncements,
  getByRole,
} from '../../../test/browser/accessible.js';
import { deepActiveElement } from '../../../test/browser/deep-active-element.js';
import {
  answerAll,
  choose,
  controlOf,
  finish,
  goOn,
  groupChoices,
  openQuiz,
  pressButton,
  questionOf,
  textOf,
  titleOf,
  words,
} from '../../../test/browser/quiz-visitor.js';
import { fillIn } from '../../content-model/wording.js';
import type { Sections } from '../../content-model/library.js';
import { plainText } from '../../content-model/plain-text.js';
import type { Leaving } from './leaving.js';
import type { PeerSupportQuiz } from './quiz.js';

const resultOf = (id: string) =>
  (Object.values(results)[0] as Sections['quiz-results']).results.find((result) => result.id === id)!;

const { words: exitWords } = Object.values(exitByLanguage)[0] as Sections['exit'];

/** Has the quiz do everything but open the next page. */
function stayOnPage(widget: PeerSupportQuiz, isLeaving = true): { opened: string[]; stop(): void } {
  const opened: string[] = [];
  const { leaving } = (widget as unknown as { run: { leaving: Leaving } }).run;
  const doors = leaving as unknown as { open(address: string): boolean; departure: { stay(): void } };
  doors.open = (address) => Boolean(opened.push(address)) && isLeaving;
  return { opened, stop: () => doors.departure.stay() };
}

function textIn(widget: PeerSupportQuiz): string {
  return (widget.renderRoot as ShadowRoot).textContent ?? '';
}

function progress(number: number, total: number): string {
  return fillIn(words.progress, { number, total });
}

describe('<peer-support-quiz>', () => {
  let widget: PeerSupportQuiz;

  beforeEach(async () => {
    widget = await openQuiz();
  });

  describe('on each screen', () => {
    it('gives the focus to the heading', async () => {
      await pressButton(widget, words.start);
      expect(deepActiveElement()).to.equal(titleOf(widget));
      expect(titleOf(widget).textContent).to.equal(questionOf('safety'));
      await pressButton(widget, words.skip);
      expect(deepActiveElement()).to.equal(titleOf(widget));
      await pressButton(widget, words.back);
      expect(deepActiveElement()).to.equal(titleOf(widget));
    });

    it('has its heading at the level the page asks for', async () => {
      widget.headingLevel = 4;
      await pressButton(widget, words.start);
      expect(titleOf(widget).localName).to.equal('h4');
    });

    it('has “Get urgent help” with the numbers of the nation', async () => {
      await answerAll(widget, { safety: 'ok' });
      await pressButton(widget, 'Get urgent help');
      expect(textIn(widget)).to.contain('116 123');
    });

    it('says when urgent help opens whose numbers these are, and the first', async () => {
      const button = getByRole(widget, 'button', 'Get urgent help');
      button.click();
      await widget.updateComplete;
      expect(findAnnouncements(widget).join()).to.match(/First: Call 999.*Showing help in Scotland/);
      expect([accessibleName(button), button.getAttribute('aria-expanded')]).to.deep.equal(['Get urgent help', 'true']);
    });
  });

  describe('when a question is asked', () => {
    beforeEach(() => answerAll(widget, { safety: 'ok', looking: 'belonging' }));

    it('has one group of answers, named by what to do and described by the question', () => {
      const group = getByRole(widget, 'radiogroup', words['choose-one']);
      expect(accessibleDescription(group)).to.equal(questionOf('sharing'));
      expect(findAllByRole(group, 'radio')).to.have.length(findAllByRole(widget, 'radio').length);
    });

    it('has its heading outside of the group, or the question would be said twice', () => {
      const title = titleOf(widget);
      expect(title.closest('fieldset, [role=group], [role=radiogroup]')).to.equal(null);
      expect(accessibleName(title)).to.equal(questionOf('sharing'));
    });

    it('says after its heading how far this is', () => {
      expect(accessibleDescription(titleOf(widget))).to.contain(progress(3, 8));
    });

    it('offers native radio buttons, none of them required or chosen', () => {
      const radios = findAllByRole<HTMLInputElement>(widget, 'radio');
      expect(radios.map(accessibleName)).to.include(textOf('sharing', 'small-group'));
      expect(radios.some(({ checked, required }) => checked || required)).to.equal(false);
    });

    it('says how far this is', () => {
      expect(textIn(widget)).to.contain(progress(3, 8));
    });

    it('stays when an answer is chosen', async () => {
      await choose(widget, 'sharing', 'small-group');
      expect(controlOf(widget, 'sharing', 'small-group').checked).to.equal(true);
      expect(titleOf(widget).textContent).to.equal(questionOf('sharing'));
    });

    it('keeps the answer when the visitor goes on and comes back', async () => {
      await choose(widget, 'sharing', 'small-group');
      await goOn(widget);
      await pressButton(widget, words.back);
      expect(controlOf(widget, 'sharing', 'small-group').checked).to.equal(true);
    });

    it('goes on without an answer, and shows no error', async () => {
      await goOn(widget);
      expect(titleOf(widget).textContent).to.equal(questionOf('listening'));
    });

    it('leaves out a question that makes no sense after an answer, and counts it out', async () => {
      await choose(widget, 'sharing', 'not-now');
      expect(textIn(widget)).to.contain(progress(3, 7));
      await goOn(widget);
      expect(titleOf(widget).textContent).to.equal(questionOf('where'));
    });

    it('has Continue and Skip of the same height', () => {
      const [go, skip] = [words.continue, words.skip].map((name) => getByRole(widget, 'button', name).offsetHeight);
      expect(go).to.equal(skip);
    });

    it('shows the result so far to those who stop here', async () => {
      await pressButton(widget, words['stop-here']);
      expect(accessibleDescription(titleOf(widget))).to.equal(words['so-far']);
      await pressButton(widget, words.back);
      expect(titleOf(widget).textContent).to.equal(questionOf('sharing'));
    });
  });

  describe('when an answer has a word to add', () => {
    it('says it in a line that is read out', async () => {
      await pressButton(widget, words.start);
      await choose(widget, 'safety', 'not-said');
      expect(findAnnouncements(widget).join()).to.contain('Get urgent help');
    });
  });

  describe('when nothing is chosen where an answer may show help', () => {
    beforeEach(() => pressButton(widget, words.start));

    it('says so and stays, once', async () => {
      await goOn(widget);
      expect(titleOf(widget).textContent).to.equal(questionOf('safety'));
      expect(findAnnouncements(widget)).to.deep.equal([words['choose-or-skip']]);
      await goOn(widget);
      expect(titleOf(widget).textContent).to.equal(questionOf('looking'));
      expect(findAnnouncements(widget)).to.deep.equal([]);
    });

    it('says no more of it once there is an answer', async () => {
      await goOn(widget);
      await choose(widget, 'safety', 'ok');
      expect(findAnnouncements(widget)).to.deep.equal([]);
    });

    it('leaves skipping free', async () => {
      await pressButton(widget, words.skip);
      expect(titleOf(widget).textContent).to.equal(questionOf('looking'));
    });
  });

  describe('when the last question is asked', () => {
    beforeEach(() => answerAll(widget, groupChoices));

    it('is one more, if the visitor likes', () => {
      expect(textIn(widget)).to.contain(words['extra-question']);
    });

    it('takes several answers, and “no preference” clears them', async () => {
      await choose(widget, 'shared', 'grief');
      await choose(widget, 'shared', 'carer');
      expect(findAllByRole<HTMLInputElement>(widget, 'checkbox').filter(({ checked }) => checked)).to.have.length(2);
      await choose(widget, 'shared', 'no-preference');
      const chosen = findAllByRole<HTMLInputElement>(widget, 'checkbox').filter(({ checked }) => checked);
      expect(chosen.map(accessibleName)).to.deep.equal([textOf('shared', 'no-preference')]);
    });
  });

  describe('when the answer that one may not be safe is chosen', () => {
    beforeEach(async () => {
      await pressButton(widget, words.start);
      await choose(widget, 'safety', 'unsafe');
    });

    it('shows the numbers under the answers at once, and moves nothing on', () => {
      expect(titleOf(widget).textContent).to.equal(questionOf('safety'));
      expect(getByRole(widget, 'link', /Call 999/)).to.exist;
      expect(getByRole(widget, 'link', /116 123/)).to.exist;
      expect(getByRole(widget, 'button', words.continue)).to.exist;
    });

    it('says that they are there, where, and the first', () => {
      expect(findAnnouncements(widget).join()).to.match(/Help is below. First: Call 999/);
    });

    it('takes them away with the answer', async () => {
      await choose(widget, 'safety', 'ok');
      expect(findAllByRole(widget, 'link', /Call 999/)).to.have.length(0);
    });
  });

  describe('when the visitor may not be safe', () => {
    beforeEach(() => answerAll(widget, { safety: 'unsafe' }));

    it('shows the emergency and crisis numbers of the nation at once', () => {
      expect(titleOf(widget).textContent).to.equal(resultOf('urgent-help').headline);
      expect(accessibleRole(getByRole(widget, 'link', /Call 999/))).to.equal('link');
      expect(getByRole<HTMLAnchorElement>(widget, 'link', /116 123/).href).to.equal('tel:116123');
    });

    it('offers two ways on, of the same size and kind', () => {
      const [stop, carry] = [words['stop-now'], words['carry-on']].map((name) => getByRole(widget, 'button', name));
      expect(stop?.className).to.equal(carry?.className);
      expect(stop?.offsetHeight).to.equal(carry?.offsetHeight);
    });

    it('carries on with the questions', async () => {
      await pressButton(widget, words['carry-on']);
      expect(titleOf(widget).textContent).to.equal(questionOf('looking'));
    });

    it('leads with urgent help after that, whatever else is answered', async () => {
      await pressButton(widget, words['carry-on']);
      await answerAll(widget, { looking: 'belonging', sharing: 'small-group' });
      await pressButton(widget, words['stop-here']);
      expect(titleOf(widget).textContent).to.equal(resultOf('urgent-help').headline);
      expect(getByRole(widget, 'link', /Call 999/)).to.exist;
    });

    it('shows each number once, now and when the visitor stops here', async () => {
      expect(findAllByRole(widget, 'link', /116 123/)).to.have.length(1);
      await pressButton(widget, words['stop-now']);
      expect(titleOf(widget).textContent).to.equal(resultOf('urgent-help').headline);
      expect(findAllByRole(widget, 'link', /116 123/)).to.have.length(1);
      expect(findAllByRole(widget, 'link', /Call 999/)).to.have.length(1);
    });

    it('never says to come back later', async () => {
      await pressButton(widget, words['stop-now']);
      expect(textIn(widget)).to.contain(words['no-answer']).and.not.to.contain(words['not-your-fault']);
    });

    it('shows ideas under the urgent help, for when the visitor is safe', async () => {
      await pressButton(widget, words['carry-on']);
      await answerAll(widget, { looking: 'belonging', sharing: 'small-group' });
      await pressButton(widget, words['stop-here']);
      const heading = getByRole(widget, 'heading', resultOf('urgent-help').ideasHeading);
      expect(heading.parentElement?.textContent).to.contain(resultOf('group').name);
      const number = getByRole(widget, 'link', /Call 999/);
      expect(number.compareDocumentPosition(heading) & Node.DOCUMENT_POSITION_FOLLOWING).to.be.greaterThan(0);
    });

    it('shows a professional who was asked for, open and among what the visitor said', async () => {
      await pressButton(widget, words['carry-on']);
      await answerAll(
        widget,
        Object.fromEntries(
          ['looking', 'sharing', 'listening', 'where', 'privacy', 'shape'].map((id) => [id, undefined]),
        ),
      );
      await answerAll(widget, { 'other-support': 'want-professional' });
      await pressButton(widget, words['see-ideas']);
      expect(titleOf(widget).textContent).to.equal(resultOf('urgent-help').headline);
      expect(getByRole(widget, 'heading', resultOf('professional-first').headline)).to.exist;
      const said = getByRole(widget, 'heading', words['you-said']).parentElement?.textContent;
      expect(said).to.contain('you’d like to talk to a professional');
    });
  });

  describe('when a professional is asked for and it is too much at the moment', () => {
    beforeEach(async () => {
      await answerAll(widget, {
        safety: 'hard',
        looking: 'been-through-it',
        sharing: 'one-person',
        listening: 'too-much',
      });
      await answerAll(widget, {
        where: 'either',
        privacy: 'a-bit',
        shape: 'regular',
        'other-support': 'want-professional',
      });
      await pressButton(widget, words['see-ideas']);
    });

    it('shows the professional beside what leads, and repeats the wish under what was said', () => {
      expect(titleOf(widget).textContent).to.equal(resultOf('not-right-now').headline);
      expect(textIn(widget)).to.contain(words['asked-for']);
      expect(getByRole(widget, 'heading', resultOf('professional-first').headline)).to.exist;
      const said = getByRole(widget, 'heading', words['you-said']);
      expect(said.parentElement?.textContent).to.contain('you’d like to talk to a professional');
    });
  });

  describe('when someone else makes the visitor unsafe', () => {
    beforeEach(async () => {
      await pressButton(widget, words.start);
      await choose(widget, 'safety', 'danger-from-others');
    });

    it('shows at once who to contact, and beside it the way to leave the page', () => {
      expect(getByRole(widget, 'link', /Call 999/)).to.exist;
      const way = getByRole<HTMLAnchorElement>(widget, 'link', exitWords.leave);
      expect([way.target, way.rel, way.protocol]).to.deep.equal(['_top', 'noreferrer', 'https:']);
    });

    it('has that way on the next screen and beside the result', async () => {
      await goOn(widget);
      expect(titleOf(widget).textContent).to.equal(resultOf('danger-from-others').headline);
      expect(getByRole(widget, 'link', exitWords.leave)).to.exist;
      await pressButton(widget, words['stop-now']);
      expect(getByRole(widget, 'link', exitWords.leave)).to.exist;
    });

    it('hides the page, forgets the answers, and leaves, without an exit on the page', async () => {
      const { opened, stop } = stayOnPage(widget);
      getByRole(widget, 'link', exitWords.leave).click();
      expect(document.querySelectorAll('dialog')).to.have.length(1);
      stop();
      await widget.updateComplete;
      expect(opened).to.deep.equal(['https://www.bbc.co.uk/weather']);
      expect(document.querySelectorAll('dialog')).to.have.length(0);
      expect(getByRole(widget, 'button', words.start)).to.exist;
    });

    it('says so where the page could not be left, with the way out once more, until somebody goes on', async () => {
      const { opened } = stayOnPage(widget, false);
      // The browser itself would follow the link.
      widget.addEventListener('click', (event) => event.preventDefault(), { once: true });
      getByRole(widget, 'link', exitWords.leave).click();
      await widget.updateComplete;
      await widget.updateComplete;
      expect(getByRole(widget, 'button', words.start)).to.exist;
      expect(getByRole(widget, 'alert').textContent?.trim()).to.equal(exitWords['not-left']);
      expect(deepActiveElement()).to.equal(getByRole(widget, 'link', exitWords.leave));
      expect(opened).to.have.length(1);
      await pressButton(widget, words.start);
      expect(findAllByRole(widget, 'alert')).to.deep.equal([]);
      expect(findAllByRole(widget, 'link', exitWords.leave)).to.deep.equal([]);
      await choose(widget, 'safety', 'danger-from-others');
      expect(findAllByRole(widget, 'alert')).to.deep.equal([]);
      expect(findAllByRole(widget, 'link', exitWords.leave)).to.have.length(1);
    });

    it('leads to where the exit of the page leads, if it has one', async () => {
      const exit = document.body.appendChild(document.createElement('peer-support-exit'));
      exit.setAttribute('href', 'https://example.org/news');
      widget.requestUpdate();
      await widget.updateComplete;
      expect(getByRole<HTMLAnchorElement>(widget, 'link', exitWords.leave).href).to.equal('https://example.org/news');
      exit.remove();
    });
  });

  for (const [option, result, number] of [
    ['suicidal-thoughts', 'thoughts-of-suicide', /116 123/],
    ['someone-else', 'worried-about-someone', /Change Mental Health advice/],
  ] as const) {
    it(`says a kind word and shows who to contact to those who answer ${option}, then goes on`, async () => {
      await pressButton(widget, words.start);
      await choose(widget, 'safety', option);
      const said = findAnnouncements(widget);
      expect(said.some((line) => line && line.length > 20)).to.equal(true);
      expect(findAllByRole(widget, 'link', number)).to.not.have.length(0);
      await goOn(widget);
      expect(titleOf(widget).textContent).to.equal(resultOf(result).headline);
      await pressButton(widget, words['carry-on']);
      expect(titleOf(widget).textContent).to.equal(questionOf('looking'));
    });
  }

  it('has a kind word for those to whom it is hard', async () => {
    await pressButton(widget, words.start);
    await choose(widget, 'safety', 'hard');
    const said = findAnnouncements(widget);
    expect(said.some((line) => line && line.length > 20)).to.equal(true);
  });

  describe('when treatment is wanted', () => {
    beforeEach(() => answerAll(widget, { safety: 'ok', looking: 'treatment', 'other-support': 'fine' }));

    it('offers the other questions, and asks them if they are wanted', async () => {
      expect(titleOf(widget).textContent).to.equal(words['offer-heading']);
      await pressButton(widget, words['offer-yes']);
      expect(titleOf(widget).textContent).to.equal(questionOf('sharing'));
      expect(textIn(widget)).to.contain(progress(4, 8));
    });

    it('goes on to the end if they are not', async () => {
      await pressButton(widget, words['offer-no']);
      expect(textIn(widget)).to.contain(words['extra-question']);
      await pressButton(widget, words['see-ideas']);
      expect(titleOf(widget).textContent).to.equal(resultOf('professional-first').headline);
    });
  });
});

describe('the result of <peer-support-quiz>', () => {
  let widget: PeerSupportQuiz;

  beforeEach(async () => {
    widget = await openQuiz();
    await finish(widget);
  });

  it('leads with an idea, and with what the visitor said', () => {
    expect(titleOf(widget).textContent).to.equal(resultOf('group').headline);
    const heading = getByRole(widget, 'heading', words['you-said']);
    expect(heading.parentElement?.querySelectorAll('li')).to.have.length(3);
  });

  it('gives a first step, tips, and the sentence to take away', () => {
    expect(getByRole(widget, 'heading', words['first-step'])).to.exist;
    expect(getByRole(widget, 'heading', words['good-to-know'])).to.exist;
    expect(textIn(widget)).to.contain(words['not-your-fault']);
  });

  it('shows services in place where the page has no contact panel', async () => {
    await pressButton(widget, resultOf('group').firstStep.label!);
    expect(findAllByRole(widget, 'link').length).to.be.greaterThan(0);
    // Half a number helps nobody: its note, its limits and its hours are with it.
    expect(textIn(widget)).to.contain('Search with your postcode.').and.to.contain('It lists services.');
    expect(textIn(widget)).to.match(/Open now|Closed now|We cannot tell/);
    expect(widget.renderRoot.querySelector('.services')?.contains(deepActiveElement())).to.equal(true);
    const heading = deepActiveElement() as HTMLElement;
    const { outlineOffset } = getComputedStyle(heading);
    const below = (heading.nextElementSibling as HTMLElement).getBoundingClientRect().top;
    const ring = 3 + Number.parseFloat(outlineOffset);
    expect(below - heading.getBoundingClientRect().bottom, 'room for the focus ring').to.be.at.least(ring);
  });

  describe('in a nation with many services', () => {
    const summaryOf = () => widget.renderRoot.querySelector<HTMLElement>('.more > summary')!;

    beforeEach(async () => {
      widget = await openQuiz(html`<peer-support-quiz region="GB-ENG"></peer-support-quiz>`);
      await finish(widget);
      await pressButton(widget, resultOf('group').firstStep.label!);
    });

    it('shows the best fits, and folds the rest away within reach', () => {
      const [shown, folded] = [...widget.renderRoot.querySelectorAll('.services')];
      expect(shown!.children.length).to.be.within(3, 5);
      expect(folded!.children.length).to.be.greaterThan(9);
      const number = folded!.children.length;
      expect(summaryOf().textContent).to.equal(fillIn(words['more-services'], { number }));
      expect(summaryOf().closest('details')!.open).to.equal(false);
      expect(shown!.contains(deepActiveElement())).to.equal(true);
    });

    it('unfolds them at a press, and leaves the focus where it was', () => {
      summaryOf().focus();
      summaryOf().click();
      const [, folded] = [...widget.renderRoot.querySelectorAll<HTMLElement>('.services')];
      expect(folded!.offsetHeight).to.be.greaterThan(0);
      expect(deepActiveElement()).to.equal(summaryOf());
    });

    it('keeps them unfolded when the widget is drawn again', async () => {
      summaryOf().click();
      widget.requestUpdate();
      await widget.updateComplete;
      expect(summaryOf().closest('details')!.open).to.equal(true);
    });
  });

  it('says how it came about, with every answer and a way to change it', async () => {
    await pressButton(widget, words['change-answers']);
    expect(deepActiveElement()?.textContent).to.equal(words['your-answers']);
    await pressButton(widget, fillIn(words.change, { question: questionOf('where') }));
    expect(titleOf(widget).textContent).to.equal(questionOf('where'));
    expect(controlOf(widget, 'where', 'in-person').checked).to.equal(true);
  });

  it('comes back after an answer is changed, with the new result', async () => {
    for (const [question, option] of [
      ['sharing', 'writing'],
      ['where', 'online'],
      ['privacy', 'a-lot'],
    ] as const) {
      await pressButton(widget, words['change-answers']);
      await pressButton(widget, fillIn(words.change, { question: questionOf(question) }));
      await choose(widget, question, option);
      await pressButton(widget, words['see-ideas']);
    }
    expect(titleOf(widget).textContent).to.equal(resultOf('online-moderated').headline);
  });

  it('goes back to the result without a change', async () => {
    await pressButton(widget, words['change-answers']);
    await pressButton(widget, fillIn(words.change, { question: questionOf('where') }));
    await pressButton(widget, words['back-to-result']);
    expect(titleOf(widget).textContent).to.equal(resultOf('group').headline);
  });

  it('clears every answer to start again, and says so', async () => {
    await pressButton(widget, words.restart);
    expect(findAnnouncements(widget)).to.deep.equal([words['answers-cleared']]);
    expect(deepActiveElement()).to.equal(titleOf(widget));
    await pressButton(widget, words.start);
    expect(findAllByRole<HTMLInputElement>(widget, 'radio').some(({ checked }) => checked)).to.equal(false);
  });

  it('shows equal ideas as equal', async () => {
    const other = await openQuiz();
    await finish(other, {
      ...Object.fromEntries(Object.keys(groupChoices).map((id) => [id, undefined])),
      shape: 'regular',
    });
    expect(titleOf(other).textContent).to.equal(words['equal-ideas']);
    for (const id of ['one-to-one', 'group']) expect(getByRole(other, 'heading', resultOf(id).headline)).to.exist;
  });

  it('shows all four kinds where nothing was answered', async () => {
    const other = await openQuiz();
    await finish(other, Object.fromEntries(Object.keys(groupChoices).map((id) => [id, undefined])));
    expect(titleOf(other).textContent).to.equal(words['all-ideas']);
    expect(other.renderRoot.querySelectorAll('.equal')).to.have.length(4);
  });

  it('tells in every result how to find one, and how to tell a good one', () => {
    const { title, body } = widget.library.section('guide/finding-one')!.guide;
    const [question] = body.flatMap((block) => (block.kind === 'heading' ? [plainText([block])] : []));
    const summary = [...widget.renderRoot.querySelectorAll('summary')].find((each) => each.textContent === title)!;
    summary.click();
    expect(getByRole(widget, 'heading', question)).to.exist;
  });

  it('tells whoever wants company that they may come and say nothing', async () => {
    const other = await openQuiz();
    await answerAll(other, { safety: 'ok', looking: 'belonging', sharing: 'small-group' });
    await pressButton(other, words['stop-here']);
    expect(titleOf(other).textContent).to.equal(resultOf('group').headline);
    expect(textIn(other)).to.contain('You can come and say nothing.');
  });

  it('has an idea for whoever asks for help with money, housing or work, beside what leads', async () => {
    const other = await openQuiz();
    await answerAll(other, { safety: 'ok', looking: 'practical', sharing: 'one-person' });
    await pressButton(other, words['stop-here']);
    expect(titleOf(other).textContent).to.equal(resultOf('one-to-one').headline);
    expect(getByRole(other, 'heading', resultOf('practical-help').headline)).to.exist;
    await pressButton(other, resultOf('practical-help').firstStep.label!);
    const services = [...other.renderRoot.querySelectorAll('.services .sub')].map((heading) => heading.textContent);
    expect(services).to.include('Citizens Advice Scotland').and.not.to.include('Samaritans');
  });

  it('goes to the contact panel of the page, if there is one', async () => {
    const other = await openQuiz(html`<div>
      <peer-support-quiz region="GB-SCT"></peer-support-quiz>
      <peer-support-contacts tabindex="-1">Call 999</peer-support-contacts>
    </div>`);
    await finish(other);
    await pressButton(other, resultOf('group').firstStep.label!);
    expect(document.activeElement?.localName).to.equal('peer-support-contacts');
  });
});
