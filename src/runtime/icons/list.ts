import { drawIcon } from './draw-icon.js';

export const list = drawIcon('M4 6h.1M9 6h11M4 12h.1M9 12h11M4 18h.1M9 18h11');
