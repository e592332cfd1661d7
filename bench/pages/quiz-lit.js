import words from 'bench:quiz-words';
import { css, html, LitElement } from 'lit';

/** The same questions with Lit and nothing else: no numbers, no results. What Lit itself costs on this machine. */
class LitQuiz extends LitElement {
  static properties = { at: { state: true } };
  static styles = css`
    :host {
      display: block;
    }
    section {
      padding: 1em;
      border-radius: 1em;
      background: #f7efdf;
    }
    label {
      display: block;
      margin: 0.5em 0;
      padding: 0.75em;
      border: 2px solid #5c8c8e;
      border-radius: 0.75em;
    }
    button {
      padding: 0.6em 1.2em;
      font: inherit;
    }
  `;
  answers = {};

  constructor() {
    super();
    this.at = -1;
  }

  async move(step) {
    this.at = Math.min(Math.max(this.at + step, -1), words.questions.length - 1);
    await this.updateComplete;
    this.renderRoot.querySelector('h2').focus();
  }

  renderStep(label, step) {
    return html`<button type="button" data-step=${step} @click=${() => this.move(step)}>${label}</button>`;
  }

  renderStart() {
    return html`<h2 tabindex="-1">${words.title}</h2>
      ${words.intro.map((text) => html`<p>${text}</p>`)}
      <ul>
        ${words.facts.map(({ lead, text }) => html`<li><b>${lead}</b> ${text}</li>`)}
      </ul>
      ${this.renderStep('Start', 1)}`;
  }

  renderQuestion({ id, question, hint, several, options }) {
    const choose = ({ target }) => (this.answers[id] = target.value);
    const rows = options.map(
      (option) =>
        html`<label>
          <input
            type=${several ? 'checkbox' : 'radio'}
            name=${id}
            value=${option.id}
            .checked=${this.answers[id] === option.id}
            @change=${choose}
          />
          ${option.text}
        </label>`,
    );
    return html`${this.renderStep('Back', -1)}
      <fieldset>
        <legend><h2 tabindex="-1">${question}</h2></legend>
        <p>${hint}</p>
        ${rows}
      </fieldset>
      ${this.renderStep('Continue', 1)} ${this.renderStep('Skip', 1)}`;
  }

  render() {
    return html`<section>${this.at < 0 ? this.renderStart() : this.renderQuestion(words.questions[this.at])}</section>`;
  }
}

customElements.define('lit-quiz', LitQuiz);
