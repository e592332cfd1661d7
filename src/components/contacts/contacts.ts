import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { property, state } from '../../runtime/reactive-property.js';
import { everyHours, type Contact, type Nation } from '../../content-model/contact.js';
import type { Sections } from '../../content-model/library.js';
import { groupContacts, type ContactGroup } from '../../opening-hours/order-contacts.js';
import { minute } from '../../opening-hours/wall-clock.js';
import { clock } from '../../runtime/clock.js';
import controls from '../../runtime/controls.styles.js';
import { openDoor } from '../../runtime/motifs/open-door.js';
import { ForgetOnLeaving } from '../../runtime/forget-on-leaving.js';
import { FollowLinks } from '../../runtime/follow-links.js';
import { ItemLink } from '../../runtime/item-link.js';
import { Memo } from '../../runtime/memo.js';
import { CountryPicker } from '../../runtime/country-picker.js';
import { OpenForPrint } from '../../runtime/open-for-print.js';
import { cleanIds, rejoinAttribute } from '../../runtime/pasted-value.js';
import { NationController } from '../../runtime/nation-controller.js';
import { renderAbout } from '../../runtime/render-about.js';
import { renderTitle } from '../../runtime/render-heading.js';
import { renderLayout } from '../../runtime/render-layout.js';
import { renderFoldedEmergency } from '../../runtime/render-urgent-contacts.js';
import layout from '../../runtime/layout.styles.js';
import leadInView from '../../runtime/lead-in-view.styles.js';
import numbers from '../../runtime/numbers.styles.js';
import sheets from '../../runtime/sheets.styles.js';
import tokens from '../../runtime/tokens.styles.js';
import { explain, warnOnce } from '../../runtime/warn-once.js';
import { Widget } from '../../runtime/widget.js';
import words from '../../runtime/words.styles.js';
import styles from './contacts.styles.js';
import { keepOrder, orderOf } from '../../opening-hours/keep-order.js';
import { MinuteTimer } from '../../runtime/minute-timer.js';
import type { Directory } from '../../runtime/render-contact.js';
import { chooseContacts, type ChosenContacts } from './choose-contacts.js';
import { findBestGroup, panelGroups, type PanelGroup } from '../../opening-hours/panel-groups.js';
import { renderDirectory } from './render-directory.js';
import { renderFeedback } from './render-feedback.js';
import { renderPostcodeSearch } from './render-postcode-search.js';
import { areSomeUnconfirmed, isLibraryOld, sayMostChecked, sayOldest } from '../../content-model/say-checked.js';
import { sayTimeThere } from '../../runtime/say-time-there.js';

type ContactSections = Pick<Sections, 'contacts' | 'nations' | 'shared'>;

/**
 * Get support: what to do in an emergency, then who is open now and how to reach them, then the rest. What it says of
 * opening is right to the minute, by the service's own clock.
 *
 * @slot - Shown until the panel is ready, and instead of it if it cannot start. Put real phone numbers here.
 * @slot local - A line of your own, shown after the emergency part.
 * @slot heading - Words of your own for the heading. They are drawn inside it: put text in, or a `<span>`.
 * @slot intro - A line of your own under the heading.
 * @slot footer - A line of your own at the end of the footer.
 * @csspart widget - All of it: the typeface, the text size and the colours are set here.
 * @csspart base - The whole widget: body, line and footer.
 * @csspart body - What there is to read and do, above the line.
 * @csspart footer - What stands below the line.
 * @csspart heading - Every heading.
 * @csspart title - The widget's first heading.
 * @csspart button - Every button, and every link that looks like one.
 * @csspart link - Every link in the text, and every button that looks like one.
 * @csspart input - Every box, list or tick to choose with.
 * @csspart emergency - What to do in an emergency.
 * @csspart directory - The sheet with everyone to turn to.
 * @csspart filter - The list that narrows the directory down.
 * @csspart postcode-search - The form that takes a postcode to a directory of somebody else's.
 * @csspart group - A group of the directory that opens.
 * @csspart contact - One entry of the directory.
 * @csspart country - The list of countries to change to.
 * @cssproperty [--peer-support-accent=#00595e] - Your colour. Everything else follows from it.
 * @cssproperty [--peer-support-font-family=inherit] - The typeface, if it is to differ from the page's.
 * @cssproperty [--peer-support-ink] - The colour of the words. It stays dark on a light page, and light on a dark one.
 * @cssproperty [--peer-support-surface] - The background. It stays light on a light page, and dark on a dark one, like the next two.
 * @cssproperty [--peer-support-sheet] - The background of cards, sheets and answers.
 * @cssproperty [--peer-support-footer] - The background of the footer.
 * @cssproperty [--peer-support-border] - The colour of lines, edges and links, as dark or light as words.
 * @cssproperty [--peer-support-radius=28px] - How round the corners are. Those of sheets and buttons follow.
 * @cssproperty [--peer-support-spacing] - The space inside the edge. Default: 1em to 3em, by width.
 * @cssproperty [--peer-support-sticky-top=1.5em] - How far from the top of the window the heading stays in wide layouts. Set it if your page has a header that stays there.
 * @cssproperty [--peer-support-measure=46ch] - How long a line of text may be.
 * @cssproperty [--peer-support-font-size=1em] - The size of the text, which is never under 17px.
 * @tagname peer-support-contacts
 */
export class PeerSupportContacts extends Widget<'contacts' | 'nations' | 'shared'> {
  static override styles = [tokens, words, controls, sheets, numbers, layout, leadInView, styles];

  /** Where to tell you that something is wrong: `mailto:…` or `https://…`. Default: what your library says, if anything. */
  @property({ attribute: 'feedback-href' }) feedbackHref?: string;

  /**
   * What to show: `crisis` shows the crisis lines and nothing else, `support` or `find-peer-support` those services
   * too, with spaces or commas between several. Default: all. The emergency number and the crisis lines always show.
   */
  @property() show?: string;

  /**
   * Ids of the services to show, with spaces or commas between them. Crisis lines you do not name are folded away, and
   * never left out.
   */
  @property() only?: string;

  /** Kinds of support to show beside the crisis lines: `one-to-one`, `group`, `online-moderated`, `informal`. */
  @property() kinds?: string;

  /** For a footer or a sidebar: each service with its name, whether it is open and one button, all else folded away. */
  @property({ type: Boolean }) compact = false;

  /**
   * Address of a directory that can be searched by postcode, with `{postcode}` where it goes:
   * `https://…/search?near={postcode}`. Default: no search.
   */
  @property({ attribute: 'postcode-search' }) postcodeSearch?: string;

  /** What the visitor narrows the services down to: kept nowhere else. */
  @state() private chosen = '';

  private readonly place = new NationController(this);
  private readonly itemLink = new ItemLink(this);
  private readonly timer: MinuteTimer;
  private readonly picker = new CountryPicker(this, this.place, 'input country');

  /** A press that changes neither leaves every entry as it is drawn. */
  private readonly groups = new Memo<ContactGroup<PanelGroup>[]>();
  private readonly directory = new Memo<Directory>();

  /** The order on the screen, and what it was made from: another nation or another suggestion makes a new one. */
  private shownOrder: string[] = [];
  private shownFor: readonly unknown[] = [];

  constructor() {
    super();
    new FollowLinks(this, {
      kind: 'contact',
      rank: (id) => Number(this.listed.some((contact) => contact.id === id)),
      open: (id) => this.openContact(id),
    });
    // No service opens or closes within a minute; and the time there is told to the minute.
    this.timer = new MinuteTimer(this, () =>
      (this.contacts ?? []).flatMap(everyHours).some(({ kind }) => kind === 'weekly'),
    );
    new OpenForPrint(this);
    new ForgetOnLeaving(this, () => (this.chosen = ''));
  }

  protected override sectionNames() {
    return ['contacts', 'nations', 'shared'] as const;
  }

  /**
   * The space that a page reserves is released only once the numbers can be drawn in it. While those of another country are on
   * their way, wherever somebody chose it, the frame stays, with the page's own text in it.
   */
  protected override get hasAll(): boolean {
    return this.ready || this.place.isSettled;
  }

  /** Contacts of a damaged library that are none are left out. */
  private get contacts(): Contact[] | undefined {
    return this.place.contacts?.filter((contact) => typeof contact === 'object' && contact !== null);
  }

  /** The emergency panel says nothing of how it was checked. */
  private get listed(): Contact[] {
    return (this.contacts ?? []).filter(({ urgency }) => urgency !== 'emergency');
  }

  /** Opens what a contact is folded into, and finds its name. */
  private async openContact(id: string): Promise<HTMLElement | null> {
    this.chosen = '';
    await this.updateComplete;
    const found = this.renderRoot.querySelector<HTMLElement>(`[data-id="${id}"]`);
    const around = found?.closest('details');
    if (around) around.open = true;
    for (const details of found?.querySelectorAll('details') ?? []) details.open = true;
    return found?.querySelector<HTMLElement>('.name') ?? null;
  }

  /** Nothing moves under somebody's finger or eyes. Whoever comes back to the page finds it in order. */
  private get isInUse(): boolean {
    const root = this.renderRoot as ShadowRoot;
    if (root.activeElement || this.matches(':hover')) return true;
    const { top = 0, bottom = 0 } = root.querySelector('.board')?.getBoundingClientRect() ?? {};
    return !this.timer.wasHidden && bottom > 0 && top < innerHeight;
  }

  /** What the page asks for, however it was pasted. */
  private choose(contacts: readonly Contact[], nation: Nation): ChosenContacts {
    const read = (name: 'show' | 'only' | 'kinds') => cleanIds(rejoinAttribute(this, name, this[name]));
    const chosen = chooseContacts(contacts, { show: read('show'), only: read('only'), kinds: read('kinds') });
    for (const { attribute, value, known } of chosen.unknown)
      warnOnce(
        this,
        `does not know "${value}" in ${attribute}, and shows everybody in ${nation.name}. It knows ${known.join(', ')}.`,
        `${attribute} ${value} ${nation.id}`,
      );
    return chosen;
  }

  private arrange(contacts: readonly Contact[], nation: Nation, now: number): ContactGroup<PanelGroup>[] {
    const { suggestion } = this.library.shared ?? {};
    const groups = this.groups.get([minuteOf(now), suggestion, ...contacts], () =>
      groupContacts(contacts, now, suggestion, panelGroups),
    );
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

  private renderLead(nation: Nation | undefined, { contacts }: ContactSections): TemplateResult {
    return html`${renderTitle(this.headingLevel, contacts.words.title)}
      <slot name="intro"></slot>
      <div class="intro">${this.picker.render()}</div>
      ${nation?.gap ? html`<p class="small gap">${nation.gap}</p>` : nothing}`;
  }

  private renderMain(contacts: readonly Contact[], directory: Directory): TemplateResult {
    const { nation, now, sections } = directory;
    const { shown, folded } = this.choose(contacts, nation);
    const groups = this.arrange([...shown, ...folded], nation, now);
    const emergency = groups.find(({ id }) => id === 'emergency')?.places ?? [];
    const { contacts: own, shared } = sections;
    const attempt = this.attemptContact.bind(this);
    return html`<div class=${this.compact ? 'stack compact' : 'stack'}>
      ${this.place.needsPage ? html`<slot></slot>` : nothing}
      ${emergency.map(({ contact }) =>
        guard([contact, directory], () =>
          attempt(
            contact,
            () =>
              html`<div part="emergency">
                ${renderFoldedEmergency(contact, sections, this.headingLevel + 1, this.compact)}
              </div>`,
          ),
        ),
      )}
      <slot name="local"></slot>
      ${isLibraryOld(shared.builtOn, now) ? html`<p><strong>${own.words['check-before']}</strong></p>` : nothing}
      ${renderDirectory({
        directory,
        groups: pickPlaces(groups, (contact) => contact.urgency !== 'emergency' && !folded.includes(contact)),
        folded: pickPlaces(groups, (contact) => folded.includes(contact)).flatMap(({ places }) => places),
        bestGroup: findBestGroup(groups, this.library.shared?.suggestion),
        isCompact: this.compact,
        search: renderPostcodeSearch(this, this.postcodeSearch, own.words, this.headingLevel + 1),
        chosen: this.chosen,
        handleChoice: (chosen) => (this.chosen = chosen),
        attempt,
      })}
      ${
        this.compact
          ? nothing
          : html`<div class="small">
            <p>${sayTimeThere(directory, contacts)}</p>
            <p>${directory.mostChecked} ${areSomeUnconfirmed(this.listed) ? own.words['not-contacted'] : nothing}</p>
          </div>`
      }
    </div>`;
  }

  /** What every entry is drawn from, the same object for as long as none would be drawn otherwise. */
  private makeDirectory(nation: Nation, { contacts, shared }: ContactSections): Directory {
    const { compact, headingLevel, itemLink } = this;
    const now = clock.now();
    const mostChecked = compact ? '' : sayMostChecked(this.listed, shared, contacts.words);
    const inputs = [nation, contacts, shared, minuteOf(now), compact, headingLevel, mostChecked, itemLink.outcome];
    return this.directory.get(inputs, () => ({
      sections: { contacts, shared },
      nation,
      now,
      headingLevel: headingLevel + 2,
      // Where there is little room, each entry says it for itself once it is opened.
      renderLink: compact
        ? undefined
        : ({ id, name }: Contact) => itemLink.render({ kind: 'contact', id }, name, shared.words),
      mostChecked,
    }));
  }

  private renderOldest({ contacts: own, shared }: ContactSections): unknown {
    const oldest = sayOldest(this.listed, shared, own.words);
    return oldest ? html`<p class="checked">${oldest}</p>` : html`<span></span>`;
  }

  protected override renderWidget(sections: ContactSections): TemplateResult {
    const nation = this.place.chosen?.nation;
    const { contacts } = this;
    const shown = nation && contacts ? nation : undefined;
    const { direction, language } = sections.shared;
    return renderLayout(
      {
        lead: this.renderLead(nation, sections),
        main: shown
          ? this.renderMain(contacts ?? [], this.makeDirectory(shown, sections))
          : html`<slot></slot><slot name="plain-words"></slot>`,
        motif: openDoor,
        variant: 'widest-main',
        footer: this.renderOldest(sections),
        footerEnd: [
          renderFeedback(this, this.feedbackHref ?? sections.shared.feedback?.to, sections.contacts.words),
          renderAbout(sections.shared),
        ],
      },
      direction,
      language,
    );
  }
}

function minuteOf(now: number): number {
  return Math.floor(now / minute);
}

function pickPlaces(
  groups: readonly ContactGroup<PanelGroup>[],
  isPicked: (contact: Contact) => boolean,
): ContactGroup<PanelGroup>[] {
  return groups
    .map(({ id, places }) => ({ id, places: places.filter(({ contact }) => isPicked(contact)) }))
    .filter(({ places }) => places.length > 0);
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-support-contacts': PeerSupportContacts;
  }
}
