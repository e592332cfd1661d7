import { drawIcon } from './draw-icon.js';

export const on = drawIcon('M4 12.2c5-.4 10.5-.2 15.5-.2M13.5 5.5l6.2 6.5-6.2 6.5', true);
