import { svg } from 'lit';
import { drawIcon } from './draw-icon.js';

export const minus = drawIcon(svg`<path d="M4.5 12h15"></path>`);
