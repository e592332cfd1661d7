/**
 * For pages that may have a script but would rather have frames: makes each frame of the widgets as tall as it asks to be.
 * A message counts only if it comes from the frame itself, and from where that frame was loaded.
 */
import { readHeight } from './frame-message.js';

window.addEventListener('message', ({ source, origin, data }) => {
  const frames = [...document.querySelectorAll<HTMLIFrameElement>('iframe[src*="/frame/"]')];
  const frame = frames.find(({ contentWindow }) => contentWindow === source);
  const height = readHeight(data);
  if (frame && height && origin === new URL(frame.src).origin) frame.style.height = `${height}px`;
});
