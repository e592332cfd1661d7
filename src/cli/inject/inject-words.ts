import type { NamedLibrary } from '../../compiler/compile.js';
import { Refusal } from '../refusal.js';
import { findMarked, type Fault } from './find-marked.js';
import { writeMarked } from './read-marker.js';

/** A page with the words of today between its markers, or what about it cannot be understood. */
export interface Injected {
  html: string;
  places: number;
  faults: Fault[];
}

/** Everything outside the markers stays as it is, to the byte, and lines end as they do in the page. */
export function injectWords(html: string, libraries: readonly NamedLibrary[]): Injected {
  const { marked, faults } = findMarked(html);
  if (faults.length > 0) return { html, places: marked.length, faults };
  const lineEnd = html.includes('\r\n') ? '\r\n' : '\n';
  let result = '';
  let done = 0;
  for (const { asked, line, from, to } of marked) {
    try {
      const words = `\n${writeMarked(asked, libraries)}\n`.replaceAll('\n', lineEnd);
      result += html.slice(done, from) + words;
      done = to;
    } catch (reason) {
      if (!(reason instanceof Refusal)) throw reason;
      faults.push({ line, message: reason.message.replaceAll('\n', ' ') });
    }
  }
  return { html: result + html.slice(done), places: marked.length, faults };
}
