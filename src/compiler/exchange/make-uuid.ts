import { createHash } from 'node:crypto';

/** Any text may be hashed; this one keeps our ids apart from those that others make of the same names. */
const ours = 'peer-support-widgets ';

/** An id that is the same each time for the same name, in the form of a UUID of version 8: https://www.rfc-editor.org/rfc/rfc9562#name-uuid-version-8 */
export function makeUuid(name: string): string {
  const hex = createHash('sha256').update(`${ours}${name}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `a${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
}
