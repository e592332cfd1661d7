/** Gives up the space that `peer-support.css` reserves for a tag: what it is kept for will not come. */
export function releaseSpaceOf(tag: string): void {
  document
    .querySelectorAll<HTMLElement>(tag)
    .forEach(({ style }) => style.setProperty('--peer-support-reserved-height', '0px', 'important'));
}
