import { drawIcon } from './draw-icon.js';

export const minus = drawIcon('M4.5 12h15');
