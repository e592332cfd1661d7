import type { ContentFile } from './read-folder.js';
import { fileLimit } from './read-document.js';

/**
 * What files came to when they were last read, for a preview that compiles the same folder again and again: a file is
 * parsed anew only when its bytes have changed.
 */
export class ParsedFiles<T> {
  private readonly known = new Map<string, { bytes: Uint8Array; basis: unknown; parsed: T }>();

  /** What `parse` makes of the file, or made of it before if the file, and what it stands on, are still the same. */
  read(file: ContentFile, parse: (file: ContentFile) => T, basis?: unknown): T {
    const lent = file.readBytes(fileLimit + 1);
    const known = this.known.get(file.absolutePath);
    if (known && known.basis === basis && isSame(known.bytes, lent)) return known.parsed;
    const bytes = Uint8Array.from(lent);
    const parsed = parse({ ...file, readBytes: () => bytes });
    this.known.set(file.absolutePath, { bytes, basis, parsed });
    return parsed;
  }
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
