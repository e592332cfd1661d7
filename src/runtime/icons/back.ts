import { drawIcon } from './draw-icon.js';

export const back = drawIcon('M20 12.2C15 11.8 9.5 12 4.5 12M10.5 5.5 4.3 12l6.2 6.5', true);
