/**
 * Runs in a page of `frame/`: sets the widget up as the address says, and tells the page around it how tall it is. Where
 * it does not run, the frame shows its numbers and scrolls.
 */
import { parseUrl } from '../content-model/parse-url.js';
import { readFrameAddress } from './frame-address.js';
import type { HeightMessage, HeightRequest } from './frame-message.js';

const { attributes, accent, scheme } = readFrameAddress(location.search);
const page = document.documentElement;
const widget = document.querySelector('[data-frame-widget]');

for (const [name, value] of attributes) widget?.setAttribute(name, value);
if (accent) page.style.setProperty('--peer-support-accent', accent);
if (scheme) page.style.colorScheme = scheme;

/** Whose page this frame is in. Where the browser does not say, nobody is told anything. */
function findParent(): string | undefined {
  const origin = location.ancestorOrigins?.[0] ?? parseUrl(document.referrer)?.origin;
  return origin && origin !== 'null' ? origin : undefined;
}

const parentOrigin = findParent();
if (parentOrigin && window.parent !== window) {
  const tell = () => {
    const message: HeightMessage = { 'peer-support-height': document.body.getBoundingClientRect().height };
    window.parent.postMessage(message, parentOrigin);
  };
  new ResizeObserver(tell).observe(document.body);
  const request: HeightRequest = 'peer-support-height';
  window.addEventListener('message', ({ source, data }) => {
    if (source === window.parent && data === request) tell();
  });
}
