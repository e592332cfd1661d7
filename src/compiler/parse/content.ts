import type { Document } from './document.js';
import type { ItemReader, Reference } from '../schema/item-reader.js';
import type { ItemOf, KindName } from '../schema/kinds/kinds.js';
import type { SafetyWords } from '../rules/safety/safety-words.js';
import type { TextSegment } from './text-segment.js';

/** One file, understood: what it says, and where each part of it stands. */
export interface Item<K extends KindName = KindName> {
  kind: K;
  id: string;
  document: Document;
  value: ItemOf<K>;
}

/** What is said of a field that could not be read. */
const ofFields = new Set(['field-value', 'missing-field', 'unknown-field']);

/** Everything one language's files say, whether or not every one of them could be understood. What rules look at. */
export class Content {
  private readonly items = new Map<KindName, Item[]>();
  /** Ids by kind, also of files that could not be understood: a mistake in one file is not a mistake in another. */
  private readonly ids = new Map<KindName, string[]>();
  readonly segments: TextSegment[] = [];
  private readonly segmentsByDocument = new Map<Document, TextSegment[]>();
  readonly references: Reference[] = [];
  readonly documents: { kind: KindName; document: Document }[] = [];
  /** Kinds of which a file has a field that could not be read. */
  private readonly partlyRead = new Set<KindName>();
  /** Words that are spelt right though no dictionary has them. */
  readonly ownWords: string[] = [];
  /** What the safety rules look for, in place of what is there for the language. */
  safetyWords?: SafetyWords;

  constructor(
    /** Name of the folder: `en`. */
    readonly name: string,
    /** The day to check for. */
    readonly today: string,
    /** How the language's folder is called by authors: `content/en`. */
    readonly folder: string,
  ) {}

  /** Notes that there is a file of this kind and name. */
  addId(kind: KindName, id: string): void {
    const ids = this.ids.get(kind);
    if (ids) ids.push(id);
    else this.ids.set(kind, [id]);
  }

  addItem<K extends KindName>(
    kind: K,
    id: string,
    { document, segments, references, problems }: ItemReader,
    value?: ItemOf<K>,
  ): void {
    if (problems.some(({ rule }) => ofFields.has(rule))) this.partlyRead.add(kind);
    this.documents.push({ kind, document });
    for (const segment of segments) this.segments.push(segment);
    this.segmentsByDocument.set(document, segments);
    for (const reference of references) this.references.push(reference);
    if (value === undefined) return;
    const item = { kind, id, document, value } as Item;
    const items = this.items.get(kind);
    if (items) items.push(item);
    else this.items.set(kind, [item]);
  }

  /** All items of a kind, in steady order. */
  all<K extends KindName>(kind: K): Item<K>[] {
    return (this.items.get(kind) ?? []) as Item<K>[];
  }

  /** The one item of a kind of which there is one. */
  one<K extends KindName>(kind: K): Item<K> | undefined {
    return this.all(kind)[0];
  }

  idsOf(kind: KindName): string[] {
    return [...new Set(this.ids.get(kind))];
  }

  /** How many files of a kind there are. */
  countOf(kind: KindName): number {
    return this.ids.get(kind)?.length ?? 0;
  }

  /** Whether every file of a kind could be understood: only then can a rule say that something is not there. */
  isWhole(kind: KindName): boolean {
    return this.all(kind).length === this.countOf(kind);
  }

  /** Whether, beyond that, each of their fields could be. */
  isReadInFull(kind: KindName): boolean {
    return this.isWhole(kind) && !this.partlyRead.has(kind);
  }

  segmentsOf(document: Document): TextSegment[] {
    return this.segmentsByDocument.get(document) ?? [];
  }
}
