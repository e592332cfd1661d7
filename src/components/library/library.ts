import { ContextProvider } from '@lit/context';
import { ReactiveElement, css, type PropertyValues } from 'lit';
import { restoreStyles, setStyles } from '../../runtime/add-styles.js';
import { attachRoot, findInternals } from '../../runtime/attach-root.js';
import { property } from '../../runtime/reactive-property.js';
import { fetchedLibrary } from '../../runtime/fetched-library.js';
import { libraryContext, type LibraryContext, type Suggestion } from '../../runtime/library-context.js';
import { explain, warnLibrary, warnOnce } from '../../runtime/warn-once.js';

/**
 * Optional wrapper: shares a nation and a library with the widgets inside it, and carries what the quiz suggests to the
 * contact panel and the stories beside it. It draws nothing of its own.
 *
 * @event {PeerSupportErrorEvent} peer-support-error - The library of `src` could not be used: `detail.reason` is `library-not-used`, or `not-loaded` where the script's own files did not come.
 * @slot - The widgets, and anything else of the page.
 * @tagname peer-support
 */
export class PeerSupport extends ReactiveElement {
  /** Closed like the widgets' own: nothing of ours is in the path of a click. */
  static override shadowRootOptions: ShadowRootInit = { mode: 'closed' };

  /** The wrapper takes no part in the page's layout: its children stand where they would without it. */
  static override styles = css`
    :host {
      display: contents;
    }
  `;

  /** Address of a library of your own (`….json`) for every widget inside. */
  @property() src?: string;

  /**
   * The public key that `src` has to be signed with, as `peer-support sign` prints it; two with a space between them while a
   * key is changed. What is not signed with it is not used. Default: no signature is asked for.
   */
  @property({ attribute: 'public-key' }) publicKey?: string;

  /** The nation whose contacts are shown inside, such as `GB-SCT`. */
  @property() region?: string;

  /** Where the quiz is, if it is on another page: what leads to it inside becomes a link. The same for the next four. */
  @property({ attribute: 'quiz-href' }) quizHref?: string;

  /** Where the stories are, if they are on another page. */
  @property({ attribute: 'stories-href' }) storiesHref?: string;

  /** Where the contacts are, if they are on another page. */
  @property({ attribute: 'contacts-href' }) contactsHref?: string;

  /** Where the myth cards are, if they are on another page. */
  @property({ attribute: 'myths-href' }) mythsHref?: string;

  /** Where the guides are, if they are on another page. */
  @property({ attribute: 'guide-href' }) guideHref?: string;

  /** Has the quiz inside forget its answers when somebody goes to another page: for devices that people share. */
  @property({ type: Boolean, attribute: 'forget-on-leave' }) forgetOnLeave = false;

  private provider?: ContextProvider<typeof libraryContext>;

  constructor() {
    super();
    this.attempt(() => {
      const initialValue: LibraryContext = { suggest: (suggestion) => this.suggest(suggestion) };
      this.provider = new ContextProvider(this, { context: libraryContext, initialValue });
    });
  }

  /** Widgets inside ask as soon as this is connected: what the tag says has to be shared by then. */
  override connectedCallback(): void {
    this.share({ region: this.region, forgetOnLeave: this.forgetOnLeave });
    // Put back on the page later, it has its library or has given up on it: nothing more will come.
    if (!this.hasUpdated) this.share({ waiting: Boolean(this.src) });
    this.attempt(() => super.connectedCallback());
  }

  /** The browser calls this when the element comes into another document. */
  adoptedCallback(): void {
    this.attempt(() => restoreStyles(this));
  }

  /** Where there can be no shadow root, the children simply stand in the tag. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    let root: ShadowRoot | undefined;
    this.attempt(() => {
      ({ root } = attachRoot(this, PeerSupport.shadowRootOptions, findInternals(this)));
      setStyles(this, root);
    });
    return root ?? this;
  }

  protected override performUpdate(): void {
    this.attempt(() => super.performUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('publicKey')) this.fetchSource();
    if (changed.has('region')) this.share({ region: this.region });
    if (changed.has('forgetOnLeave')) this.share({ forgetOnLeave: this.forgetOnLeave });
  }

  /** What is inside stays in sight whatever fails here, and works without the wrapper. */
  private attempt(step: () => void): void {
    try {
      step();
    } catch (reason) {
      warnOnce(this, `may not reach the widgets inside it (${explain(reason)}). They work without it.`);
    }
  }

  private suggest(suggestion: Suggestion | undefined): void {
    this.share({ suggestion });
  }

  private share(news: Partial<LibraryContext>): void {
    this.attempt(() => this.provider?.setValue({ ...this.provider.value, ...news }));
  }

  /** Widgets inside wait for the library, showing the page's own text, and go on with the built-in one if it fails. */
  private fetchSource(): void {
    const { src: address, publicKey } = this;
    if (!address) return this.share({ source: undefined, waiting: false });
    this.share({ waiting: true });
    fetchedLibrary(address, publicKey)
      .then((source) => this.settle(address, publicKey, { source, waiting: false }))
      .catch((reason: unknown) => {
        warnLibrary(this, address, reason);
        this.settle(address, publicKey, { source: undefined, waiting: false });
      });
  }

  /** A slower answer for an address that has been replaced since is dropped. */
  private settle(address: string, publicKey: string | undefined, news: Partial<LibraryContext>): void {
    if (address === this.src && publicKey === this.publicKey) this.share(news);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'peer-support': PeerSupport;
  }
}
