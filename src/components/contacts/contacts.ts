import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Contact, Nation } from '../../content-model/contact.js';
import type { Sections } from '../../content-model/library.js';
import { isSafeAddress } from '../../content-model/rich-text.js';
import { fillIn, type Words } from '../../content-model/wording.js';
import { nextChange, nextMidnight } from '../../opening-hours/next-change.js';
import { orderContacts, type ContactGroup, type PlacedContact } from '../../opening-hours/order-contacts.js';
import { clock } from '../../runtime/clock.js';
import controls from '../../runtime/controls.styles.js';
import { formatDate } from '../../runtime/format-date.js';
import { openDoor } from '../../runtime/motifs/open-door.js';
import { renderHeading } from '../../runtime/render-heading.js';
import { renderRoom } from '../../runtime/render-room.js';
import { renderEmergency } from '../../runtime/render-urgent-contacts.js';
import room from '../../runtime/room.styles.js';
import tokens from '../../runtime/tokens.styles.js';
import { explain, warnOnce } from '../../runtime/warn-once.js';
import { Widget } from '../../runtime/widget.js';
import words from '../../runtime/words.styles.js';
import styles from './contacts.styles.js';
import { keepOrder, orderOf } from './keep-order.js';
import { MinuteTimer } from './minute-timer.js';
import { renderContact, type Directory } from './render-contact.js';
import { renderCountries } from './render-country.js';
import { isLibraryOld, sayMostChecked } from './say-checked.js';
import { sayTimeThere } from './say-time-there.js';

type ContactSections = Pick<Sections, 'contacts' | 'shared'>;

const minute = 60_000;

/**
 * Get support: what to do in an emergency, then who is open now and how to reach them, then the rest. What it says of
 * opening is right to the minute, by the service's own clock.
 *
 * @slot - Shown until the panel is ready, and instead of it if it cannot start. Put real phone numbers here.
 * @slot local - A line of your own, shown after the emergency part.
 * @csspart room - The whole widget: wall, line and floor.
 * @csspart emergency - What to do in an emergency.
 * @csspart directory - The sheet with everyone to turn to.
 * @csspart contact - One entry of the directory.
 * @csspart country - The list of countries to change to.
 * @cssproperty [--peer-support-accent=#00595e] - Your colour. Everything else follows from it.
 * @cssproperty [--peer-support-font-family=inherit] - The typeface, if it is to differ from the page's.
 */
export class PeerSupportContacts extends Widget<'contacts'> {
  static override styles = [tokens, words, controls, room, styles];

  /** Where to tell you that something is wrong: `mailto:…` or `https://…`. Left out: no link. */
  @property() feedback?: string;

  @state() private isChoosing = false;

  /** The order on the screen, and what it was made from: another nation or another suggestion makes a new one. */
  private shownOrder: string[] = [];
  private shownFor: readonly unknown[] = [];

  constructor() {
    super();
    new MinuteTimer(this, () => this.findNextChange());
  }

  /** Goes to the start of the panel. */
  override focus(options?: FocusOptions): void {
    this.renderRoot.querySelector<HTMLElement>('.title')?.focus(options);
  }

  protected override sectionNames() {
    return ['contacts'] as const;
  }

  private handleChangeClick(): void {
    this.isChoosing = !this.isChoosing;
  }

  private handleCountryChange(event: Event): void {
    const { value } = event.currentTarget as HTMLSelectElement;
    this.isChoosing = true;
    if (value) this.library.chooseNation(value);
  }

  /** Contacts of a damaged library that are none are left out. */
  private get contacts(): Contact[] | undefined {
    return this.library.contacts?.filter((contact) => typeof contact === 'object' && contact !== null);
  }

  /** The time there changes every minute; where no time is said, nothing changes before the next opening or closing. */
  private findNextChange(): number | undefined {
    const now = clock.now();
    const timed = this.contacts?.filter(({ hours }) => hours?.kind === 'weekly') ?? [];
    if (timed.length === 0) return undefined;
    const minutes = Math.floor(now / minute) * minute + minute;
    const changes = timed.map(({ hours }) => attempt(() => nextChange(hours, now)) ?? Infinity);
    return Math.min(minutes, nextMidnight(now, visitorZone()), ...changes);
  }

  private get isInUse(): boolean {
    return Boolean((this.renderRoot as ShadowRoot).activeElement) || this.matches(':hover');
  }

  private place(contacts: readonly Contact[], nation: Nation, now: number): ContactGroup[] {
    const { suggestion } = this.library.shared ?? {};
    const groups = orderContacts(contacts, now, suggestion);
    const madeFrom = [nation.id, suggestion, contacts.length];
    const isSame = madeFrom.every((part, i) => part === this.shownFor[i]);
    const placed = isSame && this.isInUse ? keepOrder(groups, this.shownOrder) : groups;
    this.shownOrder = orderOf(placed);
    this.shownFor = madeFrom;
    return placed;
  }

  /** One contact that cannot be drawn never takes the others with it. */
  private attemptContact(contact: Contact, draw: () => TemplateResult): TemplateResult | typeof nothing {
    try {
      return draw();
    } catch (reason) {
      warnOnce(this, `left out the contact "${contact.id}": ${explain(reason)}.`);
      return nothing;
    }
  }

  private renderLead(nation: Nation | undefined, { contacts, shared }: ContactSections): TemplateResult {
    const say = contacts.words;
    return html`${renderHeading(this.headingLevel, say.title, 'title', true)}
      <p class="intro" role="status">${this.renderWhere(nation, say)}</p>
      ${nation ? this.renderChangeButton(say) : nothing}
      ${
        this.isChoosing || !nation
          ? renderCountries(shared.nations, nation?.id, say, (event) => this.handleCountryChange(event))
          : nothing
      }
      ${nation?.gap ? html`<p class="small gap">${nation.gap}</p>` : nothing}`;
  }

  private renderChangeButton(say: Words<'contacts'>): TemplateResult {
    return html`<button
      class="link change"
      type="button"
      aria-expanded=${this.isChoosing ? 'true' : 'false'}
      @click=${this.handleChangeClick}
    >
      ${say['change-country']}
    </button>`;
  }

  private renderWhere(nation: Nation | undefined, say: Words<'contacts'>): unknown {
    if (!nation) return this.region ? markNation(say['no-contacts-here'], nameRegion(this.region, this)) : nothing;
    // While the numbers are on their way, those on the screen are still the page's own.
    if (!this.contacts) return nothing;
    return markNation(this.library.nation?.guessed ? say['showing-guess'] : say['showing-help-in'], nation.name);
  }

  private renderMain(contacts: readonly Contact[], directory: Directory): TemplateResult {
    const groups = this.place(contacts, directory.nation, directory.now);
    const emergency = groups.find(({ urgency }) => urgency === 'emergency')?.places ?? [];
    const others = groups.filter(({ urgency }) => urgency !== 'emergency');
    const { contacts: own, shared } = directory.sections;
    return html`<div class="stack">
      ${emergency.map(({ contact }) =>
        this.attemptContact(contact, () => renderEmergency(contact, shared.words, this.headingLevel + 1)),
      )}
      <slot name="local"></slot>
      ${isLibraryOld(shared.builtOn, directory.now) ? html`<p><strong>${own.words['check-before']}</strong></p>` : nothing}
      ${others.length > 0 ? this.renderDirectory(others, directory) : nothing}
      <div class="small">
        <p>${sayTimeThere(directory.nation, contacts, directory.now, shared.language, own.words)}</p>
        <p>${directory.mostChecked}</p>
      </div>
    </div>`;
  }

  private renderDirectory(groups: readonly ContactGroup[], directory: Directory): TemplateResult {
    return html`<div class="board" part="directory">
      ${repeat(
        groups,
        ({ urgency }) => urgency,
        (group) => this.renderGroup(group, directory),
      )}
    </div>`;
  }

  private renderGroup({ urgency, places }: ContactGroup, directory: Directory): TemplateResult {
    const { words: say } = directory.sections.contacts;
    const heading = say[`group-${urgency}` as keyof typeof say];
    const canWrite = urgency === 'crisis' && places.some(canBeWrittenTo);
    return html`<section class="group">
      ${renderHeading(this.headingLevel + 1, heading, 'kicker')}
      ${canWrite ? html`<p class="about">${say['text-alternative']}</p>` : nothing}
      <ul>
        ${repeat(
          places,
          ({ contact }) => contact.id,
          (place) => this.attemptContact(place.contact, () => renderContact(place, directory)),
        )}
      </ul>
    </section>`;
  }

  private renderFloorEnd(say: Words<'contacts'>): TemplateResult | typeof nothing {
    const { feedback } = this;
    if (!feedback) return nothing;
    if (isSafeAddress(feedback) && /^(mailto|https):/i.test(feedback))
      return html`<a class="link" href=${feedback} rel="noreferrer">${say['wrong-details']}</a>`;
    warnOnce(this, `cannot link to feedback="${feedback}". It takes an address that starts with mailto: or https:.`);
    return nothing;
  }

  private renderOldestCheck(contacts: readonly Contact[], { contacts: own, shared }: ContactSections): unknown {
    const [oldest] = contacts.map(({ checkedOn }) => checkedOn).sort();
    if (!oldest) return html`<span></span>`;
    return html`<p class="checked">${fillIn(own.words['checked-on'], { date: formatDate(oldest, shared.language) })}</p>`;
  }

  protected override renderWidget(sections: ContactSections): TemplateResult {
    const nation = this.library.nation?.nation;
    const { contacts } = this;
    if (nation && !contacts && !this.isChoosing) return html`<slot></slot>`;
    const shown = nation && contacts ? nation : undefined;
    const { direction, language } = sections.shared;
    const directory = {
      sections,
      now: clock.now(),
      visitorZone: visitorZone(),
      headingLevel: this.headingLevel + 2,
      mostChecked: sayMostChecked((contacts ?? []).filter(isListed), language, sections.contacts.words),
    };
    return renderRoom(
      {
        lead: this.renderLead(nation, sections),
        main: shown ? this.renderMain(contacts ?? [], { ...directory, nation: shown }) : html`<slot></slot>`,
        motif: openDoor,
        layout: 'widest-main',
        floor: this.renderOldestCheck(contacts ?? [], sections),
        floorEnd: this.renderFloorEnd(sections.contacts.words),
      },
      direction,
      language,
    );
  }
}

function visitorZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The emergency panel says nothing of when it was checked. */
function isListed({ urgency }: Contact): boolean {
  return urgency !== 'emergency';
}

function canBeWrittenTo({ contact }: PlacedContact): boolean {
  return contact.channels.some(({ kind }) => kind === 'text' || kind === 'chat' || kind === 'email');
}

/** A sentence with the nation it speaks of in bold. */
function markNation(sentence: string, nation: string): TemplateResult {
  const [before, after] = sentence.split('{nation}');
  return html`${before}${after === undefined ? nothing : html`<b>${nation}</b>${after}`}`;
}

/** The name of a country that the library does not have; its code where the browser does not know it either. */
function nameRegion(region: string, el: Element): string {
  const language = el.closest<HTMLElement>('[lang]')?.lang || 'en';
  return attempt(() => new Intl.DisplayNames([language], { type: 'region' }).of(region.toUpperCase())) ?? region;
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-support-contacts': PeerSupportContacts;
  }
}
