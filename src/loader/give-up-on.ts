/**
 * Gives up the space that `peer-support.css` reserves for a tag, as what it is kept for will not come, and says so to the
 * page's own scripts. The event is the one of `runtime/widget-events.ts`, whose class did not come either.
 */
export function giveUpOn(tag: string): void {
  document.querySelectorAll<HTMLElement>(tag).forEach((element) => {
    element.style.setProperty('--peer-support-reserved-height', '0px', 'important');
    element.style.setProperty('--peer-support-reserved-overflow', 'visible', 'important');
    const detail = { tag, reason: 'not-loaded' };
    element.dispatchEvent(new CustomEvent('peer-support-error', { bubbles: true, composed: true, detail }));
  });
}
