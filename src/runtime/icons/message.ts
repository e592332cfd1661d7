import { drawIcon } from './draw-icon.js';

export const message = drawIcon(
  'M5.5 4.5h13c1.6 0 2.5 1 2.5 2.5v7c0 1.6-1 2.5-2.5 2.5H12L7.5 20.5v-4h-2C3.9 16.5 3 15.5 3 14V7c0-1.6 1-2.5 2.5-2.5Z',
);
