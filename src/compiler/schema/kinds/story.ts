import { story } from '../../../content-model/kinds/story.js';
import type { FileOf } from '../../../content-model/schema.js';
import { findPair, isWords } from '../field-node.js';
import type { ItemReader } from '../item-reader.js';
import { readItem } from '../read-item.js';

export type Consent = NonNullable<FileOf<typeof story>['consent']>;

export function readStory(reader: ItemReader) {
  if (isContributed(reader)) reader.voice = 'own';
  const file = readItem(reader, story);
  if (!file) return undefined;
  const { review, ...value } = file.value;
  const consentUntil = value.kind === 'contributed' ? file.consent?.expiresOn : undefined;
  return { ...file, value: { ...value, consentUntil, review } };
}

/** Looked up before anything else is read, since it decides whose words these are. */
function isContributed({ document }: ItemReader): boolean {
  const kind = findPair(document.frontMatter, 'kind')?.value;
  return isWords(kind) && kind.value === 'contributed';
}
