import { drawIcon } from './draw-icon.js';

export const leave = drawIcon('M11 3.5H6.5c-1.5 0-2 .7-2 2v13c0 1.3.6 2 2 2H11M10 12h10.5M16 7l5 5-5 5', true);
