import { html, type TemplateResult } from 'lit';

/** An open door, for the contacts. */
export const openDoor: TemplateResult = html`<svg class="motif flip" viewBox="0 0 150 128" aria-hidden="true"><path class="fill" d="M12 126V50C12 26 26 10 48 10s36 16 36 40v76Z"/><path class="fill2" d="M84 126V48c1-17 12-27 32-27v105Z"/><path d="M12 126V50C12 26 26 10 48 10s36 16 36 40v76M84 48c1-17 12-26.5 32.5-27l-.5 105M104.5 76v.4"/></svg>`;
