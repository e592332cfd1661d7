import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from './reactive-property.js';
import type { SectionName, Sections } from '../content-model/library.js';
import { restoreStyles, setStyles } from './add-styles.js';
import { applyAccent } from './apply-accent.js';
import { attachRoot, findInternals } from './attach-root.js';
import { toggleState } from './custom-state.js';
import { ignoreEarlyPresses } from './ignore-early-presses.js';
import { keepKeysInside } from './keep-keys-inside.js';
import { LibraryController } from './library-controller.js';
import { releaseSpace } from './release-space.js';
import { explain, warnOnce } from './warn-once.js';
import { PeerSupportErrorEvent, PeerSupportReadyEvent, send } from './widget-events.js';

/**
 * Where the page's own text stands: the title and the words of the plain HTML that we write, and between them what has no
 * slot of a name, which are its numbers.
 */
const ownTextSlots = ['plain-title', '', 'plain-words'];

/** The name of these slots while the content stands in the place of that text: no element asks for it. */
const replaced = 'replaced';

/**
 * What every widget has in common: where its words come from, what it does before they are here, and that it never
 * throws on the page and never shows nothing.
 *
 * Its shadow root is closed, so that a page's own scripts cannot read from a click's path which answer was chosen.
 *
 * @slot - Shown until the widget is ready, and instead of it if it cannot start. Put real phone numbers here.
 * @event {PeerSupportReadyEvent} peer-support-ready - The content is drawn. `detail.tag` says by which tag. Sent once; a script that may come later asks the property `ready`.
 * @event {PeerSupportErrorEvent} peer-support-error - Something could not be loaded or drawn. `detail.tag` says by which tag, and `detail.reason` is `not-loaded`, `not-drawn` or `library-not-used`.
 */
export abstract class Widget<N extends SectionName = SectionName> extends LitElement {
  static override shadowRootOptions: ShadowRootInit = { ...LitElement.shadowRootOptions, mode: 'closed' };

  /** Address of a library of your own (`….json`), made by `peer-support build`. Default: the built-in words. */
  @property() src?: string;

  /**
   * The public key that `src` has to be signed with, as `peer-support sign` prints it; two with a space between them while a
   * key is changed. What is not signed with it is not used. Default: no signature is asked for.
   */
  @property({ attribute: 'public-key' }) publicKey?: string;

  /** The nation whose contacts are shown, such as `GB-SCT`. Default: the visitor's time zone says, if it is one of a country we list. */
  @property() region?: string;

  /** Level of the widget's first heading, 1 to 6, so that it fits the page's outline. */
  @property({ attribute: 'heading-level', converter: (value) => Number(/\d+/.exec(value ?? '')) || 2 })
  headingLevel = 2;

  /** @internal Shared with the runtime's own controllers. */
  readonly library: LibraryController<N>;
  private readonly internals = findInternals(this);
  /** Show the page's own text while they have their names, and nothing while they have one that no element asks for. */
  private slotsForText: HTMLSlotElement[] = [];
  private failed = false;
  private isReady = false;
  private isAnnounced = false;
  private starting?: ReturnType<typeof setTimeout>;

  constructor() {
    super();
    this.library = new LibraryController(this, this.sectionNames());
  }

  /** True once the content is drawn: for a script that comes too late to hear `peer-support-ready`. */
  get ready(): boolean {
    return this.slotsForText[0]?.name === replaced;
  }

  /** Moves the focus to the widget's heading, or to the link of the exit; to the first link inside the tag before it is drawn. */
  override focus(options?: FocusOptions): void {
    const start = (this.renderRoot as ShadowRoot | undefined)?.querySelector<HTMLElement>('.title, .exit');
    (start ?? this.querySelector('a'))?.focus(options);
  }

  /** The sections of the library this widget cannot start without. */
  protected abstract sectionNames(): readonly N[];

  /** Whether all that a widget waits for beyond its sections is here. */
  protected get hasAll(): boolean {
    return true;
  }

  /** Draws the widget. Called only when every section is here. */
  protected abstract renderWidget(sections: Pick<Sections, N | 'layout'>): TemplateResult;

  /**
   * Starts in a task of its own: with the evaluation of the script before it, it would hold up a slow phone. Until then
   * there is no shadow root, and the page's own text inside the tag stays in sight.
   */
  override connectedCallback(): void {
    const connect = () => this.attempt(() => this.isConnected && super.connectedCallback());
    this.attempt(() => {
      // Moved before it has started: once is enough.
      clearTimeout(this.starting);
      if (this.hasUpdated) connect();
      else this.starting = setTimeout(connect);
    });
  }

  override disconnectedCallback(): void {
    this.attempt(() => super.disconnectedCallback());
  }

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    this.attempt(() => super.attributeChangedCallback(name, before, value));
  }

  /** The browser calls this when the element comes into another document. */
  adoptedCallback(): void {
    this.attempt(() => restoreStyles(this));
  }

  protected override createRenderRoot(): ShadowRoot {
    const { shadowRootOptions } = this.constructor as typeof Widget;
    const { root, slots } = attachRoot(this, shadowRootOptions, this.internals, ownTextSlots);
    this.slotsForText = slots;
    setStyles(this, root);
    ignoreEarlyPresses(root);
    keepKeysInside(root);
    return root;
  }

  protected override performUpdate(): void {
    if (this.failed) return;
    try {
      const focused = this.focusedInside;
      super.performUpdate();
      // Whoever changed the screen may yet focus what is new, before this.
      if (focused && !focused.isConnected) void this.updateComplete.then(() => this.catchFocus());
    } catch (reason) {
      this.recover(reason);
    }
  }

  protected override update(changed: PropertyValues): void {
    super.update(changed);
    applyAccent(this.renderRoot);
    this.showWhetherReady();
  }

  override render(): TemplateResult | typeof nothing {
    const { sections } = this.library;
    this.isReady = Boolean(sections) && this.hasAll && (this.isReady || !this.isFallbackInUse());
    return sections && this.isReady ? this.renderWidget(sections) : nothing;
  }

  private get focusedInside(): Element | null | undefined {
    return (this.renderRoot as ShadowRoot | undefined)?.activeElement;
  }

  /** Late words must not take away what somebody is about to press: they wait until the focus has moved on. */
  private isFallbackInUse(): boolean {
    const isInUse = this.contains(document.activeElement) && document.activeElement !== this;
    // The next element has the focus only after this event.
    const draw = () => this.attempt(() => setTimeout(() => this.requestUpdate()));
    if (isInUse) this.addEventListener('focusout', draw, { once: true });
    return isInUse;
  }

  /** Where new words took away what had the focus, somebody with a keyboard goes on from the start of the widget. */
  private catchFocus(): void {
    if (this.focusedInside) return;
    this.renderRoot.querySelector<HTMLElement>('[tabindex], button, summary, a')?.focus({ preventScroll: true });
  }

  private showWhetherReady(): void {
    const { slotsForText, isReady } = this;
    if (slotsForText.length === 0 || this.ready === isReady) return;
    slotsForText.forEach((slot, i) => (slot.name = isReady ? replaced : ownTextSlots[i]!));
    toggleState(this.internals, 'ready', isReady);
    if (!isReady) return;
    releaseSpace(this);
    if (!this.isAnnounced) send(this, new PeerSupportReadyEvent(this.localName));
    this.isAnnounced = true;
  }

  /** Does a step of an element's life. Whatever it throws is not thrown at the page. */
  private attempt(step: () => void): void {
    try {
      if (!this.failed) step();
    } catch (reason) {
      this.fail(reason);
    }
  }

  /** A library that cannot be drawn makes way for the built-in one, and that for the page's own text. */
  private recover(reason: unknown): void {
    this.attempt(() => {
      if (!this.library.giveUp()) throw reason;
      this.clearRoot();
      this.requestUpdate();
      const given = `could not be drawn with the words it was given (${explain(reason)})`;
      warnOnce(this, `${given}. The built-in ones are shown.`);
      send(this, new PeerSupportErrorEvent(this.localName, 'library-not-used'));
    });
  }

  /** What went wrong is the embedder's to read, never the visitor's. Nothing is drawn from then on. */
  private fail(reason: unknown): void {
    this.failed = true;
    this.isReady = false;
    warnOnce(this, `could not be drawn (${explain(reason)}). The page's own text inside the tag is shown instead.`);
    try {
      this.showWhetherReady();
      releaseSpace(this);
      // Whoever waits for an update that never comes goes on.
      this.enableUpdating(true);
      this.clearRoot();
      send(this, new PeerSupportErrorEvent(this.localName, 'not-drawn'));
    } catch {
      // What was drawn before stays, below the text.
    }
  }

  /** Lit loses its place in a root where drawing broke off: it is given a new one, after what is there now. */
  private clearRoot(): void {
    const root = this.slotsForText[0]?.parentNode;
    for (const node of [...(root?.childNodes ?? [])])
      if (!(this.slotsForText as Node[]).includes(node) && node.nodeName !== 'STYLE') root?.removeChild(node);
    this.renderOptions.renderBefore = root?.appendChild(new Comment());
  }
}
