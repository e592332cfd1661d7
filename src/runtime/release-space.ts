import { css, type LitElement } from 'lit';
import { addStyles } from './add-styles.js';

/**
 * Inside a shadow root an important declaration goes before every one of the page. No attribute is involved that another
 * script may remove.
 */
const released = css`
  :host {
    --peer-support-reserved-height: 0px !important;
    --peer-support-reserved-overflow: visible !important;
  }
`;

/** Gives up the space that `peer-support.css` reserves for a widget until it is drawn. */
export function releaseSpace(widget: LitElement): void {
  try {
    addStyles(widget, released);
  } catch {
    // There is no shadow root, or it takes no styles.
    widget.style.setProperty('--peer-support-reserved-height', '0px', 'important');
    widget.style.setProperty('--peer-support-reserved-overflow', 'visible', 'important');
  }
}
