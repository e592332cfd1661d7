import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { SectionName, Sections } from '../content-model/library.js';
import { LibraryController } from './library-controller.js';
import { warnOnce } from './warn-once.js';

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

  /** The nation whose contacts are shown, such as `GB-SCT`. Left out: suggested by language and time zone. */
  @property() region?: string;

  /** Level of the widget's first heading, 1 to 6, so that it fits the page's outline. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** @internal Shared with the runtime's own controllers. */
  readonly library: LibraryController<N>;
  private failed = false;

  constructor() {
    super();
    this.library = new LibraryController(this, this.sectionNames());
  }

  /** The sections of the library this widget cannot start without. */
  protected abstract sectionNames(): readonly N[];

  /** Draws the widget. Called only when every section is here. */
  protected abstract renderWidget(sections: Pick<Sections, N | 'shared'>): TemplateResult;

  protected override performUpdate(): void {
    try {
      super.performUpdate();
    } catch (reason) {
      this.showFallback(reason);
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.toggleAttribute('data-ready', !this.failed && Boolean(this.library.sections));
  }

  override render(): TemplateResult {
    const sections = this.failed ? undefined : this.library.sections;
    return sections ? this.renderWidget(sections) : html`<slot></slot>`;
  }

  /** What went wrong is the embedder's to read, never the visitor's. */
  private showFallback(reason: unknown): void {
    this.failed = true;
    const why = reason instanceof Error ? reason.message : String(reason);
    warnOnce(this, `could not be drawn (${why}). The page's own text inside the tag is shown instead.`);
    this.renderRoot.replaceChildren(document.createElement('slot'));
  }
}
