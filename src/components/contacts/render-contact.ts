import { html, nothing, type TemplateResult } from 'lit';
import type { Channel, Nation } from '../../content-model/contact.js';
import type { Sections } from '../../content-model/library.js';
import { fillIn } from '../../content-model/wording.js';
import { describeState, type StateWords } from '../../opening-hours/describe-state.js';
import type { PlacedContact } from '../../opening-hours/order-contacts.js';
import { renderWays } from '../../runtime/render-channel.js';
import { renderHeading } from '../../runtime/render-heading.js';
import { renderRichText } from '../../runtime/render-rich-text.js';
import { renderDoor } from './doors.js';
import { isOld, sayChecked } from './say-checked.js';
import { nameTime } from './say-time-there.js';

/** What every entry of the directory is drawn from. */
export interface Directory {
  sections: Pick<Sections, 'contacts' | 'shared'>;
  nation: Nation;
  now: number;
  headingLevel: number;
  /** How most contacts were checked: said once for all, under the directory. */
  mostChecked: string;
}

/** One entry of the directory: how it stands, what it is, how to reach it. */
export function renderContact(place: PlacedContact, directory: Directory): TemplateResult {
  const { contact, state } = place;
  const { sections, headingLevel } = directory;
  const said = sayState(place, directory);
  const isOpen = state.state === 'open';
  return html`<li class="who" part="contact">
    ${renderDoor(said?.door ?? 'none')}
    <div class="what">
      ${renderHeading(headingLevel, contact.name, 'name')}
      ${said ? html`<p class=${isOpen ? 'state yes' : 'state'}><b>${said.headline}</b> ${said.details}</p>` : nothing}
      ${renderReasons(place, directory)}
      <div class="about">
        ${renderRichText(contact.body, headingLevel)}
        <p>${[contact.cost, contact.audience, sayLanguages(place, directory), contact.limits].filter(Boolean).join(' ')}</p>
      </div>
      ${renderChecked(place, directory)}
    </div>
    ${renderWays(contact, sections.shared.words, (i) => lookOf(contact.channels[i], i, isOpen))}
  </li>`;
}

/** Nothing of a website, which is neither open nor closed. */
function sayState({ contact, state }: PlacedContact, { sections, nation, now }: Directory): StateWords | undefined {
  if (state.state === 'none') return undefined;
  const { language } = sections.shared;
  const { hours } = contact;
  const timeName = hours.kind === 'weekly' ? nameTime(hours, nation, now, language) : nation.timeName;
  return describeState(state, hours, now, { ...sections.contacts, language, timeName });
}

/** Why it stands here, and who is open where it is not. */
function renderReasons({ suggested, openAlternative }: PlacedContact, { sections }: Directory): unknown {
  const { contacts, shared } = sections;
  const other = openAlternative && fillIn(contacts.words['open-alternative'], { name: openAlternative.name });
  return html`${other ? html`<p>${other}</p>` : nothing}
  ${suggested ? html`<p class="reason">${shared.words['suggested-by-quiz']}</p>` : nothing}`;
}

function sayLanguages({ contact }: PlacedContact, { sections }: Directory): string {
  const { languages = [], languagesInWords } = contact;
  const { contacts, shared } = sections;
  if (languages.length === 0) return '';
  const list = languagesInWords ?? new Intl.ListFormat(shared.language, { type: 'conjunction' }).format(languages);
  return fillIn(contacts.words.languages, { languages: list });
}

function renderChecked({ contact }: PlacedContact, directory: Directory): unknown {
  const { sections, now, mostChecked } = directory;
  const { words } = sections.contacts;
  const checked = sayChecked(contact, sections.shared, words);
  const old = isOld(contact, now) ? html`<strong>${words['check-before']}</strong>` : nothing;
  const differs = checked !== mostChecked;
  return differs || old !== nothing ? html`<p class="small">${differs ? checked : nothing} ${old}</p>` : nothing;
}

/** Filled means "you can do this now". What is written at leisure, after the first way, is a plain link. */
function lookOf(channel: Channel | undefined, place: number, isOpen: boolean): string {
  if (place === 0) return isOpen ? 'button' : 'button quiet';
  return channel?.kind === 'email' || channel?.kind === 'web' ? 'link' : 'button quiet';
}
