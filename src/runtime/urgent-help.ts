import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import findOther from 'virtual:peer-support/in-language/urgent-numbers';
import type { Sections } from '../content-model/library.js';
import { addStyles } from './add-styles.js';
import { afterPaint } from './after-paint.js';
import { drawAhead } from './draw-ahead.js';
import { minus } from './icons/minus.js';
import { phone } from './icons/phone.js';
import type { NationHost } from './nation-controller.js';
import { renderStatus } from './render-status.js';
import { readTimeZone } from './time-zone.js';
import { whenIdle } from './when-idle.js';
import { WhilePrinting } from './while-printing.js';

type LayoutWords = Sections['layout']['words'];
type UrgentNumbers = typeof import('./urgent-numbers.js');

let numbers: UrgentNumbers | undefined;
let arriving: Promise<void> | undefined;
let hasFailed = false;

/**
 * Fetched once the first widget is on the screen, so that nobody waits for what is still folded away, and before anyone
 * asks: whoever does may have lost the connection by then.
 */
function fetchNumbers(host: Element): Promise<void> {
  const load = findOther(host) ?? (() => import('./urgent-numbers.js'));
  return (arriving ??= load()
    .catch(load)
    .then((loaded) => {
      numbers = loaded;
    })
    .catch(() => {
      hasFailed = true;
    }));
}

/**
 * "Get urgent help", in the same place in every widget and on every screen of it. It opens the emergency and crisis
 * numbers of the nation right there, so that it works whether or not the page has a contact panel.
 */
export class UrgentHelp implements ReactiveController {
  private isOpen = false;
  /** What was said of the numbers when they appeared. Another country is said by the list of countries, once. */
  private said = '';
  private list?: InstanceType<UrgentNumbers['UrgentList']>;
  /** The numbers as they will be drawn. */
  private draw?: () => TemplateResult;

  private readonly print: WhilePrinting;

  constructor(private readonly host: LitElement & NationHost) {
    host.addController(this);
    this.print = new WhilePrinting(host);
  }

  hostDisconnected(): void {
    this.isOpen = false;
  }

  hostUpdated(): void {
    if (numbers) this.useNumbers(numbers);
    else afterPaint(() => this.fetch());
  }

  /** The clock is asked for the country while the numbers are on their way: a slow phone takes long to find its zone. */
  private fetch(): void {
    const { region, library } = this.host;
    if (!arriving && !region && !library.shared?.region) whenIdle(readTimeZone);
    void fetchNumbers(this.host).then(this.handleNumbers);
  }

  /** What is on the screen needs them only where they are drawn. Contacts that are still to come draw it again. */
  private readonly handleNumbers = (): void => {
    if (numbers) this.useNumbers(numbers);
    if (this.list?.contacts) this.host.requestUpdate();
  };

  renderButton(words: LayoutWords): TemplateResult {
    return html`<button
      class="urgent"
      part="button urgent-help"
      type="button"
      aria-expanded=${this.isOpen ? 'true' : 'false'}
      aria-controls="urgent-panel"
      @click=${this.handleClick}
    >
      <span class="roundel">${this.isOpen ? minus : phone}</span>${words['urgent-help']}
    </button>`;
  }

  /** Nothing is drawn while it is closed, but the place is there for the button to point at. On paper it is open. */
  renderPanel(words: LayoutWords, headingLevel: number): TemplateResult {
    const isShown = this.isOpen || this.print.isPrinting;
    this.draw = () => this.renderNumbers(words, headingLevel);
    return html`${renderStatus(this.isOpen && this.sayNumbers())}
      <div class="urgent-panel" id="urgent-panel" ?hidden=${!isShown}>
      ${isShown ? this.draw() : nothing}
      </div>`;
  }

  /** What was said of one country must not be there to be read once the numbers are another's. */
  private sayNumbers(): string | false {
    const current = [this.list?.sayFirst(), this.list?.sayCountry()].join(' ').trim();
    this.said ||= current;
    return this.said === current && this.said;
  }

  /** Until the numbers can be drawn, those that the page has inside the tag stand here. */
  private renderNumbers(words: LayoutWords, headingLevel: number): TemplateResult {
    return html`<div class="stack">
      <p>${words['urgent-help-intro']}</p>
      ${this.list?.render(headingLevel) ?? html`<slot></slot>`}
    </div>`;
  }

  /** Looking for the contacts asks for them: they are here before anyone presses. */
  private useNumbers({ UrgentList, styles }: UrgentNumbers): void {
    if (!this.list) {
      this.list = new UrgentList(this.host);
      addStyles(this.host, ...styles);
      drawAhead(() => this.draw?.());
    }
    void this.list.contacts;
  }

  private readonly handleClick = (): void => {
    this.isOpen = !this.isOpen;
    // The connection may be back by now.
    if (hasFailed) arriving = undefined;
    hasFailed = false;
    this.said = '';
    this.host.requestUpdate();
  };
}
