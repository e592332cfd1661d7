import { createHash } from 'node:crypto';
import type { Item } from '../parse/content.js';
import { readableDate } from '../parse/iso-date.js';
import { findAt, type Finding, type Rule } from './rule.js';

/** A story that leaves the next build is still in what was published before it. */
const olderCopies =
  'Then build and publish again. Until then the story is still in the library file and the scripts on your host, and in the copies of them that browsers and content networks keep.';

export const storyConsent: Rule = {
  id: 'story-consent',
  severity: 'error',
  title: 'No story without consent',
  reason:
    'A story belongs to the person who lived it. They say yes to these exact words, for a time, and they can change their mind whenever they like.',
  bad: 'kind: contributed, with no "consent:"',
  good: 'kind: contributed, with a consent of its own: id, scope, given-on, expires-on, withdraw-contact, approved-text',
  check: (content) => content.all('story').flatMap((story) => checkStory(story, content.today)),
};

/** A fingerprint of the words a person agreed to. Moving them to other lines does not change it. */
export function fingerprint(body: string): string {
  return createHash('sha256').update(body.trim().replace(/\s+/g, ' ')).digest('hex').slice(0, 16);
}

function checkStory(story: Item<'story'>, today: string): Finding[] {
  const { document, value } = story;
  const { consent } = value;
  const find = (key: string[], message: string, fix: string, more: Partial<Finding> = {}) => [
    findAt(document, document.locate(key), message, fix, { field: key.join(', '), ...more }),
  ];
  if (value.value.kind === 'illustrative') {
    return consent
      ? find(
          ['consent'],
          'This story is made up, so nobody can have agreed to it.',
          'If a real person told it, write "kind: contributed". If not, delete the consent.',
        )
      : [];
  }
  if (!consent)
    return find(
      ['kind'],
      'A real person told this story, but there’s no record of their consent.',
      'Add "consent:" with its fields, or leave the story out until they’ve agreed.',
    );
  if (consent.withdrawn)
    return find(
      ['consent', 'withdrawn'],
      'The person has changed their mind, so the story’s left out of every build from now on.',
      `Delete this file, and take the story down wherever else it was used. ${olderCopies}`,
      { severity: 'warning', timeHasPassed: true },
    );
  if (consent.expiresOn <= consent.givenOn)
    return find(
      ['consent', 'expires-on'],
      'The consent ends before it starts.',
      'Write the last day the person agreed to.',
    );
  if (consent.expiresOn < today)
    return find(
      ['consent', 'expires-on'],
      `The consent ended on ${readableDate(consent.expiresOn)}, so the story is left out of every build.`,
      `Ask the person again, or delete this file. ${olderCopies}`,
      { severity: 'warning', timeHasPassed: true },
    );
  const actual = fingerprint(document.body);
  if (consent.approvedText === actual) return [];
  if (document.original)
    return find(
      ['consent', 'approved-text'],
      'The person agreed to this story in English, and not to this translation.',
      `Show it to them. If they’ve agreed to it, write "consent:" here, and under it "approved-text: ${actual}".`,
    );
  return find(
    ['consent', 'approved-text'],
    'The person agreed to a different version of this story.',
    `Put back the words they agreed to. If they’ve agreed to these, write "approved-text: ${actual}".`,
  );
}
