import type { RichText } from './rich-text.js';

/** What another item may be called by. */
export type ReferenceTo = 'question' | 'result' | 'story' | 'evidence' | 'nation' | 'guide';

/** What editors are told of a field. Browsers get none of it: the build leaves it out of the shapes. */
export interface Notes {
  /** What to write, in Markdown: the handbook's table, the remarks of a new file, and the tooltip of an editor. */
  help?: string;
  /** The value of an example, as YAML. */
  example?: string;
  /** The value that a new file begins with, as YAML, where the field is needed and nobody is asked for it. */
  start?: string;
}

/** One field of a kind: data alone, so that readers, checks and documents can be made from it. */
export interface Field<T> extends Notes {
  type: string;
  /** May be missing. */
  optional?: true;
  /** A missing list is empty. */
  orEmpty?: true;
  /** Stands in the file and not in the library, or the other way round. */
  only?: 'file' | 'library';
  /** What it is called in the library, where that is not its own name. */
  as?: string;
  /** What a browser shows where a library's value is damaged. Default: the item is left out. */
  instead?: unknown;
  /** The words it can be. */
  values?: readonly unknown[];
  /** The form of a text, with what that form is called and an example of it. */
  pattern?: string;
  formOf?: string;
  sample?: string;
  /** Of a list or of pairs: what each entry is. */
  entry?: Field<unknown>;
  /** Of pairs: what each name is. */
  key?: Field<unknown>;
  /** Of a map or a group. */
  fields?: Fields;
  /** May not be empty. `file`: says the check of the files, and a browser takes it all the same. */
  needed?: true | 'file';
  /** Passes whole in a browser or not at all. Default: what is damaged is left out. */
  whole?: true;
  /** Of two entries with one id a browser takes the first. */
  unique?: true;
  /** May have more entries than other lists: see `library-limits.ts`. */
  unlimited?: true;
  to?: ReferenceTo;
  /**
   * What a file in another language says of it. Default: words are said anew, and all else is a fact, which stands in the
   * English file alone. `own`: each language has its own. `if-different`: the English, unless another is written. `key`:
   * tells which entry of a list the words are for. `in-order`: a list with as many entries, in the same order.
   */
  translation?: 'own' | 'if-different' | 'key' | 'in-order';
  /** Whose words these are. */
  voice?: 'quoted' | 'ours';
  /** Of a text under the fields: what to write, for who has written none. */
  missing?: string;
  /** The type of its value. Never there. */
  gives?: T;
}

export type Fields = Record<string, Field<unknown>>;
type Optional = { optional: true };
type OnlyInFile = { only: 'file' };
type OnlyInLibrary = { only: 'library' };

/** A kind of content: where its files are kept, and what is in them. */
export interface Kind {
  name: string;
  /** Where its files are kept inside their language's folder. `*` is any name. */
  home: string;
  fields: Fields;
  starter?: Starter;
  /** Files of the same name in two languages have nothing to do with each other. */
  apart?: true;
}

/** How a new file of the kind is begun by `peer-support new`. */
export interface Starter {
  /** The field that the title goes into. The name of the file is made from it, unless `namedAfter` names another. */
  title: string;
  namedAfter?: string;
  /** What is asked, in order: the name of a field, or of something that fields are made from. */
  asks: readonly Question[];
  /** What to do after the file has been written. `{id}` is its name. */
  next: readonly string[];
}

export interface Question {
  name: string;
  ask: string;
  /** What an empty answer stands for. Left out where an answer is needed. */
  usual?: string;
  form?: 'address' | 'number' | 'email';
}

/** Keeps the exact type of what it is given. */
export function kind<const K extends Kind>(given: K): K {
  return given;
}

/** Words that a reader of the widgets will see. */
export const words = (notes?: Notes & { voice?: Field<string>['voice'] }): Field<string> => ({
  type: 'words',
  ...notes,
});
/** A name, number or address that stays exactly as typed and is not read as prose. */
export const text = (notes?: Notes): Field<string> => ({ type: 'text', ...notes });
/** Words that may hold links. */
export const line = (notes?: Notes): Field<RichText> => ({ type: 'line', ...notes });
/** The text under the fields. `missing` says what to write, for who has written none. */
export const body = (notes: Notes & { missing?: string }): Field<RichText> => ({ type: 'body', ...notes });
/** The text under the fields of a file that has none for visitors. It is not read. */
export const note = (
  help = 'A note to other editors. Visitors do not see it',
): Field<undefined> & Optional & OnlyInFile => ({
  type: 'note',
  help,
  optional: true,
  only: 'file',
});
/** A text of a certain form. `sample` shows the form to an author. */
export const like = (pattern: string, formOf: string, sample: string, notes?: Notes): Field<string> => ({
  type: 'like',
  pattern,
  formOf,
  sample,
  ...notes,
});
/** The short name of something, such as an option. */
export const id = (notes?: Notes): Field<string> => ({ type: 'id', ...notes });
export const date = (notes?: Notes): Field<string> => ({ type: 'date', ...notes });
/** A day, or only a month or a year where no more is known. `unknown` in a file is nothing in the library. */
export const partialDate = (notes?: Notes): Field<string> => ({ type: 'partial-date', ...notes });
/** An address on the web. */
export const address = (notes?: Notes): Field<string> => ({ type: 'address', ...notes });
export const number = (notes?: Notes): Field<number> => ({ type: 'number', ...notes });
/** Something that is either said, with `yes`, or left out. */
export const yes = (notes?: Notes): Field<true> & Optional => ({ type: 'yes', optional: true, ...notes });
/** Something that is said either way, with `yes` or `no`. */
export const yesOrNo = (notes?: Notes): Field<boolean> => ({ type: 'yes-or-no', ...notes });
export const oneOf = <const T extends string>(values: readonly T[], notes?: Notes): Field<T> => ({
  type: 'one-of',
  values,
  ...notes,
});
/** The id of another item. */
export const reference = (to: ReferenceTo, notes?: Notes): Field<string> => ({ type: 'reference', to, ...notes });
export const list = <T>(
  entry: Field<T>,
  notes?: Notes & { needed?: true | 'file'; whole?: true; unique?: true; unlimited?: true },
): Field<T[]> => ({ type: 'list', entry, ...notes });
/** Fields inside a field. */
export const map = <const F extends Fields>(fields: F, notes?: Notes): Field<Values<F>> => ({
  type: 'map',
  fields,
  ...notes,
});
/** Names that the author chooses, each with a value. */
export const pairs = <T>(entry: Field<T>, key: Field<string>, notes?: Notes): Field<Record<string, T>> => ({
  type: 'pairs',
  entry,
  key,
  ...notes,
});
/** Fields that stand one by one in a file, and in an object of their own in the library. */
export const group = <const F extends Fields>(fields: F): Field<Values<F>> => ({ type: 'group', fields });
/** A type that is read and checked by code of its own. `fields` are those of its map, where it is written as one. */
export const special = <T>(type: string, notes?: Notes & { fields?: Fields }): Field<T> => ({ type, ...notes });

export const optional = <F extends Field<unknown>>(field: F): F & Optional => ({ ...field, optional: true });
/** A list, or pairs, of which there are none where it is missing. */
export const orEmpty = <F extends Field<unknown>>(field: F): F => ({ ...field, orEmpty: true });
export const onlyInFile = <F extends Field<unknown>>(field: F): F & OnlyInFile => ({ ...field, only: 'file' });
/** Made by the compiler from something else. */
export const onlyInLibrary = <F extends Field<unknown>>(field: F): F & OnlyInLibrary => ({ ...field, only: 'library' });
export const as = <const N extends string, F extends Field<unknown>>(name: N, field: F): F & { as: N } => ({
  ...field,
  as: name,
});
/** What a file in another language says of the field. */
export const translated = <F extends Field<unknown>>(translation: NonNullable<F['translation']>, field: F): F => ({
  ...field,
  translation,
});
/** In place of a damaged value a browser takes another, since the rest makes sense without it. */
export const instead = <F extends Field<unknown>>(value: unknown, field: F): F => ({ ...field, instead: value });

/** `why-people-think-so` in a file is `whyPeopleThinkSo` in the library. */
type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;
type NameOf<Name extends string, F> = F extends { as: infer As extends string } ? As : Camel<Name>;
type ValueOf<F> = F extends Field<infer T> ? T : never;
type Flat<T> = { [K in keyof T]: T[K] };

type Needed<F extends Fields, Left> = {
  [K in keyof F & string as F[K] extends Left | Optional ? never : NameOf<K, F[K]>]: ValueOf<F[K]>;
};
type Maybe<F extends Fields, Left> = {
  [K in keyof F & string as F[K] extends Left ? never : F[K] extends Optional ? NameOf<K, F[K]> : never]?: ValueOf<
    F[K]
  >;
};

/** What a map of fields comes to. */
export type Values<F extends Fields> = Flat<Needed<F, OnlyInFile> & Maybe<F, OnlyInFile>>;

/** An item of a kind, as it is in the library. */
export type ItemOf<K extends Kind> = Flat<{ id: string } & Values<K['fields']>>;

/** What is read of an item before the compiler adds what it makes itself. */
type Apart = OnlyInFile | OnlyInLibrary;
type ReadOf<F extends Fields> = Flat<{ id: string } & Needed<F, Apart> & Maybe<F, Apart>>;

/** What stands only in the file. */
type FilePart<F extends Fields> = Flat<
  {
    [K in keyof F & string as F[K] extends Optional ? never : F[K] extends OnlyInFile ? Camel<K> : never]: ValueOf<
      F[K]
    >;
  } & {
    [K in keyof F & string as F[K] extends Optional ? (F[K] extends OnlyInFile ? Camel<K> : never) : never]?: ValueOf<
      F[K]
    >;
  }
>;

/** A file of a kind, read: what goes into the library, and beside it what does not. */
export type FileOf<K extends Kind> = { value: ReadOf<K['fields']> } & FilePart<K['fields']>;

/** `why-people-think-so` as the library has it. */
export function libraryName(name: string, field: Field<unknown>): string {
  return field.as ?? name.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
