import { svg } from 'lit';
import { drawIcon } from './draw-icon.js';

export const plus = drawIcon(svg`<path d="M12 4.5v15M4.5 12h15"></path>`);
