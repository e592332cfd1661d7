import type { SectionName, Sections } from '../content-model/library.js';

/** Something that sections of a library can be had from: the words in the script, or a library file of the charity's. */
export interface LibrarySource {
  /**
   * The section, at once where it is here already; nothing where this source has no such part.
   *
   * @param builtIn What stands in for parts that the source does not have.
   */
  section<N extends SectionName>(
    name: N,
    builtIn?: LibrarySource,
  ): Sections[N] | undefined | Promise<Sections[N] | undefined>;
}
