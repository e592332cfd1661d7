import type { RichText } from '../../content-model/rich-text.js';
import type { Document } from '../parse/document.js';
import type { FieldNode } from './field-node.js';
import type { TextSegment } from '../parse/text-segment.js';
import type { Problem } from '../report/problem.js';
import { readRichText, type RichTextNotes } from '../parse/rich-text.js';

/** What another item may be called by. */
export type ReferenceTo = 'question' | 'result' | 'story' | 'evidence' | 'nation' | 'guide';

/** An item that speaks of another by its id. Looked up once every file has been read. */
export interface Reference {
  document: Document;
  to: ReferenceTo;
  id: string;
  node: FieldNode;
  field: string;
}

/** Everything that reading one document gives besides the item: what is wrong with it, its words, what it speaks of. */
export class ItemReader {
  readonly problems: Problem[] = [];
  readonly segments: TextSegment[] = [];
  readonly references: Reference[] = [];

  constructor(
    readonly document: Document,
    /** Whose words these are, unless a field says otherwise. */
    public voice: TextSegment['voice'] = 'ours',
  ) {}

  get id(): string {
    return this.document.id;
  }

  /** Notes something that is wrong with a value. */
  refuse(
    node: FieldNode | undefined,
    field: string | undefined,
    rule: string,
    message: string,
    fix: string,
  ): undefined {
    const place = node ? this.document.placeOf(node) : { line: 1 };
    this.problems.push({ file: this.document.file, ...place, field, rule, severity: 'error', message, fix });
    return undefined;
  }

  /** Notes words of the front matter that a reader of the widgets will see. */
  noteSegment(node: FieldNode, field: string, words: string, voice = this.voice): void {
    const [start, end] = this.document.rangeOf(node);
    this.segments.push({ document: this.document, field, words, form: 'field', voice, start, end });
  }

  /** The text under the fields, as data. Empty where the file has none. */
  readBody(): RichText {
    const { document, voice } = this;
    const { bodyLine } = document;
    const rangeOfLines = (from: number, to: number): [number, number] => [
      document.lineStart(bodyLine + from),
      Math.max(document.lineStart(bodyLine + to) - 1, document.lineStart(bodyLine + from)),
    ];
    return this.take(readRichText(document.body, { document, field: 'text', voice, rangeOfLines }));
  }

  /** The text under the fields, which this kind of item cannot do without. */
  requireBody(message: string): RichText | undefined {
    const body = this.readBody();
    if (body.length > 0) return body;
    const { document } = this;
    if (document.body.trim() !== '') return undefined;
    this.problems.push({
      file: document.file,
      ...document.placeAt(document.bodyStart),
      field: 'text',
      rule: 'missing-text',
      severity: 'error',
      message: 'There is no text under the fields.',
      fix: `Write ${message} below the second line of dashes.`,
    });
    return undefined;
  }

  /** Words of the front matter that may hold links. */
  readInline(node: FieldNode, field: string, words: string): RichText {
    const { document, voice } = this;
    const rangeOfLines = () => document.rangeOf(node);
    return this.take(readRichText(words, { document, field, voice, rangeOfLines }));
  }

  private take({ richText, problems, segments }: RichTextNotes): RichText {
    // One by one: a hostile file may hold more than can be handed over at once.
    for (const problem of problems) this.problems.push(problem);
    for (const segment of segments) this.segments.push(segment);
    return richText;
  }
}
