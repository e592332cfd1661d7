import { html, nothing, type ReactiveController } from 'lit';
import { parseUrl } from '../../content-model/parse-url.js';
import { fillIn } from '../../content-model/wording.js';
import { neutralPage } from '../../content-model/neutral-page.js';
import { chooseAddress } from '../../runtime/choose-address.js';
import { Departure } from '../../runtime/departure.js';
import { leave } from '../../runtime/icons/leave.js';
import { leavePage } from '../../runtime/leave-page.js';
import type { PageCover } from '../../runtime/page-cover.js';
import type { PeerSupportQuiz } from './quiz.js';

/** The way to leave the page quickly, beside help for somebody whom another person puts in danger. No exit need be on the page. */
export class Leaving implements ReactiveController {
  /** True once the page could not be left: then the browser follows the link itself. */
  private isStuck = false;

  private readonly departure = new Departure({
    coverWords: () => this.words?.leaving ?? '',
    open: (address, cover) => this.open(address, cover),
    handleStuck: () => this.handleStuck(),
  });

  constructor(private readonly host: PeerSupportQuiz) {
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('pageshow', this.handlePageShow);
  }

  hostDisconnected(): void {
    window.removeEventListener('pageshow', this.handlePageShow);
    this.stay();
  }

  /** Beside help for somebody in danger from another person. */
  render(): unknown {
    return this.isStuck ? nothing : this.renderLink();
  }

  /** On whatever screen is there once the page could not be left: the answers have been cleared by then. */
  renderNotLeft(): unknown {
    return this.isStuck ? html`<div class="not-left">${this.renderLink()}</div>` : nothing;
  }

  /** Whoever goes on with the quiz stays. */
  stay(): void {
    this.isStuck = false;
    this.departure.stay();
  }

  private renderLink(): unknown {
    const { words, address } = this;
    if (!words) return nothing;
    const site = (parseUrl(address)?.hostname ?? address).replace(/^www\./, '');
    return html`<div class="leaving">
      <a class="button" part="button" href=${address} target="_top" rel="noreferrer" @click=${this.handleClick}>
        ${leave}${words.leave}
      </a>
      <p class="small">${fillIn(words.explain, { site })}</p>
      ${this.isStuck ? html`<p class="small" role="alert">${words['not-left']}</p>` : nothing}
    </div>`;
  }

  /** @internal The one step that tests cannot take. */
  protected open(address: string, cover: PageCover): boolean {
    return leavePage(address, window, () => cover.showAround());
  }

  private readonly handleClick = (event: Event): void => {
    if (this.isStuck) this.departure.follow();
    else if (this.departure.leave(this.address)) event.preventDefault();
  };

  /** A page that comes back from the browser's memory is shown as it was. */
  private readonly handlePageShow = ({ persisted }: PageTransitionEvent): void => {
    if (!persisted) return;
    this.stay();
    this.host.requestUpdate();
  };

  private handleStuck(): void {
    const { host } = this;
    this.isStuck = true;
    host.requestUpdate();
    void host.updateComplete.then(() => host.renderRoot.querySelector<HTMLElement>('.leaving a')?.focus());
  }

  private get words() {
    return this.host.library.section('exit')?.words;
  }

  /** Where the page's own exit leads, if it has one. */
  private get address(): string {
    const exit = document.querySelector('peer-support-exit');
    return chooseAddress(exit?.getAttribute('href') ?? neutralPage, () => exit?.querySelector('a[href]') ?? null);
  }
}
