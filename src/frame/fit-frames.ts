/**
 * For pages that may have a script but would rather have frames: makes each frame of the widgets as tall as it asks to be.
 * A message counts only if it comes from the frame itself, and from where that frame was loaded.
 */
import { readHeight, type HeightRequest } from './frame-message.js';

const findFrames = () => [...document.querySelectorAll<HTMLIFrameElement>('iframe[src*="/frame/"]')];

window.addEventListener('message', ({ source, origin, data }) => {
  const frame = findFrames().find(({ contentWindow }) => contentWindow === source);
  const height = readHeight(data);
  if (frame && height && origin === new URL(frame.src).origin) frame.style.height = `${height}px`;
});

// Consent tools and optimisers hold scripts back: frames that were there before tell their height again. It asks for nothing
// else, so that it may go to any origin.
const request: HeightRequest = 'peer-support-height';
for (const { contentWindow } of findFrames()) contentWindow?.postMessage(request, '*');
