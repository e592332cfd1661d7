import { html, nothing, type TemplateResult } from 'lit';
import { channelHours, type Channel, type Contact, type Nation, type OpeningHours } from '../content-model/contact.js';
import type { Sections } from '../content-model/library.js';
import { sayAges } from '../content-model/say-ages.js';
import { fillIn } from '../content-model/wording.js';
import { describeState, type StateWords } from '../opening-hours/describe-state.js';
import type { OpenState } from '../opening-hours/open-state.js';
import type { PlacedContact } from '../opening-hours/order-contacts.js';
import { renderWays } from './render-channel.js';
import { renderHeading } from './render-heading.js';
import { renderRichText } from './render-rich-text.js';
import { renderDoor } from './doors.js';
import { isOld, sayChecked } from '../content-model/say-checked.js';
import { nameTime } from '../opening-hours/name-time.js';

/** What a contact is drawn from, wherever it is. */
export interface ContactContext {
  shared: Sections['shared'];
  /** Left out while the words for opening hours are on their way: then only "closed now" is said. */
  contacts?: Sections['contacts'];
  nation?: Nation;
  now: number;
  /** When the list appeared, whose order it keeps. Default: now. */
  shownAt?: number;
  headingLevel: number;
}

/** What every entry of the directory is drawn from. */
export interface Directory {
  sections: Pick<Sections, 'contacts' | 'shared'>;
  nation: Nation;
  now: number;
  headingLevel: number;
  /** How most contacts were checked: said once for all, under the directory. */
  mostChecked: string;
  /** A way to hand on a contact's address. */
  renderLink?: (contact: Contact) => unknown;
}

/** What an entry of the directory says: how it stands and why here, what it is, when it was checked, how to reach it. */
export function renderContact(place: PlacedContact, directory: Directory): TemplateResult {
  return html`${renderDoorOf(place, directory)}
    <div class="what">
      ${renderHead(place, directory)} ${renderWords(place, directory)} ${renderChecked(place, directory)}
    </div>
    ${renderPlacedWays(place, { ...directory, ...directory.sections })} ${directory.renderLink?.(place.contact)}`;
}

/** The same, with its name, its state and the first way that is open in sight, and all else folded away. */
export function renderFoldedContact(place: PlacedContact, directory: Directory): TemplateResult {
  const { contact, channelStates } = place;
  const { words } = directory.sections.contacts;
  const context = { ...directory, ...directory.sections };
  const old = isOld(contact, directory.now);
  const isAlways = hoursOf(place).kind === 'always';
  const shown = Math.max(0, channelStates?.findIndex(({ state }) => state === 'open') ?? 0);
  return html`${renderDoorOf(place, directory)}
    <div class="what">${renderHead(place, directory, isAlways)} ${old ? renderChecked(place, directory) : nothing}</div>
    ${renderPlacedWays(place, context, (i) => i === shown)}
    <details class="more">
      <summary aria-label=${fillIn(words['more-about'], { name: contact.name })}>${words.more}</summary>
      ${isAlways ? html`<p>${words['always-open']}</p>` : nothing} ${renderWords(place, directory)}
      ${old ? nothing : renderChecked(place, directory)}
      ${contact.channels.length > 1 ? renderPlacedWays(place, context, (i) => i !== shown) : nothing}
      ${directory.renderLink?.(contact)}
    </details>`;
}

function renderDoorOf(place: PlacedContact, directory: Directory): TemplateResult {
  const said = sayState(place.state, hoursOf(place), { ...directory, ...directory.sections });
  return renderDoor(said?.door ?? 'none');
}

function renderHead(place: PlacedContact, directory: Directory, isBrief = false): TemplateResult {
  const context = { ...directory, ...directory.sections };
  return html`${renderHeading(directory.headingLevel, place.contact.name, 'name')}
  ${renderState(place.state, hoursOf(place), context, isBrief)} ${renderReasons(place, directory)}`;
}

function renderWords({ contact }: PlacedContact, directory: Directory): TemplateResult {
  return html`<div class="about">
    ${renderRichText(contact.body, directory.headingLevel)}
    <p>${sayAbout(contact, { ...directory, ...directory.sections })}</p>
  </div>`;
}

/**
 * The same contact where there is less room: without its door, and without when it was checked. All that somebody needs to
 * reach it is there: when it is open, what it costs, whom it is for, what it cannot do, and each way with its note.
 *
 * @param more With `body`, what it is as well. With `focusable`, its heading can take the focus.
 */
export function renderCompactContact(
  place: PlacedContact,
  context: ContactContext,
  more: { body?: boolean; focusable?: boolean } = {},
): TemplateResult {
  const { contact } = place;
  const { contacts, headingLevel, now } = context;
  const about = sayAbout(contact, context);
  return html`${renderHeading(headingLevel, contact.name, 'sub', more.focusable)} ${renderState(place.state, hoursOf(place), context)}
    ${more.body ? renderRichText(contact.body, headingLevel) : nothing} ${about ? html`<p>${about}</p>` : nothing}
    ${contacts && isOld(contact, now) ? html`<p><strong>${contacts.words['check-before']}</strong></p>` : nothing}
    ${renderPlacedWays(place, context)}`;
}

function hoursOf({ contact, hours }: PlacedContact): OpeningHours {
  return hours ?? contact.hours;
}

/**
 * Each way to reach it. Where some have hours of their own, each way says its own state and its own languages.
 *
 * @param isPicked Which ways, by their place.
 */
function renderPlacedWays(
  { contact, state, channelStates }: PlacedContact,
  context: ContactContext,
  isPicked: (place: number) => boolean = () => true,
): TemplateResult {
  const stateAt = (i: number) => channelStates?.[i] ?? state;
  const [open] = contact.channels.flatMap((_, i) => (stateAt(i).state === 'open' ? i : []));
  const places = contact.channels.flatMap((_, i) => (isPicked(i) ? i : []));
  return renderWays(
    { ...contact, channels: places.map((i) => contact.channels[i]!) },
    context.shared.words,
    (i) => lookOf(contact.channels[places[i]!], places[i]!, places[i] === (open ?? -1)),
    (i) => {
      const channel = contact.channels[places[i]!]!;
      const languages = sayLanguages(channel, context);
      return html`${channelStates ? renderState(stateAt(places[i]!), channelHours(contact, channel), context) : nothing}
      ${languages ? html`<p class="small">${languages}</p>` : nothing}`;
    },
  );
}

function renderState(state: OpenState, hours: OpeningHours, context: ContactContext, isBrief = false): unknown {
  const said = sayState(state, hours, context);
  if (said)
    return html`<p class=${state.state === 'open' ? 'state yes' : 'state'}><b>${said.headline}</b> ${isBrief ? nothing : said.details}</p>`;
  return state.state === 'closed' ? html`<p class="state"><b>${context.shared.words['closed-now']}</b></p>` : nothing;
}

/** Nothing of a website, which is neither open nor closed. */
function sayState(
  state: OpenState,
  hours: OpeningHours,
  { shared, contacts, nation, now }: ContactContext,
): StateWords | undefined {
  if (!contacts || state.state === 'none') return undefined;
  const { language } = shared;
  const own = nation?.timeName ?? '';
  const timeName = nation && hours.kind === 'weekly' ? nameTime(hours, nation, now, language) : own;
  return describeState(state, hours, now, { ...contacts, language, timeName });
}

/** What it costs, whom it is for, in which languages, and what it cannot do. */
function sayAbout(contact: Contact, context: ContactContext): string {
  const { cost, audience, limits } = contact;
  const ages = sayAges(contact, context.shared.words);
  return [cost, audience, ages, sayLanguages(contact, context), limits].filter(Boolean).join(' ');
}

/** Why it stands here, and who is open where it is not. */
function renderReasons({ suggested, openAlternative }: PlacedContact, { sections }: Directory): unknown {
  const { contacts, shared } = sections;
  const other = openAlternative && fillIn(contacts.words['open-alternative'], { name: openAlternative.name });
  return html`${other ? html`<p>${other}</p>` : nothing}
  ${suggested ? html`<p class="reason">${shared.words['suggested-by-quiz']}</p>` : nothing}`;
}

function sayLanguages({ languages = [], languagesInWords }: Speaking, { shared, contacts }: ContactContext): string {
  if (languages.length === 0 || !contacts) return '';
  const list = languagesInWords ?? new Intl.ListFormat(shared.language, { type: 'conjunction' }).format(languages);
  return fillIn(contacts.words.languages, { languages: list });
}

type Speaking = Pick<Contact, 'languages' | 'languagesInWords'>;

function renderChecked({ contact }: PlacedContact, directory: Directory): unknown {
  const { sections, now, mostChecked } = directory;
  const { words } = sections.contacts;
  const checked = sayChecked(contact, sections.shared, words);
  const old = isOld(contact, now) ? html`<strong>${words['check-before']}</strong>` : nothing;
  const differs = checked !== mostChecked;
  return differs || old !== nothing ? html`<p class="small">${differs ? checked : nothing} ${old}</p>` : nothing;
}

/** Filled means "you can do this now": the first way that is open. What is written at leisure, after it, is a plain link. */
function lookOf(channel: Channel | undefined, place: number, isFirstOpen: boolean): string {
  if (isFirstOpen) return 'button';
  return place > 0 && written.includes(channel?.kind) ? 'link' : 'button quiet';
}

const written: readonly (Channel['kind'] | undefined)[] = ['email', 'web', 'app'];
