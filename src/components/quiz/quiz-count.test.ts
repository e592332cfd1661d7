import { expect, html } from '@open-wc/testing';
import { finish, openQuiz, pressButton, words } from '../../../test/browser/quiz-visitor.js';
import { recordConsole } from '../../../test/browser/record-console.js';

interface Sent {
  url: URL;
  init: RequestInit;
}

describe('<peer-support-quiz> with count-href', () => {
  const { fetch } = window;
  let sent: Sent[];

  beforeEach(() => {
    sent = [];
    window.fetch = (input, init) => {
      sent.push({ url: new URL(input instanceof Request ? input.url : input), init: init ?? {} });
      return Promise.reject(new Error('the network is down'));
    };
  });

  afterEach(() => (window.fetch = fetch));

  it('sends one empty request when it is started and one when it is finished, whatever is answered', async () => {
    const quiz = await openQuiz(
      html`<peer-support-quiz region="GB-SCT" count-href="/count?site=1"></peer-support-quiz>`,
    );
    await finish(quiz);
    await pressButton(quiz, words['change-answers']);
    expect(sent.map(({ url }) => url.href.replace(location.origin, ''))).to.deep.equal([
      '/count?site=1&peer-support-quiz=started',
      '/count?site=1&peer-support-quiz=finished',
    ]);
  });

  it('counts one start for somebody who goes back to the first screen and on again', async () => {
    const quiz = await openQuiz(html`<peer-support-quiz region="GB-SCT" count-href="/count"></peer-support-quiz>`);
    await pressButton(quiz, words.start);
    await pressButton(quiz, words.back);
    await pressButton(quiz, words.start);
    expect(sent).to.have.length(1);
    quiz.restart();
    await quiz.updateComplete;
    await pressButton(quiz, words.start);
    expect(sent).to.have.length(2);
  });

  it('sends no cookie, no referrer and no words', async () => {
    const quiz = await openQuiz(html`<peer-support-quiz region="GB-SCT" count-href="/count"></peer-support-quiz>`);
    await finish(quiz);
    for (const { init } of sent) {
      expect(init.body).to.equal(undefined);
      expect(init.headers).to.equal(undefined);
      expect([init.method, init.mode, init.credentials, init.referrerPolicy]).to.deep.equal([
        'POST',
        'same-origin',
        'omit',
        'no-referrer',
      ]);
    }
  });

  it('tells visitors on the first screen', async () => {
    const quiz = await openQuiz(html`<peer-support-quiz region="GB-SCT" count-href="/count"></peer-support-quiz>`);
    expect(quiz.shadowRoot?.querySelector('.counted')?.textContent).to.equal(words.counted);
  });

  it('counts nothing, and says nothing of counting, without it', async () => {
    const quiz = await openQuiz();
    expect(quiz.shadowRoot?.querySelector('.counted')).to.equal(null);
    await finish(quiz);
    expect(sent).to.deep.equal([]);
  });

  it('counts nothing for another website, and the console says so', async () => {
    const { messages, stop } = recordConsole();
    const elsewhere = 'https://elsewhere.example/count';
    const quiz = await openQuiz(html`<peer-support-quiz region="GB-SCT" count-href=${elsewhere}></peer-support-quiz>`);
    await finish(quiz);
    stop();
    expect(sent).to.deep.equal([]);
    expect(quiz.shadowRoot?.querySelector('.counted')).to.equal(null);
    expect(messages.map(({ text }) => text).join()).to.contain(`sends no counts to count-href="${elsewhere}"`);
  });
});
