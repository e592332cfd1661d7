import { html, type TemplateResult } from 'lit';

/** Two overlapping circles, for myths, stories and guides. */
export const circles: TemplateResult = html`<svg class="motif" viewBox="0 0 222 128" aria-hidden="true"><path class="fill" d="M111 18c14 11 23 28 23 49 0 22-9 40-23 50-14-10-24-28-24-50 0-21 10-38 24-49Z"/><path d="M66 14C37 20 18 43 18 70c0 31 26 56.5 58 56.5S134 101 134 69c0-33-27-60-62-57M157 14C121 3 88 31 87.5 68.5 87 100 112 126.5 144 126.5S202 101 202 69c0-28-20-53-52-58"/></svg>`;
