import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { Contact } from '../content-model/contact.js';
import type { Words } from '../content-model/wording.js';
import { renderIcon } from './icons.js';
import type { NationHost } from './nation-controller.js';

type UrgentNumbers = typeof import('./urgent-numbers.js');

let numbers: UrgentNumbers | undefined;
let arriving: Promise<void> | undefined;

/**
 * Fetched once the first widget is on the screen, so that nobody waits for what is still folded away, and before anyone
 * asks: whoever does may have lost the connection by then.
 */
function fetchNumbers(): Promise<void> {
  const load = () => import('./urgent-numbers.js');
  return (arriving ??= load()
    .catch(load)
    .then((loaded) => {
      numbers = loaded;
    }));
}

/**
 * "Get urgent help", in the same place in every widget and on every screen of it. It opens the emergency and crisis
 * numbers of the nation right there, so that it works whether or not the page has a contact panel.
 */
export class UrgentHelp implements ReactiveController {
  private isOpen = false;
  private place?: InstanceType<UrgentNumbers['NationController']>;

  constructor(private readonly host: NationHost) {
    host.addController(this);
  }

  /** Services of the nation shown; nothing until they are here. */
  get contacts(): readonly Contact[] | undefined {
    this.place ??= numbers && new numbers.NationController(this.host);
    return this.place?.contacts;
  }

  hostDisconnected(): void {
    this.isOpen = false;
  }

  /** Looking for the contacts asks for them. */
  hostUpdated(): void {
    if (numbers) void this.contacts;
    else void fetchNumbers().then(this.useNumbers, () => undefined);
  }

  renderButton(words: Words<'shared'>): TemplateResult {
    return html`<button
      class="urgent"
      part="urgent-help"
      type="button"
      aria-expanded=${this.isOpen ? 'true' : 'false'}
      aria-controls="urgent-panel"
      @click=${this.handleClick}
    >
      <span class="roundel">${renderIcon('phone')}</span>${this.isOpen ? words['urgent-help-close'] : words['urgent-help']}
    </button>`;
  }

  /** Nothing is drawn while it is closed, but the place is there for the button to point at. */
  renderPanel(words: Words<'shared'>, headingLevel: number): TemplateResult {
    return html`<div class="urgent-panel" id="urgent-panel" ?hidden=${!this.isOpen}>
      ${this.isOpen ? this.renderNumbers(words, headingLevel) : nothing}
    </div>`;
  }

  /** Until the numbers can be drawn, those that the page has inside the tag stand here. */
  private renderNumbers(words: Words<'shared'>, headingLevel: number): TemplateResult {
    const { contacts } = this;
    return html`<div class="stack">
      <p>${words['urgent-help-intro']}</p>
      ${contacts && numbers ? numbers.renderUrgentContacts(contacts, words, headingLevel) : html`<slot></slot>`}
    </div>`;
  }

  private readonly useNumbers = (): void => {
    void this.contacts;
    if (this.isOpen) this.host.requestUpdate();
  };

  private readonly handleClick = (): void => {
    this.isOpen = !this.isOpen;
    this.host.requestUpdate();
  };
}
