import { selectSection, type Library, type SectionName, type Sections } from '../content-model/library.js';
import { completeSection, isComplete } from './complete-section.js';
import type { LibrarySource } from './library-source.js';

/** A charity's own library as a source of sections, each with the built-in words for what it does not say. */
export function ownLibrary(library: Library): LibrarySource {
  return {
    section(name, builtIn) {
      const own = selectSection(library, name);
      const other = isComplete(own) ? undefined : builtIn?.section(name);
      return other instanceof Promise ? completeLater(own, other) : completeSection(own, other);
    },
  };
}

async function completeLater<N extends SectionName>(
  own: Sections[N] | undefined,
  other: Promise<Sections[N] | undefined>,
): Promise<Sections[N] | undefined> {
  return completeSection(own, await other.catch(() => undefined));
}
