import { html, type TemplateResult } from 'lit';
import { people } from './people.js';

/** Two people and a doorway, for a result. */
export const peopleAtDoor: TemplateResult = html`<svg class="motif flip" viewBox="12 -28 234 126" aria-hidden="true"><path class="fill" d="M164 98V24c0-28 15-44 36-44s36 16 36 44v74Z"/><path d="M164 97V24c0-28 15-44.5 36-44.5S236.5-4 236.5 24v73M104 95h.1M120 95h.1M136 95h.1M150 95h.1"/>${people}</svg>`;
