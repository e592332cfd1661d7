import { kinds, type KindName } from '../../../content-model/kinds/kinds.js';
import type { FileOf, Kind } from '../../../content-model/schema.js';
import type { ItemReader } from '../item-reader.js';
import { frontMatterOf, readItem } from '../read-item.js';
import { readNation } from './nation.js';
import { readQuiz } from './quiz.js';
import { readStory } from './story.js';
import { readWording } from './wording.js';

export type { KindName };

/** Turns a document into an item, or into nothing and the problems that the reader noted. */
type ReadItem<T> = (reader: ItemReader) => T | undefined;

/** The kinds of which more is made than their schema says. */
const ownReaders = {
  wording: readWording,
  quiz: readQuiz,
  story: readStory,
  nation: readNation,
  about: (reader: ItemReader) => withoutValue(readItem(reader, kinds.about)),
  scenarios: (reader: ItemReader) => readItem(reader, kinds.scenarios)?.value.scenarios,
  question: (reader: ItemReader) => readItem(reader, kinds.question)?.value,
  result: (reader: ItemReader) => readItem(reader, kinds.result)?.value,
};

type OwnReaders = typeof ownReaders;
type Readers = OwnReaders & {
  [K in Exclude<KindName, keyof OwnReaders>]: ReadItem<FileOf<(typeof kinds)[K]>>;
};

const plainReaders = Object.fromEntries(
  Object.entries<Kind>(kinds).map(([name, kind]) => [name, (reader: ItemReader) => readItem(reader, kind)]),
);

/** How each kind of file is read. */
export const readers = { ...plainReaders, ...ownReaders } as Readers;

export type ItemOf<K extends KindName> = NonNullable<ReturnType<Readers[K]>>;

/** Where each kind of file is kept inside its language's folder. `*` is any name. The first that fits decides. */
export const homes = Object.entries<Kind>(kinds).map(([name, { home }]): readonly [pattern: string, kind: KindName] => [
  home,
  name as KindName,
]);

/** Who stands behind the words stands only in the file. */
function withoutValue<T extends { value: unknown }>(file: T | undefined): Omit<T, 'value'> | undefined {
  if (!file) return undefined;
  const { value: _, ...rest } = file;
  return rest;
}

/** The fields that files of each kind may have. */
export const fieldNames = Object.fromEntries(
  Object.entries<Kind>(kinds).map(([name, { fields }]) => [
    name,
    new Set(frontMatterOf(fields).map(([field]) => field)),
  ]),
) as Partial<Record<KindName, ReadonlySet<string>>> as Record<KindName, ReadonlySet<string>>;

const patterns = homes.map(([pattern, kind]) => [pattern.split('/'), kind] as const);

/** Which kind of file this is, by where it is kept. */
export function kindOf(path: string): KindName | undefined {
  const parts = path.split('/');
  return patterns.find(([pattern]) => fits(pattern, parts))?.[1];
}

function fits(pattern: string[], path: string[]): boolean {
  return pattern.length === path.length && pattern.every((part, i) => fitsPart(part, path[i]!));
}

function fitsPart(pattern: string, part: string): boolean {
  if (pattern === '*') return true;
  return pattern.startsWith('*') ? part.toLowerCase().endsWith(pattern.slice(1)) : part === pattern;
}
