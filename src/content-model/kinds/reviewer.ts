import { reviewerRoles } from '../provenance.js';
import { date, kind, like, note, oneOf, onlyInFile, optional, text } from '../schema.js';

/** Somebody who has read the pack of `peer-support review-pack`. Never in a library: the remarks are in the file's text. */
export const reviewer = kind({
  name: 'reviewer',
  home: 'reviewers/*.md',
  apart: true,
  fields: {
    role: onlyInFile(oneOf(reviewerRoles, { help: '`clinician` or `lived-experience`', example: 'clinician' })),
    who: onlyInFile(
      text({
        help: 'What they do, or what they know it from. No name',
        example: 'A mental health nurse in a crisis team',
      }),
    ),
    name: onlyInFile(optional(text({ help: 'Leave it out, unless they’ve ticked that you may keep it' }))),
    'read-on': onlyInFile(date({ help: 'The day on which they read the words', example: '2026-12-03' })),
    pack: onlyInFile(
      like('^[0-9a-f]{8}$', 'the mark of a review pack', '3f2a91c0', {
        help: 'The mark on the pack that they read. It stands for the words: once those change, the review no longer counts',
        example: '3f2a91c0',
      }),
    ),
    text: note('Their remarks by line, and what you did about each'),
  },
});
