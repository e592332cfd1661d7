import { drawIcon } from './draw-icon.js';

export const plus = drawIcon('M12 4.5v15M4.5 12h15');
