import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from '../../runtime/reactive-property.js';
import type { Sections } from '../../content-model/library.js';
import { parseUrl } from '../../content-model/parse-url.js';
import { fillIn } from '../../content-model/wording.js';
import { leave } from '../../runtime/icons/leave.js';
import { renderStatus } from '../../runtime/render-status.js';
import { cleanValue } from '../../runtime/pasted-value.js';
import tokens from '../../runtime/tokens.styles.js';
import { warnOnce } from '../../runtime/warn-once.js';
import { Widget } from '../../runtime/widget.js';
import words from '../../runtime/words.styles.js';
import { attempt } from '../../runtime/attempt.js';
import { neutralPage } from '../../content-model/neutral-page.js';
import { chooseAddress } from '../../runtime/choose-address.js';
import { Departure } from '../../runtime/departure.js';
import styles from './exit.styles.js';
import { leavePage } from '../../runtime/leave-page.js';
import type { PageCover } from '../../runtime/page-cover.js';
import { countPress, noPresses, pressesToLeave, timeToPress, type Press, type ShiftPresses } from './shift-presses.js';

/** Five presses in a row switch on sticky keys and are not meant for us, so that more are waited for, for a moment. */
const pressesForStickyKeys = 5;
const timeToGoOn = 600;

/** Every exit on the page, in the order they came. Only the first listens to the keyboard. */
const exits = new Set<PeerSupportExit>();

const watched = ['keydown', 'keyup', 'pointerdown', 'blur'] as const;

/**
 * "Leave this page": hides the page at once, forgets what was answered and chosen in the widgets, and opens a neutral
 * page in its place. Use it only where being seen here could put somebody at risk.
 *
 * @slot - A plain link that works without the script: shown until the widget is ready, and instead of it if it cannot start. It is also where the exit leads if `href` cannot be used.
 * @csspart widget - All of it: the typeface and the text size are set here.
 * @csspart button - The link, which looks like a button.
 * @csspart exit - The same link.
 * @csspart note - What it does and what it does not do.
 * @csspart not-left - Says that the page could not be left.
 * @cssproperty [--peer-support-font-family=inherit] - The typeface, if it is to differ from the page's.
 * @cssproperty [--peer-support-font-size=1em] - The size of the text, which is never under 17px.
 * @tagname peer-support-exit
 */
export class PeerSupportExit extends Widget<'exit'> {
  static override styles = [tokens, words, styles];

  /** Where it leads: an `https:` address that says nothing about the visitor. */
  @property() href = neutralPage;

  @state() private pressed = 0;
  /** True once one press was missing when the time for it was over. */
  private isTooLate = false;
  /** True once the page could not be left. */
  @state() private isStuck = false;

  private presses: ShiftPresses = noPresses;

  private readonly departure = new Departure({
    coverWords: () => this.library.section('exit')?.words.leaving ?? '',
    open: (address, cover) => this.open(address, cover),
    handleStuck: () => this.handleStuck(),
  });
  /** Says that the page could not be left where the widget could not be drawn. */
  private said?: HTMLElement;
  private leaving?: ReturnType<typeof setTimeout>;
  private forgetting?: ReturnType<typeof setTimeout>;

  override connectedCallback(): void {
    super.connectedCallback();
    exits.add(this);
    attempt(() => {
      for (const type of watched) window.addEventListener(type, this.handlePress, true);
      window.addEventListener('pageshow', this.handlePageShow);
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    exits.delete(this);
    attempt(() => {
      for (const type of watched) window.removeEventListener(type, this.handlePress, true);
      window.removeEventListener('pageshow', this.handlePageShow);
    });
    this.stay();
  }

  protected override sectionNames() {
    return ['exit'] as const;
  }

  /** Leaves, as if the visitor had pressed the link. */
  leave(): void {
    this.departure.leave(this.address);
  }

  /** @internal The one step that tests cannot take. */
  protected open(address: string, cover: PageCover): boolean {
    return leavePage(address, window, () => cover.showAround());
  }

  /** Where our own way fails, the browser follows the link itself. */
  private readonly handleClick = (event: Event): void => {
    if (this.isStuck) this.departure.follow();
    else if (this.departure.leave(this.address)) event.preventDefault();
  };

  private handleStuck(): void {
    this.isStuck = true;
    void this.updateComplete.then(() => attempt(() => this.goToLink()));
  }

  /** A page that comes back from the browser's memory is shown as it was, with nothing left of the visit. */
  private readonly handlePageShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.stay();
  };

  private readonly handlePress = (event: Event): void => {
    const [acting] = exits;
    if (acting !== this) return;
    this.presses = countPress(this.presses, describePress(event));
    this.pressed = this.presses.presses.length;
    this.isTooLate = false;
    clearTimeout(this.forgetting);
    if (this.pressed >= pressesForStickyKeys) this.stay();
    else if (this.pressed >= pressesToLeave) this.leaveSoon();
    else if (this.pressed) this.forgetting = setTimeout(() => this.handleTimeOver(), timeToPress);
  };

  private handleTimeOver(): void {
    this.isTooLate = this.pressed === pressesToLeave - 1;
    this.forget();
  }

  /** The page is hidden at once. It is left a moment later, in case the presses go on. */
  private leaveSoon(): void {
    const { address } = this;
    const go = () => this.departure.leave(address);
    this.departure.hide();
    const isSet = attempt(() => {
      clearTimeout(this.leaving);
      this.leaving = setTimeout(go, timeToGoOn);
    });
    if (!isSet) go();
  }

  private stay(): void {
    this.departure.stay();
    attempt(() => clearTimeout(this.leaving));
    attempt(() => this.forget());
    this.isStuck = false;
    this.said?.remove();
  }

  /** A page that could not be left says so where the link is, which the browser may follow by itself. */
  private goToLink(): void {
    const drawn = this.renderRoot.querySelector<HTMLElement>('.exit');
    if (!drawn) this.sayBesideOwnLink();
    (drawn ?? this.ownLink)?.focus();
  }

  private sayBesideOwnLink(): void {
    this.said ??= document.createElement('p');
    this.said.setAttribute('role', 'alert');
    this.append(this.said);
    this.said.textContent = this.library.section('exit')?.words['not-left'] ?? '';
  }

  private forget(): void {
    clearTimeout(this.forgetting);
    this.presses = noPresses;
    this.pressed = 0;
  }

  /** The page's own link inside the tag. */
  private get ownLink(): HTMLAnchorElement | null {
    return this.querySelector('a[href]');
  }

  private get address(): string {
    const href = cleanValue(this.href);
    let address = neutralPage;
    attempt(() => (address = chooseAddress(href, () => this.ownLink)));
    if (address !== href) {
      attempt(() => warnOnce(this, `cannot use href="${href}". Give an https: address. ${address} is opened instead.`));
    }
    return address;
  }

  /**
   * Said after the second press: the first may have been meant for a screen reader, which this would interrupt. And said
   * when the time for the third is over, since all have to be pressed again.
   */
  private sayPresses(say: Sections['exit']['words']): string {
    const remaining = pressesToLeave - this.pressed;
    return remaining === 1 || this.isTooLate ? fillIn(say['shift-count'], { remaining }) : '';
  }

  protected override renderWidget({ exit, layout }: Pick<Sections, 'exit' | 'layout'>): TemplateResult {
    const { words: say } = exit;
    const { address } = this;
    const site = (parseUrl(address)?.hostname ?? address).replace(/^www\./, '');
    return html`<div class="widget" part="widget" dir=${layout.direction} lang=${layout.language}>
      <a class="exit" part="button exit" href=${address} target="_top" rel="noreferrer" aria-describedby="note" @click=${this.handleClick}>
        ${leave}${say.leave}
      </a>
      <p class="small note" part="note" id="note">
        ${fillIn(say.explain, { site })} <span class="with-keys">${say['shift-hint']}</span>
      </p>
      ${this.isStuck ? html`<p class="small note" part="not-left" role="alert">${say['not-left']}</p>` : nothing}
      ${renderStatus(this.sayPresses(say))}
    </div>`;
  }
}

function describePress(event: Event): Press {
  const isKey = event instanceof KeyboardEvent;
  return {
    kind: isKey ? (event.type === 'keydown' ? 'down' : 'up') : 'other',
    isShift: isKey && event.key === 'Shift',
    code: isKey ? event.code : '',
    at: event.timeStamp,
    isCombined: isKey && (event.repeat || event.ctrlKey || event.altKey || event.metaKey),
    isWriting: isWriting(event.composedPath()[0]),
  };
}

function isWriting(target: EventTarget | undefined): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-support-exit': PeerSupportExit;
  }
}
