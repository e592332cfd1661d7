/** Lies over everything, on a plain ground of the browser's own. Set through script, which a strict CSP allows. */
const look =
  'all:initial;color-scheme:inherit;position:fixed;inset:0;inline-size:100%;block-size:100%;margin:0;border:0;padding:1em;' +
  'box-sizing:border-box;z-index:2147483647;background:Canvas;color:CanvasText;font:1em/1.5 sans-serif';

/**
 * Hides a page at once, above dialogs and videos too, and says that it is being left. In a frame, the page around it is
 * hidden as well where it belongs to the same site.
 */
export class PageCover {
  private covers: HTMLElement[] = [];

  show(words: string): void {
    if (this.covers.length) return;
    this.covers = reachableDocuments().map((page) => coverDocument(page, words));
  }

  remove(): void {
    for (const cover of this.covers) cover.remove();
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

function coverDocument(page: Document, words: string): HTMLElement {
  const cover = page.createElement('div');
  cover.style.cssText = look;
  cover.setAttribute('role', 'alert');
  cover.popover = 'manual';
  page.body.append(cover);
  // The top layer is the only place above a dialog. Browsers without it still have the highest place below.
  cover.showPopover?.();
  cover.textContent = words;
  return cover;
}
