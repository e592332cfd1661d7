/** Lies over everything, on a plain ground of the browser's own. Set through script, which a strict CSP allows. */
const look =
  'all:initial;color-scheme:inherit;position:fixed;inset:0;inline-size:100%;block-size:100%;padding:1em;' +
  'box-sizing:border-box;z-index:2147483647;background:Canvas;color:CanvasText;font:1em/1.5 sans-serif';

/**
 * Hides a page at once, above its own dialogs too, and says that it is being left. In a frame, the page around it is
 * hidden as well where it belongs to the same site.
 */
export class PageCover {
  private covers: HTMLDialogElement[] = [];

  show(words: string): void {
    if (this.covers.length) return;
    this.covers = reachableDocuments().map((page) => coverDocument(page, words));
  }

  /** Closed first, so that the focus goes back to where it was. */
  remove(): void {
    for (const cover of this.covers) {
      cover.close?.();
      cover.remove();
    }
    this.covers = [];
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

/** Only a modal dialog stands above one that is open, and keeps what is under it from every reader. */
function coverDocument(page: Document, words: string): HTMLDialogElement {
  const cover = page.createElement('dialog');
  cover.style.cssText = look;
  // Firefox reflects no ARIA property before version 119.
  cover.setAttribute('aria-label', words);
  cover.addEventListener('cancel', (event) => event.preventDefault());
  page.body.append(cover);
  cover.showModal?.();
  const said = page.createElement('p');
  said.setAttribute('role', 'alert');
  cover.append(said);
  said.textContent = words;
  return cover;
}
