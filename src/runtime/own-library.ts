import { hasNumber, international, type Contact, type Nation } from '../content-model/contact.js';
import { selectSection, type Library, type SectionName, type Sections } from '../content-model/library.js';
import { isUrgent, urgentOnly } from '../content-model/urgent-only.js';
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
  return complete(await other.catch(sayMissing));
}

let isSaid = false;

function sayMissing(): undefined {
  if (isSaid) return;
  isSaid = true;
  console.warn(
    'peer-support-widgets: some built-in words could not be loaded, and are missing beside your own library.',
  );
}

/**
 * A section of a charity's own library, with the built-in words for what it does not say. A visitor is never without
 * urgent help: where none of the library's emergency contacts for a nation has a number to call or text, or none of its
 * crisis lines, the built-in ones are shown with them.
 */
export function completeSection<S extends object>(own: S | undefined, builtIn: S | undefined): S | undefined {
  if (!own || !builtIn) return own ?? builtIn;
  const completed = new Map<string, unknown>(Object.entries(builtIn));
  for (const [key, value] of Object.entries(own)) completed.set(key, complete(key, value, completed.get(key)));
  return Object.fromEntries(completed) as S;
}

/** Whether a section of a charity's own library lacks nothing that ours could give: then ours is not fetched for it. */
function isComplete(own: object | undefined): boolean {
  return Boolean(own && 'guide' in own && own.guide);
}

function complete(key: string, own: unknown, builtIn: unknown): unknown {
  if (isMissing(own)) return builtIn;
  if (key === 'words') return { ...(builtIn as object), ...(own as object) };
  if (key === 'nations' && builtIn) return withOthers(own as Nation[], builtIn as Nation[]);
  return key === 'contacts' && builtIn ? withUrgentHelp(own as Contact[], builtIn as Contact[]) : own;
}

/** A library that only replaces some parts has empty lists for the others. */
function isMissing(value: unknown): boolean {
  return value === undefined || (Array.isArray(value) && value.length === 0);
}

function withOthers(own: Nation[], builtIn: Nation[]): Nation[] {
  const others = builtIn.filter(({ id }) => !own.some((nation) => nation.id === id));
  const isLast = ({ id }: Nation) => Number(id === international);
  return [...own, ...others].sort((a, b) => isLast(a) - isLast(b));
}

function withUrgentHelp(own: Contact[], builtIn: Contact[]): Contact[] {
  const isNeeded = (contact: Contact) =>
    isUrgent(contact) &&
    !own.some((other) => other.urgency === contact.urgency && (hasNumber(other) || !hasNumber(contact)));
  return [...builtIn.filter(isNeeded), ...own];
}
