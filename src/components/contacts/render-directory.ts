import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { keyed } from 'lit/directives/keyed.js';
import type { Contact } from '../../content-model/contact.js';
import { fillIn } from '../../content-model/wording.js';
import type { ContactGroup, PlacedContact } from '../../opening-hours/order-contacts.js';
import type { PanelGroup } from '../../opening-hours/panel-groups.js';
import { renderContact, renderFoldedContact, type Directory } from '../../runtime/render-contact.js';
import { renderHeading } from '../../runtime/render-heading.js';
import { findFilterOptions, isAbout } from './filter-contacts.js';
import { renderFilter } from './render-filter.js';

/** Fewer than these are not worth a press. */
const fewestFolded = 4;

/** What the sheet is drawn from. */
export interface DirectoryParts {
  directory: Directory;
  groups: readonly ContactGroup<PanelGroup>[];
  /** Crisis lines that the page asks to have out of the way. */
  folded: readonly PlacedContact[];
  /** Opens by itself: what the quiz suggested is there. */
  bestGroup?: PanelGroup;
  isCompact: boolean;
  /** A form to search by postcode, if the page asks for one. */
  search: unknown;
  /** What the visitor narrows the rest down to, and what happens when that changes. */
  chosen: string;
  handleChoice: (chosen: string) => void;
  /** Draws one contact, and leaves it out with a warning where that fails. */
  attempt: (contact: Contact, draw: () => TemplateResult) => TemplateResult | typeof nothing;
}

/** The sheet with everyone to turn to: crisis lines in sight, and the rest in groups that open. */
export function renderDirectory(parts: DirectoryParts): TemplateResult | typeof nothing {
  const { groups, folded, bestGroup, isCompact } = parts;
  const crisis = groups.filter(({ id }) => id === 'crisis');
  const others = groups.filter(({ id }) => id !== 'crisis');
  const rest = [...others.filter(({ id }) => id === bestGroup), ...others.filter(({ id }) => id !== bestGroup)];
  const services = rest.flatMap(({ places }) => places.map(({ contact }) => contact));
  const isFolded = isCompact || services.length >= fewestFolded;
  if (groups.length + folded.length === 0) return nothing;
  const options = findFilterOptions(services);
  const isKnown = [...options.kinds, ...options.topics].some((id) => id === parts.chosen);
  const chosen = isFolded && isKnown ? parts.chosen : '';
  const fits = (contact: Contact) => !chosen || isAbout(contact, chosen);
  const filter = {
    options,
    chosen,
    matching: services.filter(fits).length,
    total: services.length,
    handleChange: parts.handleChoice,
  };
  return html`<div class="board" part="directory">
    ${crisis.map((group) => renderSection(group, parts))}
    ${folded.length ? renderFoldedGroup('more-crisis-lines', folded, parts) : nothing} ${parts.search}
    ${isFolded && !isCompact ? renderFilter(filter, parts.directory.sections) : nothing}
    ${rest.map((group) => {
      const isOpen = Boolean(chosen) || group.id === bestGroup;
      const drawn = isFolded
        ? renderFoldedGroup(`group-${group.id}`, group.places, parts, { isOpen, fits })
        : renderSection(group, parts);
      return keyed(group.id, drawn);
    })}
  </div>`;
}

function renderSection({ id, places }: ContactGroup<PanelGroup>, parts: DirectoryParts): TemplateResult {
  const { directory, isCompact } = parts;
  const { words } = directory.sections.contacts;
  const canWrite = id === 'crisis' && !isCompact && places.some(canBeWrittenTo);
  return html`<section class="group">
    ${renderHeading(directory.headingLevel - 1, words[`group-${id}` as keyof typeof words], 'kicker')}
    ${canWrite ? html`<p class="about">${words['text-alternative']}</p>` : nothing}
    ${renderPlaces(places, parts, id === 'crisis')}
  </section>`;
}

/**
 * How many are listed, and how many of them are open now, can be seen before it is opened. What does not fit the filter is
 * hidden on a screen, and is on paper.
 */
function renderFoldedGroup(
  heading: string,
  places: readonly PlacedContact[],
  parts: DirectoryParts,
  { isOpen = false, fits = () => true }: { isOpen?: boolean; fits?: (contact: Contact) => boolean } = {},
): TemplateResult {
  const { directory } = parts;
  const { words } = directory.sections.contacts;
  const fitting = places.filter(({ contact }) => fits(contact));
  const open = fitting.filter(({ state }) => state.state === 'open').length;
  const counts = [
    fillIn(words['group-listed'], { number: fitting.length }),
    ...(open ? [fillIn(words['group-open'], { number: open })] : []),
  ];
  return html`<details class=${fitting.length ? 'group' : 'group unfit'} part="group" ?open=${isOpen}>
    <summary>
      ${renderHeading(directory.headingLevel - 1, words[heading as keyof typeof words], 'kicker')}
      <span class="small">${counts.join(', ')}</span>
    </summary>
    ${renderPlaces(places, parts, heading === 'more-crisis-lines', fits)}
  </details>`;
}

/**
 * A contact is never drawn into what was another's: a link with the focus must not come to call somebody else. Nor is it
 * drawn again for nothing: a phone takes longer for that than for all else that a press on the filter changes.
 */
function renderPlaces(
  places: readonly PlacedContact[],
  parts: DirectoryParts,
  areFolded: boolean,
  fits: (contact: Contact) => boolean = () => true,
): TemplateResult {
  const { attempt, directory, isCompact } = parts;
  const isBrief = areFolded || isCompact;
  const draw = isBrief ? renderFoldedContact : renderContact;
  return html`<ul>
    ${places.map((place) => {
      const { contact } = place;
      const classes = ['who', ...(isBrief ? ['brief'] : []), ...(fits(contact) ? [] : ['unfit'])];
      const drawn = guard([place, directory], () => attempt(contact, () => draw(place, directory)));
      return keyed(
        `${directory.nation.id} ${contact.id}`,
        html`<li class=${classes.join(' ')} part="contact" data-id=${contact.id}>${drawn}</li>`,
      );
    })}
  </ul>`;
}

function canBeWrittenTo({ contact }: PlacedContact): boolean {
  return contact.channels.some(({ kind }) => kind === 'text' || kind === 'chat' || kind === 'email');
}
