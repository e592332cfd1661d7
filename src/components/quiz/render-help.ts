import { html } from 'lit';
import { renderUrgentContacts } from '../../runtime/render-urgent-contacts.js';
import type { Screen } from './screen.js';

/** The numbers that the page itself has inside the tag stand in while the nation's services are not here. */
export function renderHelp({ contacts, shared, headingLevel }: Screen): unknown {
  return contacts ? renderUrgentContacts(contacts, shared.words, headingLevel + 1) : html`<slot></slot>`;
}
