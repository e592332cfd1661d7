import { html, svg, type TemplateResult } from 'lit';

/** Two people of the same size, side by side: company, not a score. */
const people = svg`<path class="fill2" d="M18 67C17 48 18 26.5 30 26c12 .5 13.5 22 12 41Z"/><path class="fill" d="M51 58C50 43 51.5 26.5 63 26c12 .5 13.5 17 12 32Z"/><path d="M18 67C16.5 48 18 26.5 30 26c12 .5 14 22 12.3 41-7.8 1.3-16.3 1.3-24.3 0M25.5 68.5c-.8 10-3.5 19-7.5 27l6 .4M35.5 68.5c1.2 10 4 19 8 27.2l6-.2M29 21.8c-5.4-.6-8.4-5-7.6-10.2S27 3.7 31.7 4.4s8 4.9 7.3 10.1-4.8 8-10 7.3M37 37c1.3 5 1.5 10.5.6 16M51 58C49.7 43 51.5 26.5 63 26c12 .5 14 17 12.4 32-7.8 1.2-16.2 1.2-24.4 0M57.5 59.5c.2 13-2.5 25-6.5 35.5l6 .4M69.5 59.5c.4 13 3.5 25 7.5 35.7l6-.2M64 21.8c5.4-.6 8.6-5 7.8-10.2S66.2 3.7 61.5 4.4s-8.2 4.9-7.5 10.1 4.8 8 10 7.3M54.5 11.5c5.5-2.3 11.5-2.3 17-.2M56 37c-1.5 4.5-1.6 9-.8 13"/>`;

/** Two cups, for the start of the quiz. They steam the same. */
export const cups: TemplateResult = html`<svg class="motif" viewBox="0 0 222 128" aria-hidden="true"><path class="fill2" d="M34 45C33 72 35 98 38 114c1 8 6 12 14 12h34c8 0 12-4 13-12 3-18 4-44 3-69Z"/><path class="fill" d="M122 67c0 22 2 37 8 47 5 8 11 12 20 12h24c9 0 15-4 19-12 6-11 7-28 7-48Z"/><path d="M32 45c18-3.6 53-4 72-1.2M33.6 46C32.8 72 35 98 38 114c1 8 6 12 14 12h34c8 0 12-4 13-12 3-18 4-43 3-69M35 63C17 58 12 74 15 87c3 11 14 13 22.5 10M119.5 66.5c20-2.5 61-3 83-.5M122 68c0 21 2 36 8 46 5 8 11 12 20 12h24c9 0 15-4 19-12 6-11 7-27 7-47M199 79c16-4.5 20.5 8 17 17.5-3.5 9.5-14 12-21.5 9.5M62 30c-7-8 7-12 1-23M80 31c-5-6 4-10 .5-17M160 52c-7.5-8.5 7-14 .5-25"/></svg>`;

/** Two overlapping circles, for myths, stories and guides. */
export const circles: TemplateResult = html`<svg class="motif" viewBox="0 0 222 128" aria-hidden="true"><path class="fill" d="M111 18c14 11 23 28 23 49 0 22-9 40-23 50-14-10-24-28-24-50 0-21 10-38 24-49Z"/><path d="M66 14C37 20 18 43 18 70c0 31 26 56.5 58 56.5S134 101 134 69c0-33-27-60-62-57M157 14C121 3 88 31 87.5 68.5 87 100 112 126.5 144 126.5S202 101 202 69c0-28-20-53-52-58"/></svg>`;

/** An open door, for the contacts. */
export const openDoor: TemplateResult = html`<svg class="motif flip" viewBox="0 0 150 128" aria-hidden="true"><path class="fill" d="M12 126V50C12 26 26 10 48 10s36 16 36 40v76Z"/><path class="fill2" d="M84 126V48c1-17 12-27 32-27v105Z"/><path d="M12 126V50C12 26 26 10 48 10s36 16 36 40v76M84 48c1-17 12-26.5 32.5-27l-.5 105M104.5 76v.4"/></svg>`;

/** Two people and a doorway, for a result. */
export const peopleAtDoor: TemplateResult = html`<svg class="motif flip" viewBox="12 -28 234 126" aria-hidden="true"><path class="fill" d="M164 98V24c0-28 15-44 36-44s36 16 36 44v74Z"/><path d="M164 97V24c0-28 15-44.5 36-44.5S236.5-4 236.5 24v73M104 95h.1M120 95h.1M136 95h.1M150 95h.1"/>${people}</svg>`;

/**
 * Two people walking along the line, a little further on each question.
 *
 * @param along How far along the line they stand, from 0 at its start to 1 at its end.
 */
export function renderWalkers(along: number): TemplateResult {
  const place = `--along:${Math.min(Math.max(along, 0), 1).toFixed(3)}`;
  return html`<svg class="walkers flip" .style=${place} viewBox="10 1 78 97" aria-hidden="true">${people}</svg>`;
}
