import words from 'bench:quiz-words';

const styles = `:host{display:block}section{padding:1em;background:#f7efdf;border-radius:1em}label{display:block;padding:.75em;margin:.5em 0;border:2px solid #5c8c8e;border-radius:.75em}button{font:inherit;padding:.6em 1.2em}`;

/** The same questions by hand: no library, no numbers, no results. */
class HandWrittenQuiz extends HTMLElement {
  at = -1;
  answers = {};

  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = styles;
    this.screen = document.createElement('section');
    root.append(style, this.screen);
    root.addEventListener('click', this);
    root.addEventListener('change', this);
    this.draw();
  }

  handleEvent({ type, target }) {
    if (type === 'change') this.answers[words.questions[this.at].id] = target.value;
    else if (target.dataset.step) this.move(Number(target.dataset.step));
  }

  move(step) {
    this.at = Math.min(Math.max(this.at + step, -1), words.questions.length - 1);
    this.draw();
    this.screen.querySelector('h2').focus();
  }

  draw() {
    this.screen.replaceChildren(...(this.at < 0 ? drawStart() : drawQuestion(words.questions[this.at], this.answers)));
  }
}

function make(name, properties, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children);
  return element;
}

function step(label, by) {
  const button = make('button', { type: 'button' }, label);
  button.dataset.step = by;
  return button;
}

function drawStart() {
  return [
    make('h2', { tabIndex: -1 }, words.title),
    ...words.intro.map((text) => make('p', {}, text)),
    make('ul', {}, ...words.facts.map(({ lead, text }) => make('li', {}, make('b', {}, lead), ` ${text}`))),
    step('Start', 1),
  ];
}

function drawQuestion({ id, question, hint, several, options }, answers) {
  const rows = options.map((option) =>
    make(
      'label',
      {},
      make('input', {
        type: several ? 'checkbox' : 'radio',
        name: id,
        value: option.id,
        checked: answers[id] === option.id,
      }),
      ` ${option.text}`,
    ),
  );
  const heading = make('legend', {}, make('h2', { tabIndex: -1 }, question));
  return [
    step('Back', -1),
    make('fieldset', {}, heading, make('p', {}, hint), ...rows),
    step('Continue', 1),
    step('Skip', 1),
  ];
}

customElements.define('hand-written-quiz', HandWrittenQuiz);
