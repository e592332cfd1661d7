import { svg } from 'lit';
import { drawIcon } from './draw-icon.js';

export const phone = drawIcon(
  svg`<path d="M7.5 3.5c.8-.3 1.6.1 1.9.9l1.3 3.1c.3.7.1 1.4-.5 1.9l-1.4 1.2c1.1 2.3 2.7 3.9 5 5l1.2-1.4c.5-.6 1.2-.8 1.9-.5l3.1 1.3c.8.3 1.2 1.1.9 1.9-.7 2.3-2.6 3.6-4.9 3.3C9.6 19.3 4.7 14.4 4 8c-.2-2.2 1.2-3.9 3.5-4.5Z"></path>`,
);
