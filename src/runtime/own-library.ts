import { selectSection, type Library, type SectionName, type Sections } from '../content-model/library.js';
import { urgentOnly } from '../content-model/urgent-only.js';
import { completeSection, isComplete } from './complete-section.js';
import type { LibrarySource } from './library-source.js';

/** A charity's own library as a source of sections, each with the built-in words for what it does not say. */
export function ownLibrary(library: Library): LibrarySource {
  return {
    section(name, builtIn) {
      const own = selectSection(library, name);
      const other = isComplete(own) ? undefined : builtIn?.section(name);
      const complete = (found: typeof own) =>
        completeSection(own, isLeftOut(library, name) ? leaveUrgent(found) : found);
      return other instanceof Promise ? completeLater(other, complete) : complete(other);
    },
  };
}

/** A library that has contacts says by them which nations it is for. One that only replaces other parts leaves out none. */
function isLeftOut({ contacts, nations }: Library, name: SectionName): boolean {
  return name.startsWith('nation/') && contacts.length > 0 && !nations.some(({ id }) => name === `nation/${id}`);
}

function leaveUrgent<T>(section: T): T {
  return urgentOnly(section as Sections['nation/']) as T;
}

async function completeLater<N extends SectionName>(
  other: Promise<Sections[N] | undefined>,
  complete: (found: Sections[N] | undefined) => Sections[N] | undefined,
): Promise<Sections[N] | undefined> {
  return complete(await other.catch(() => undefined));
}
