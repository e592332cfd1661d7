import type { Field, Fields } from '../../content-model/schema.js';
import { frontMatterOf } from '../schema/read-item.js';

/** What a file in another language says of a field: see `translation` in the schema. `mixed` has facts and words inside. */
export type Role = 'words' | 'fact' | 'mixed' | 'own' | 'if-different' | 'key';

/** The types that hold words a visitor reads. */
const ofWords = ['words', 'line', 'labels'];

export function roleOf({ type, translation, entry, fields }: Field<unknown>): Role {
  if (translation && translation !== 'in-order') return translation;
  if (ofWords.includes(type)) return 'words';
  if (type === 'list') return roleOf(entry!);
  return fields ? roleOfAll(fields) : 'fact';
}

function roleOfAll(fields: Fields): Role {
  const roles = new Set(frontMatterOf(fields).map(([, field]) => roleOf(field)));
  const [role] = roles;
  return roles.size === 1 && (role === 'words' || role === 'fact') ? role : 'mixed';
}

/** The field of a list's entries that tells which entry some words are for. */
export function keyOfEntries({ fields = {} }: Field<unknown>): string | undefined {
  return Object.keys(fields).find((name) => fields[name]!.translation === 'key');
}
