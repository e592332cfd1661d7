import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from './reactive-property.js';
import type { SectionName, Sections } from '../content-model/library.js';
import { ignoreEarlyPresses } from './ignore-early-presses.js';
import { keepKeysInside } from './keep-keys-inside.js';
import { LibraryController } from './library-controller.js';
import { explain, warnOnce } from './warn-once.js';

/**
 * What every widget has in common: where its words come from, what it does before they are here, and that it never
 * throws on the page and never shows nothing.
 *
 * Its shadow root is closed, so that a page's own scripts cannot read from a click's path which answer was chosen.
 *
 * @slot - Shown until the widget is ready, and instead of it if it cannot start. Put real phone numbers here.
 */
export abstract class Widget<N extends SectionName = SectionName> extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, mode: 'closed' };

  /** Address of a library of your own (`….json`), made by `peer-support build`. Left out: the built-in words. */
  @property() content?: string;

  /** The nation whose contacts are shown, such as `GB-SCT`. Left out: the visitor's time zone says, if it is one of a country we list. */
  @property() region?: string;

  /** Level of the widget's first heading, 1 to 6, so that it fits the page's outline. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** @internal Shared with the runtime's own controllers. */
  readonly library: LibraryController<N>;
  private failed = false;
  private isReady = false;
  private starting?: ReturnType<typeof setTimeout>;

  constructor() {
    super();
    this.library = new LibraryController(this, this.sectionNames());
  }

  /** The sections of the library this widget cannot start without. */
  protected abstract sectionNames(): readonly N[];

  /** Whether all that a widget waits for beyond its sections is here. */
  protected get hasAll(): boolean {
    return true;
  }

  /** Draws the widget. Called only when every section is here. */
  protected abstract renderWidget(sections: Pick<Sections, N | 'room'>): TemplateResult;

  /**
   * Starts in a task of its own: with the evaluation of the script before it, it would hold up a slow phone. Until then
   * there is no shadow root, and the page's own text inside the tag stays in sight.
   */
  override connectedCallback(): void {
    const connect = () => {
      try {
        if (this.isConnected) super.connectedCallback();
      } catch (reason) {
        warnOnce(this, `could not start (${explain(reason)}). The page's own text inside the tag stays.`);
      }
    };
    // Moved before it has started: once is enough.
    clearTimeout(this.starting);
    if (this.hasUpdated) connect();
    else this.starting = setTimeout(connect);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    ignoreEarlyPresses(root);
    keepKeysInside(root);
    return root;
  }

  protected override performUpdate(): void {
    const focused = this.focusedInside;
    try {
      super.performUpdate();
    } catch (reason) {
      this.recover(reason);
    }
    if (focused && !focused.isConnected && !this.focusedInside) this.catchFocus();
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.toggleAttribute('data-ready', this.isReady);
  }

  override render(): TemplateResult {
    const sections = this.failed ? undefined : this.library.sections;
    this.isReady = Boolean(sections) && this.hasAll && (this.isReady || !this.isFallbackInUse());
    return sections && this.isReady ? this.renderWidget(sections) : html`<slot></slot>`;
  }

  private get focusedInside(): Element | null | undefined {
    return (this.renderRoot as ShadowRoot | undefined)?.activeElement;
  }

  /** Late words must not take away what somebody is about to press: they wait until the focus has moved on. */
  private isFallbackInUse(): boolean {
    const isInUse = this.contains(document.activeElement) && document.activeElement !== this;
    // The next element has the focus only after this event.
    const draw = () => setTimeout(() => this.requestUpdate());
    if (isInUse) this.addEventListener('focusout', draw, { once: true });
    return isInUse;
  }

  /** Where new words took away what had the focus, somebody with a keyboard goes on from the start of the widget. */
  private catchFocus(): void {
    this.renderRoot.querySelector<HTMLElement>('[tabindex], button, summary, a')?.focus({ preventScroll: true });
  }

  /** A library that cannot be drawn makes way for the built-in one, and that for the page's own text. */
  private recover(reason: unknown): void {
    this.clearRoot();
    if (this.library.giveUp()) {
      warnOnce(
        this,
        `could not be drawn with the words it was given (${explain(reason)}). The built-in ones are shown.`,
      );
      this.requestUpdate();
    } else if (!this.failed) {
      this.showFallback(reason);
    }
  }

  /** What went wrong is the embedder's to read, never the visitor's. */
  private showFallback(reason: unknown): void {
    this.failed = true;
    this.removeAttribute('data-ready');
    warnOnce(this, `could not be drawn (${explain(reason)}). The page's own text inside the tag is shown instead.`);
    this.requestUpdate();
  }

  /** Lit loses its place in a root where drawing broke off: it is given a new one, after what is there now. */
  private clearRoot(): void {
    const end = document.createComment('');
    for (const node of [...this.renderRoot.childNodes]) if (node.nodeName !== 'STYLE') node.remove();
    this.renderRoot.append(end);
    this.renderOptions.renderBefore = end;
  }
}
