import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { itemAnchor, type LinkedItem } from '../content-model/item-anchor.js';
import { fillIn, type Words } from '../content-model/wording.js';
import { copyWords } from './copy-words.js';
import { ForgetOnLeaving } from './forget-on-leaving.js';
import { renderStatus } from './render-status.js';

type ShareWords = Pick<
  Words<'shared'>,
  'copy-link' | 'copy-link-name' | 'share-link' | 'share-link-name' | 'link-copied' | 'link-not-copied'
>;

/**
 * Under one item, a way to copy its address and, where the device has one, to hand it on with the device's own share sheet.
 * Nothing is sent or loaded: what happens to the address is the visitor's to say.
 */
export class ItemLink implements ReactiveController {
  /** What came of the last press, and under which item: another object whenever something else is to be drawn. */
  outcome?: { readonly anchor: string; readonly said: string };

  constructor(private readonly host: ReactiveControllerHost & { readonly renderRoot: ParentNode }) {
    host.addController(this);
    new ForgetOnLeaving(host, () => {
      this.outcome = undefined;
      host.requestUpdate();
    });
  }

  hostDisconnected(): void {
    this.outcome = undefined;
  }

  render(item: LinkedItem, title: string, words: ShareWords): TemplateResult | typeof nothing {
    // A library of a charity's own may be without these words.
    if (!words['copy-link']) return nothing;
    const anchor = itemAnchor(item);
    const share = () => void this.share(anchor, title, words);
    return html`<div class="item-link small">
      ${renderButton('copy-link', title, words, () => void this.copy(anchor, words))}
      ${canShare(anchor) ? renderButton('share-link', title, words, share) : nothing}
      ${this.outcome?.anchor === anchor ? renderStatus(this.outcome.said, 'seen') : nothing}
    </div>`;
  }

  private async copy(anchor: string, words: ShareWords): Promise<void> {
    const address = addressOf(anchor);
    const copying = copyWords(address);
    // There is no live region under each item. One that is pressed has an empty one before there is anything to say in it.
    await this.show({ anchor, said: '' });
    const said = (await copying) ? words['link-copied'] : fillIn(words['link-not-copied'], { address });
    await this.show({ anchor, said });
  }

  private async show(outcome: { anchor: string; said: string }): Promise<void> {
    this.outcome = outcome;
    this.host.requestUpdate();
    await this.host.updateComplete;
  }

  private async share(anchor: string, title: string, words: ShareWords): Promise<void> {
    try {
      await navigator.share?.({ title, url: addressOf(anchor) });
    } catch (reason) {
      // Whoever closes the sheet has changed their mind.
      if (!(reason instanceof DOMException && reason.name === 'AbortError')) await this.copy(anchor, words);
    }
  }
}

function renderButton(
  name: 'copy-link' | 'share-link',
  title: string,
  words: ShareWords,
  press: () => void,
): TemplateResult {
  const label = fillIn(words[`${name}-name`], { title });
  return html`<button class="link" part="link" type="button" aria-label=${label} @click=${press}>${words[name]}</button>`;
}

/** Firefox and Chrome on Linux have no share sheet. */
function canShare(anchor: string): boolean {
  return navigator.canShare?.({ url: addressOf(anchor) }) ?? false;
}

/** A page's canonical address is the one to hand on: the one at hand may say how somebody came there. */
function addressOf(anchor: string): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const page = canonical?.startsWith(`${location.origin}/`) ? canonical : location.href;
  return `${page.replace(/#.*/s, '')}#${anchor}`;
}
