import { drawIcon } from './draw-icon.js';

export const page = drawIcon('M5 5.5h14v13H5zM9 10h6M9 14h4');
