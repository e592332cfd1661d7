import { ContextConsumer } from '@lit/context';
import type { ReactiveController } from 'lit';
import type { SectionName, Sections } from '../content-model/library.js';
import { builtInLanguage, builtInLibrary } from './built-in-library.js';
import { fetchedLibrary } from './fetched-library.js';
import { libraryContext, type LibraryContext } from './library-context.js';
import type { LibrarySource } from './library-source.js';
import { warnLibrary, warnOnce } from './warn-once.js';
import type { Widget } from './widget.js';

/**
 * Brings a widget its words: from the address in its own `src`, else from the `<peer-support>` around it, else from the
 * script itself. Asks for the widget to be drawn again when something arrives. Nothing here throws: what cannot be had
 * is simply not there, and the widget keeps showing what the page has inside its tag.
 */
export class LibraryController<N extends SectionName> implements ReactiveController {
  private readonly context: ContextConsumer<typeof libraryContext, Widget<N>>;
  private readonly arrived = new Map<SectionName, unknown>();
  private readonly asked = new Set<SectionName>();
  private own?: { address: string; publicKey?: string; source?: LibrarySource; failed?: true };
  private builtIn?: { language: string; source: LibrarySource };
  private givenUp?: LibrarySource;
  private source?: LibrarySource;

  constructor(
    private readonly host: Widget<N>,
    private readonly names: readonly N[],
  ) {
    host.addController(this);
    this.context = new ContextConsumer(host, { context: libraryContext, subscribe: true });
  }

  /** What `<peer-support>` shares, if the widget is inside one. */
  get shared(): LibraryContext | undefined {
    return this.context.value;
  }

  /** Every section the widget needs, with those every widget needs; nothing until all are here. */
  get sections(): Pick<Sections, N | 'layout'> | undefined {
    const names: (N | 'layout')[] = ['layout', ...this.names];
    const found = names.map((name) => [name, this.section(name)] as const);
    if (found.some(([, section]) => !section)) return undefined;
    return Object.fromEntries(found) as Pick<Sections, N | 'layout'>;
  }

  /** One section, asked for the first time it is looked at. */
  section<S extends SectionName>(name: S): Sections[S] | undefined {
    if (!this.arrived.has(name)) this.ask(name);
    return this.arrived.get(name) as Sections[S] | undefined;
  }

  /** Whether nothing more of a section is to be waited for: it is here, or there is none, or it could not be loaded. */
  isSettled(name: SectionName): boolean {
    return this.arrived.has(name);
  }

  /**
   * Goes on with the built-in words where those of the library in use could not be drawn.
   *
   * @returns False where they are in use already.
   */
  giveUp(): boolean {
    if (!this.source || this.source === this.builtInSource()) return false;
    this.givenUp = this.source;
    this.useSource();
    return true;
  }

  hostConnected(): void {
    // Whoever is around now answers at once. Put back elsewhere, a widget must not keep what was shared there.
    if (this.context.value) this.host.requestUpdate();
    this.context.value = undefined;
    if (this.host.closest('peer-support:not(:defined)')) void this.askAgainWhenDefined();
  }

  hostUpdate(): void {
    this.useSource();
  }

  /** The wrapper's code may arrive after the widget's: only then is there anyone to ask. */
  private async askAgainWhenDefined(): Promise<void> {
    await customElements.whenDefined('peer-support');
    if (this.host.isConnected) this.context.hostConnected();
  }

  private useSource(): void {
    const found = this.findSource();
    const source = found && found === this.givenUp ? this.builtInSource() : found;
    if (source === this.source) return;
    this.source = source;
    this.arrived.clear();
    this.asked.clear();
  }

  private findSource(): LibrarySource | undefined {
    const own = this.findOwn();
    if (own) return own.source ?? (own.failed ? this.builtInSource() : this.meanwhile());
    if (this.shared?.waiting) return this.meanwhile();
    return this.shared?.source ?? this.builtInSource();
  }

  /**
   * While a library is on its way, what is on the screen stays there; the built-in words help where nothing is. The text
   * inside a tag may still be on its way as well, where the script is faster than the page.
   */
  private meanwhile(): LibrarySource | undefined {
    const isEmpty = document.readyState !== 'loading' && !this.host.textContent?.trim();
    return this.source ?? (isEmpty ? this.builtInSource() : undefined);
  }

  private findOwn(): typeof this.own {
    const { src: address, publicKey } = this.host;
    if (!address) this.own = undefined;
    else if (this.own?.address !== address || this.own.publicKey !== publicKey) this.fetchOwn({ address, publicKey });
    return this.own;
  }

  private fetchOwn(own: NonNullable<typeof this.own>): void {
    this.own = own;
    if (document.readyState === 'loading')
      document.addEventListener('DOMContentLoaded', () => this.host.requestUpdate(), { once: true });
    fetchedLibrary(own.address, own.publicKey)
      .then((source) => (own.source = source))
      .catch((reason: unknown) => {
        own.failed = true;
        warnLibrary(this.host, own.address, reason);
      })
      .finally(() => this.host.requestUpdate());
  }

  private builtInSource(): LibrarySource {
    // What translates a page in the browser changes its language: that is not to start anything anew.
    const language = builtInLanguage(this.host.closest<HTMLElement>('[lang]')?.lang);
    if (this.builtIn?.language !== language) this.builtIn = { language, source: builtInLibrary(language) };
    return this.builtIn.source;
  }

  private ask(name: SectionName): void {
    const { source } = this;
    if (!source || this.asked.has(name)) return;
    this.asked.add(name);
    const section: unknown = source.section(name, this.builtInSource());
    if (!(section instanceof Promise)) this.arrived.set(name, section);
    else void this.keepWhenItArrives(source, name, section);
  }

  private async keepWhenItArrives(source: LibrarySource, name: SectionName, section: Promise<unknown>): Promise<void> {
    try {
      const words = await section;
      if (source === this.source) this.arrived.set(name, words);
    } catch {
      if (source === this.source) this.arrived.set(name, undefined);
      warnOnce(this.host, `could not load all of its words ("${name}"). What is there already stays.`);
    }
    this.host.requestUpdate();
  }
}
