import { svg } from 'lit';
import { drawIcon } from './draw-icon.js';

export const page = drawIcon(svg`<path d="M5 5.5h14v13H5zM9 10h6M9 14h4"></path>`);
