import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import type { Contact } from '../content-model/contact.js';
import { fillIn } from '../content-model/wording.js';
import { orderContacts } from '../opening-hours/order-contacts.js';
import { describeChannel } from './channel-link.js';
import { CountryPicker } from './country-picker.js';
import { NationController, type NationHost } from './nation-controller.js';
import { clock } from './clock.js';
import { MinuteTimer } from './minute-timer.js';
import type { ContactContext } from './render-contact.js';
import { renderNumbers } from './render-urgent-contacts.js';

/** Picks from a country's services. */
export type ChooseContacts = (contacts: readonly Contact[]) => readonly Contact[];

/**
 * The emergency and crisis numbers of a country, with the name of that country and the way to change it: what the quiz
 * and "Get urgent help" show when help is wanted now.
 */
export class UrgentList implements ReactiveController {
  private readonly place: NationController;
  private readonly picker: CountryPicker;
  private readonly timer: MinuteTimer;

  /** Whether services are on the screen, and whether they are in what is being drawn. */
  private isShown = false;
  private isDrawn = false;
  /** When they appeared: until they are gone they stay in that order, so that nothing moves under a finger. */
  private shownAt?: number;
  private shown?: readonly Contact[];

  constructor(private readonly host: LitElement & NationHost) {
    host.addController(this);
    this.place = new NationController(host);
    this.picker = new CountryPicker(host, this.place);
    const isShown = () => this.isShown;
    this.timer = new MinuteTimer(host, isShown, isShown);
  }

  hostUpdate(): void {
    this.isDrawn = false;
    const isAnother = this.contacts !== this.shown;
    if (!this.isShown || isAnother || (this.timer.wasHidden && !this.isInUse)) this.orderAnew();
    this.shown = this.contacts;
  }

  /** Somebody who pressed a number, and comes back from the phone, is still there. */
  private get isInUse(): boolean {
    return Boolean((this.host.renderRoot as ShadowRoot).activeElement) || this.host.matches(':hover');
  }

  hostUpdated(): void {
    this.isShown = this.isDrawn;
  }

  /** Another list is about to be shown. */
  orderAnew(): void {
    this.shownAt = undefined;
  }

  /** Services of the country shown; nothing until they are here. */
  get contacts(): readonly Contact[] | undefined {
    return this.place.contacts;
  }

  /** Whose country's services these are, and the way to change it. For a list of services of one's own. */
  renderCountry(): unknown {
    return this.picker.render();
  }

  /** What is said of the list when it appears: where it is, and what stands first in it. */
  sayFirst(choose: ChooseContacts = chooseUrgent): string {
    const shared = this.host.library.section('shared');
    const { contacts = [], place } = this;
    const first = orderContacts(choose(contacts), this.shownAt ?? clock.now())[0]?.places[0]?.contact;
    const way = first?.channels.find(({ kind }) => kind === 'call') ?? first?.channels[0];
    if (!shared || !first || !way || place.unlisted) return '';
    return fillIn(shared.words['help-below'], { way: describeChannel(way, first.name, shared.words).name });
  }

  /** Whose country's services these are, in plain words. */
  sayCountry(): string {
    return this.picker.say();
  }

  /**
   * All of it. The numbers that the page has inside the tag stand in while the country's are not here, and come first
   * where the page names a country that only the page knows of.
   *
   * @param choose Which of the country's services, where not those for an emergency and a crisis.
   */
  render(headingLevel: number, choose: ChooseContacts = chooseUrgent): TemplateResult {
    const text = this.makeContactContext(headingLevel);
    const { contacts, place } = this;
    // The picker keeps its place, and the focus in it, while other numbers come.
    return html`${this.renderCountry()} ${contacts && !place.needsPage ? nothing : html`<slot></slot>`}
    ${text && contacts ? renderNumbers(choose(contacts), text) : nothing}`;
  }

  /** What each of these services is drawn from; nothing until the words are here. */
  makeContactContext(headingLevel: number): ContactContext | undefined {
    const { library } = this.host;
    const shared = library.section('shared');
    const { nation } = this.place.chosen ?? {};
    const now = clock.now();
    this.isDrawn = true;
    this.shownAt ??= now;
    return (
      shared && { shared, contacts: library.section('contacts'), nation, now, shownAt: this.shownAt, headingLevel }
    );
  }
}

function chooseUrgent(contacts: readonly Contact[]): readonly Contact[] {
  return contacts.filter(({ urgency }) => urgency === 'emergency' || urgency === 'crisis');
}
