import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Contact } from '../content-model/contact.js';
import type { Words } from '../content-model/wording.js';
import { renderIcon } from './icons.js';

type Drawing = typeof import('./render-urgent-contacts.js');

let drawing: Drawing | undefined;
let arriving: Promise<void> | undefined;

/** Fetched once the first widget is on the screen, so that nobody waits for what is still folded away. */
function fetchDrawing(): Promise<void> {
  const load = () => import('./render-urgent-contacts.js');
  return (arriving ??= load()
    .catch(load)
    .then((loaded) => {
      drawing = loaded;
    }));
}

/** A widget that can say whose numbers to show. */
interface UrgentHelpHost extends ReactiveControllerHost {
  readonly library: { readonly contacts: Contact[] | undefined };
}

/**
 * "Get urgent help", in the same place in every widget and on every screen of it. It opens the emergency and crisis
 * numbers of the nation right there, so that it works whether or not the page has a contact panel.
 */
export class UrgentHelp implements ReactiveController {
  private isOpen = false;

  constructor(private readonly host: UrgentHelpHost) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.isOpen = false;
  }

  hostUpdated(): void {
    if (!drawing) void fetchDrawing().then(this.showNumbers, () => undefined);
  }

  /** Opens the numbers and moves to them. */
  open(): void {
    this.isOpen = true;
    this.host.requestUpdate();
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
    const contacts = this.host.library.contacts;
    return html`<div class="stack">
      <p>${words['urgent-help-intro']}</p>
      ${contacts && drawing ? drawing.renderUrgentContacts(contacts, words, headingLevel) : html`<slot></slot>`}
    </div>`;
  }

  private readonly showNumbers = (): void => {
    if (this.isOpen) this.host.requestUpdate();
  };

  private readonly handleClick = (): void => {
    this.isOpen = !this.isOpen;
    this.host.requestUpdate();
  };
}
