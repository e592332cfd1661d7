import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { international } from '../content-model/contact.js';
import { fillIn, type Words } from '../content-model/wording.js';
import { markNation, nameRegion } from './name-nation.js';
import type { NationController } from './nation-controller.js';
import { renderStatus } from './render-status.js';

/**
 * Says whose country's numbers a list shows, and lets the visitor change it. Every list of numbers has one of its own; what
 * is chosen in one holds for all.
 */
export class CountryPicker {
  /** True once the visitor has opened the list of countries here. */
  isOpen = false;

  /** Only the list in which somebody chose says so aloud, or a page of five widgets would say it five times. */
  private isHeard = false;

  constructor(
    private readonly host: ReactiveControllerHost,
    private readonly place: NationController,
    /** In the contact panel alone: elsewhere the list says that a visitor has asked for urgent help. */
    private readonly part?: 'input country',
  ) {}

  /** Nothing until it is known which countries there are. */
  render(): TemplateResult | typeof nothing {
    const { words, isSettled, isKnown } = this.place;
    if (!words) return nothing;
    const sentence = markNation(...this.findSentence(words));
    return html`<div class="where">
      <p>${sentence}</p>
      ${isKnown ? this.renderButton(words) : nothing} ${this.isOpen || !isKnown ? this.renderSelect(words) : nothing}
      ${renderStatus(this.isHeard && isSettled && sentence, 'unseen', this.say())}
    </div>`;
  }

  /** What is said of the country, in plain words. */
  say(): string {
    const { words } = this.place;
    if (!words) return '';
    const [sentence, nation] = this.findSentence(words);
    return fillIn(sentence, { nation });
  }

  private readonly handleChangeClick = (): void => {
    this.isOpen = !this.isOpen;
    this.host.requestUpdate();
  };

  /** The list stays open, and the focus in it: an arrow key on some systems chooses at once. */
  private readonly handleCountryChange = (event: Event): void => {
    const { value } = event.currentTarget as HTMLSelectElement;
    this.isOpen = true;
    this.isHeard = true;
    if (value) this.place.choose(value);
  };

  /** The sentence, and the nation to put into it. */
  private findSentence(words: Words<'country'>): [sentence: string, nation: string] {
    const { chosen, contacts, isSettled, isKnown, unlisted, language } = this.place;
    const { id, name = '' } = chosen?.nation ?? {};
    // While the numbers are on their way, those on the screen are the page's own.
    if (!isSettled) return ['', name];
    if (!contacts) return [words['no-numbers'], name];
    if (unlisted) return [words['no-contacts'], nameRegion(unlisted, language)];
    if (id === international) return [isKnown ? words['not-listed'] : words.unknown, name];
    return [chosen?.basis === 'clock' ? words['showing-guess'] : words['showing-help-in'], name];
  }

  private renderButton(words: Words<'country'>): TemplateResult {
    return html`<button
      class="link change" part="link"
      type="button"
      aria-expanded=${this.isOpen ? 'true' : 'false'}
      @click=${this.handleChangeClick}
    >
      ${words.change}
    </button>`;
  }

  /** A native select: it needs no room, and every phone knows how to show it. */
  private renderSelect(words: Words<'country'>): TemplateResult {
    const { chosen, isKnown, nations } = this.place;
    const shown = isKnown ? chosen?.nation.id : undefined;
    return html`<label class="field country">
      <span>${words.choose}</span>
      <select part=${this.part ?? nothing} .value=${shown ?? ''} @change=${this.handleCountryChange}>
        ${shown ? nothing : html`<option value="" selected></option>`}
        ${nations.map(({ id, name }) => html`<option value=${id} ?selected=${id === shown}>${name}</option>`)}
      </select>
    </label>`;
  }
}
