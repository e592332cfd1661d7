import { createHash } from 'node:crypto';
import { stringify } from 'yaml';
import type { Document } from '../parse/document.js';
import { asData, findPair, isMap, isWords, type FieldNode } from '../schema/field-node.js';
import type { Place } from '../report/problem.js';
import { findBlocks, findInnerBlocks } from './field-blocks.js';
import { countsOneByOne, rewordedFrom } from './overlay-file.js';

/** Words of ours that a charity says in another way. */
export interface Rewording {
  /** `fact`, `text`, or `stories, next` for a label. */
  field: string;
  ours: string;
  yours: string;
  /** Stands for our words as they are now. */
  fingerprint: string;
  /** The fingerprint that was noted when the charity reworded them, if one was. */
  noted?: string;
  /** Where it was noted, or could be. */
  place: Place;
}

/** Every field of ours that a charity's file says anew. A field that we do not have is new, and no rewording. */
export function findRewordings(own: Document, base: Document): Rewording[] {
  const ours = readWords(base);
  const noted = readNotes(own);
  const place = own.locate([rewordedFrom]);
  return [...readWords(own)].flatMap(([field, yours]) => {
    const words = ours.get(field);
    if (words === undefined || yours.trim() === '') return [];
    const note = noted.get(field);
    return [{ field, ours: words, yours, fingerprint: fingerprintOf(words), place, ...note }];
  });
}

/** A few letters and digits that change when the words do. Moving them to other lines changes nothing. */
export function fingerprintOf(words: string): string {
  return createHash('sha256').update(words.trim().replace(/\s+/g, ' ')).digest('hex').slice(0, 8);
}

/** What a file says, by field, as text that can be compared and shown. */
function readWords(document: Document): Map<string, string> {
  const words = new Map<string, string>();
  for (const block of findBlocks(document) ?? []) {
    if (block.name === rewordedFrom) continue;
    const inner = countsOneByOne(document.path, block) ? findInnerBlocks(document, block) : undefined;
    if (inner) for (const { name, value } of inner) words.set(`${block.name}, ${name}`, asWords(value));
    else words.set(block.name, asWords(block.value));
  }
  return isShipped(document) ? words.set('text', document.body.trim()) : words;
}

/** The text of these files is a note to other editors. */
function isShipped({ path }: Document): boolean {
  return !/(?:^|\/)(?:about|wording|nation|scenarios)\.md$/.test(path);
}

/** The fingerprints under `reworded-from`, each with its place. */
function readNotes(document: Document): Map<string, { noted: string; place: Place }> {
  const value = findPair(document.frontMatter, rewordedFrom)?.value;
  if (!isMap(value)) return new Map();
  return new Map(
    value.items.map(({ key, value: note }) => [
      key.value,
      { noted: isWords(note) ? note.value : '', place: document.placeOf(note ?? key) },
    ]),
  );
}

function asWords(value: FieldNode | null): string {
  if (value === null) return '';
  return isWords(value) ? value.value : stringify(asData(value), { schema: 'failsafe', lineWidth: 0 }).trim();
}
