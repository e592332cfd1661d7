import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { Contact } from '../content-model/contact.js';
import { CountryPicker } from './country-picker.js';
import { NationController, type NationHost } from './nation-controller.js';
import { renderUrgentContacts } from './render-urgent-contacts.js';

/**
 * The emergency and crisis numbers of a country, with the name of that country and the way to change it: what the quiz
 * and "Get urgent help" show when help is wanted now.
 */
export class UrgentList {
  private readonly place: NationController;
  private readonly picker: CountryPicker;

  constructor(private readonly host: ReactiveControllerHost & NationHost) {
    this.place = new NationController(host);
    this.picker = new CountryPicker(host, this.place);
  }

  /** Services of the country shown; nothing until they are here. */
  get contacts(): readonly Contact[] | undefined {
    return this.place.contacts;
  }

  /** Whose country's services these are, and the way to change it. For a list of services of one's own. */
  renderCountry(): unknown {
    return this.picker.render();
  }

  /** Whose country's services these are, in plain words. */
  sayCountry(): string {
    return this.picker.say();
  }

  /**
   * All of it. The numbers that the page has inside the tag stand in while the country's are not here, and come first
   * where the page names a country that only the page knows of.
   */
  render(headingLevel: number): TemplateResult {
    const shared = this.host.library.section('shared');
    const { contacts, place } = this;
    // The picker keeps its place, and the focus in it, while other numbers come.
    return html`${this.renderCountry()} ${contacts && !place.unlisted ? nothing : html`<slot></slot>`}
    ${shared && contacts ? renderUrgentContacts(contacts, shared.words, headingLevel) : nothing}`;
  }
}
