import { attempt } from './attempt.js';

/** Lies over everything, on a plain ground of the browser's own. Set through script, which a strict CSP allows. */
const look =
  'all:initial;color-scheme:inherit;position:fixed;inset:0;inline-size:100%;block-size:100%;padding:1em;' +
  'box-sizing:border-box;z-index:2147483647;background:Canvas;color:CanvasText;font:1em/1.5 sans-serif';

/**
 * Hides a page at once, above its own dialogs too, and says that it is being left. In a frame, the page around it is
 * hidden as well where it belongs to the same site. Whatever the page has made of the browser's own functions, nothing is
 * thrown, and what was covered can be uncovered.
 */
export class PageCover {
  private covers: HTMLDialogElement[] = [];

  show(words: string): void {
    if (this.covers.length) return;
    for (const page of reachableDocuments()) attempt(() => this.cover(page, words));
  }

  /** Shows the page around the frame that this runs in. */
  showAround(): void {
    this.uncover((cover) => cover.ownerDocument !== document);
  }

  remove(): void {
    this.uncover(() => true);
  }

  /** Only a modal dialog stands above one that is open, and keeps what is under it from every reader. */
  private cover(page: Document, words: string): void {
    const cover = page.createElement('dialog');
    this.covers.push(cover);
    cover.style.cssText = look;
    // Firefox reflects no ARIA property before version 119.
    cover.setAttribute('aria-label', words);
    cover.addEventListener('cancel', (event) => event.preventDefault());
    // Beside the body: a page may have none, or one that is not shown.
    page.documentElement.append(cover);
    // Where there are no modal dialogs (Firefox before 98), what the cover looks like has to do.
    attempt(() => cover.showModal());
    attempt(() => sayIn(cover, words));
  }

  private uncover(isMeant: (cover: HTMLDialogElement) => boolean): void {
    const meant = this.covers.filter(isMeant);
    this.covers = this.covers.filter((cover) => !meant.includes(cover));
    meant.forEach(takeAway);
  }
}

function reachableDocuments(): Document[] {
  try {
    const around = window.top?.document;
    return around && around !== document ? [around, document] : [document];
  } catch {
    return [document];
  }
}

/** What comes after the dialog has opened is read out. */
function sayIn(cover: HTMLDialogElement, words: string): void {
  const said = cover.ownerDocument.createElement('p');
  said.setAttribute('role', 'alert');
  cover.append(said);
  said.textContent = words;
}

/** Closed first, so that the focus goes back to where it was. */
function takeAway(cover: HTMLDialogElement): void {
  attempt(() => cover.close());
  const ways = [() => cover.remove(), () => cover.parentNode?.removeChild(cover), () => (cover.style.display = 'none')];
  ways.some(attempt);
}
