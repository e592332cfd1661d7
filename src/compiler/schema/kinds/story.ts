import type { Story } from '../../../content-model/story.js';
import { date, list, map, number, oneOf, optional, readFields, text, textLike, words, yes } from '../fields.js';
import type { ItemReader } from '../item-reader.js';
import { findPair, isWords } from '../field-node.js';
import type { Ordered } from './kind.js';
import { kindOfSupport, optionalList, reviewFields, sharedExperience, situation } from './shared-fields.js';

const consentFields = {
  id: text(),
  scope: text(),
  'given-on': date(),
  'expires-on': date(),
  'withdraw-contact': text(),
  'approved-text': textLike(/^[0-9a-f]{16}$/, 'a fingerprint of 16 letters and digits', '0f1e2d3c4b5a6978'),
  withdrawn: yes(),
};

const storyFields = {
  title: words(),
  kind: oneOf(['illustrative', 'contributed'] as const),
  situation: optional(situation()),
  'kinds-of-support': list(kindOfSupport(), { needed: true }),
  'shared-experiences': optionalList(sharedExperience()),
  quote: optional(words()),
  'content-note': optional(words('ours')),
  order: number(),
  consent: optional(map(consentFields)),
  ...reviewFields,
};

/** What a person agreed to. Kept beside the story while compiling; only its last day is shipped. */
export interface Consent {
  id: string;
  scope: string;
  givenOn: string;
  expiresOn: string;
  withdrawContact: string;
  approvedText: string;
  withdrawn?: true;
}

export interface StoryItem extends Ordered<Story> {
  consent?: Consent;
}

export function readStory(reader: ItemReader): StoryItem | undefined {
  if (isContributed(reader)) reader.voice = 'own';
  const fields = readFields(reader, storyFields);
  const body = reader.requireBody('the story');
  if (!fields || !body) return undefined;
  const { title, kind, kindsOfSupport, sharedExperiences, quote, contentNote, reviewedOn, reviewBy, order, consent } =
    fields;
  const review = { reviewedOn, reviewBy };
  const consentUntil = kind === 'contributed' ? consent?.expiresOn : undefined;
  const value: Story = {
    id: reader.id,
    title,
    kind,
    situation: fields.situation,
    kindsOfSupport,
    sharedExperiences,
    quote,
    contentNote,
    body,
    consentUntil,
    review,
  };
  return { value, order, consent };
}

/** Looked up before anything else is read, since it decides whose words these are. */
function isContributed({ document }: ItemReader): boolean {
  const kind = findPair(document.frontMatter, 'kind')?.value;
  return isWords(kind) && kind.value === 'contributed';
}
