import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from '../../runtime/reactive-property.js';
import type { Sections } from '../../content-model/library.js';
import { parseUrl } from '../../content-model/parse-url.js';
import { fillIn } from '../../content-model/wording.js';
import { leave } from '../../runtime/icons/leave.js';
import { signalLeaving } from '../../runtime/leave-signal.js';
import tokens from '../../runtime/tokens.styles.js';
import { warnOnce } from '../../runtime/warn-once.js';
import { Widget } from '../../runtime/widget.js';
import words from '../../runtime/words.styles.js';
import styles from './exit.styles.js';
import { leavePage } from './leave-page.js';
import { PageCover } from './page-cover.js';
import { countPress, noPresses, pressesToLeave, timeToPress, type Press, type ShiftPresses } from './shift-presses.js';

const neutralPage = 'https://www.bbc.co.uk/weather';

/** Five presses in a row switch on sticky keys and are not meant for us, so that more are waited for, for a moment. */
const pressesForStickyKeys = 5;
const timeToGoOn = 600;

/** Every exit on the page, in the order they came. Only the first listens to the keyboard. */
const exits = new Set<PeerSupportExit>();

const watched = ['keydown', 'keyup', 'pointerdown', 'blur'] as const;

/**
 * "Leave this page": hides the page at once, forgets quiz answers and opens a neutral page in its place. Use it only
 * where being seen here could put somebody at risk.
 *
 * @slot - A plain link that works without the script: shown until the widget is ready, and instead of it if it cannot start.
 * @csspart exit - The link.
 * @csspart note - What it does and what it does not do.
 * @cssproperty [--peer-support-font-family=inherit] - The typeface, if it is to differ from the page's.
 * @tagname peer-support-exit
 */
export class PeerSupportExit extends Widget<'exit'> {
  static override styles = [tokens, words, styles];

  /** Where it leads: an `https:` address that says nothing about the visitor. */
  @property() to = neutralPage;

  @state() private pressed = 0;

  private presses: ShiftPresses = noPresses;

  private readonly cover = new PageCover();
  private leaving?: ReturnType<typeof setTimeout>;
  private forgetting?: ReturnType<typeof setTimeout>;

  override connectedCallback(): void {
    super.connectedCallback();
    exits.add(this);
    for (const type of watched) window.addEventListener(type, this.handlePress, true);
    window.addEventListener('pageshow', this.handlePageShow);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    exits.delete(this);
    for (const type of watched) window.removeEventListener(type, this.handlePress, true);
    window.removeEventListener('pageshow', this.handlePageShow);
    this.stay();
  }

  protected override sectionNames() {
    return ['exit'] as const;
  }

  /** Leaves, as if the visitor had pressed the link. */
  leave(): void {
    this.hidePage();
    signalLeaving();
    this.open(this.address);
  }

  /** @internal The one step that tests cannot take. */
  protected open(address: string): void {
    leavePage(address, window);
  }

  private readonly handleClick = (event: Event): void => {
    event.preventDefault();
    this.leave();
  };

  /** A page that comes back from the browser's memory is shown as it was, with nothing left of the visit. */
  private readonly handlePageShow = ({ persisted }: PageTransitionEvent): void => {
    if (persisted) this.stay();
  };

  private readonly handlePress = (event: Event): void => {
    const [acting] = exits;
    if (acting !== this) return;
    this.presses = countPress(this.presses, describePress(event));
    this.pressed = this.presses.presses.length;
    clearTimeout(this.forgetting);
    if (this.pressed >= pressesForStickyKeys) this.stay();
    else if (this.pressed >= pressesToLeave) this.leaveSoon();
    else if (this.pressed) this.forgetting = setTimeout(() => this.forget(), timeToPress);
  };

  /** The page is hidden at once. It is left a moment later, in case the presses go on. */
  private leaveSoon(): void {
    this.hidePage();
    clearTimeout(this.leaving);
    this.leaving = setTimeout(() => this.leave(), timeToGoOn);
  }

  private hidePage(): void {
    this.cover.show(this.library.section('exit')?.words.leaving ?? '');
  }

  private stay(): void {
    clearTimeout(this.leaving);
    this.forget();
    this.cover.remove();
  }

  private forget(): void {
    clearTimeout(this.forgetting);
    this.presses = noPresses;
    this.pressed = 0;
  }

  private get address(): string {
    const { to } = this;
    if (parseUrl(to)?.protocol === 'https:') return to;
    warnOnce(this, `cannot use to="${to}". Give an https: address. ${neutralPage} is opened instead.`);
    return neutralPage;
  }

  /** Said after the second press: the first may have been meant for a screen reader, which this would interrupt. */
  private sayPresses(say: Sections['exit']['words']): string | typeof nothing {
    const remaining = pressesToLeave - this.pressed;
    return remaining === 1 ? fillIn(say['shift-count'], { remaining }) : nothing;
  }

  protected override renderWidget({ exit, room }: Pick<Sections, 'exit' | 'room'>): TemplateResult {
    const { words: say } = exit;
    const { address } = this;
    const site = new URL(address).hostname.replace(/^www\./, '');
    return html`<div class="widget" part="widget" dir=${room.direction} lang=${room.language}>
      <a class="exit" part="exit" href=${address} target="_top" rel="noreferrer" @click=${this.handleClick}>
        ${leave}${say.leave}
      </a>
      <p class="small note" part="note">
        ${fillIn(say.explain, { site })} <span class="with-keys">${say['shift-hint']}</span>
      </p>
      <p class="unseen" role="status">${this.sayPresses(say)}</p>
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
