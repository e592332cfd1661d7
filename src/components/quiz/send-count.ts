import { findCounter } from './find-counter.js';

/**
 * Tells the page's own website that somebody has started or finished the quiz, where the page asks for it with `count-href`:
 * one empty request, without cookie, id, referrer, answer or result. Whether it arrives is nobody's concern.
 */
export function sendCount(quiz: Element & { countHref?: string }, what: 'started' | 'finished'): void {
  const url = findCounter(quiz);
  if (!url) return;
  url.searchParams.set('peer-support-quiz', what);
  fetch(url, {
    method: 'POST',
    mode: 'same-origin',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    keepalive: true,
  }).catch(() => undefined);
}
