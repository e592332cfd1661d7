import { international } from '../contact.js';
import {
  address,
  date,
  kind,
  like,
  list,
  map,
  note,
  onlyInFile,
  onlyInLibrary,
  optional,
  orEmpty,
  text,
  words,
  yes,
} from '../schema.js';

/** What differs from the calendar of public holidays. Each entry adds a day, takes one out or moves one. */
export const holidayFields = {
  add: optional(date({ help: 'A day that is a public holiday and not in the calendar' })),
  remove: optional(date({ help: 'A day of the calendar that is none' })),
  move: optional(date({ help: 'A day of the calendar that is another day this time' })),
  to: optional(date({ help: 'For `move`: the day it is instead' })),
  'only-in': optional(
    like('^[A-Z]{2}(?:-[A-Z\\d]+)+$', 'a part of a nation', 'GB-SCT-GLASGOW', {
      help: 'If it holds in one part alone. A service there writes `holidays-of:` with the same',
    }),
  ),
  name: optional(text({ help: 'What it is called, for other editors. Visitors do not see it' })),
  source: address({ help: 'The page that says so' }),
};

/** A nation the library has contacts for. It is known by its folder: `gb-sct` is `GB-SCT`. */
export const nation = kind({
  name: 'nation',
  home: 'contacts/*/nation.md',
  fields: {
    id: onlyInLibrary(like(`^(${international}|[A-Z]{2}(-[A-Z\\d]{1,3})?)$`, 'a nation', 'GB-SCT')),
    name: words({ help: 'As visitors see it', example: 'Scotland' }),
    'time-name': words({ help: 'What its clock is called', example: 'UK time' }),
    'time-zones': list(text(), {
      needed: 'file',
      help: 'Every time zone that a phone here may be set to, the most common one first. Where no region is given, this is how the country is found',
      example: '[Europe/London]',
    }),
    /** Its clocks do not all show the same time. Default: the browser finds out. */
    'several-times': onlyInLibrary(yes()),
    gap: optional(
      words({
        help: 'If something is missing here, say so plainly',
        example: 'We do not know the hours of every service here.',
      }),
    ),
    dials: onlyInFile(
      list(like('^[0-9*#][0-9*# -]*$', 'a number with # for any digit', '0### ### ####'), {
        needed: true,
        help: 'What its phone numbers look like, with `#` for any digit. The check uses it to find numbers with a digit too many or too few',
        example: "[999, '0### ### ####']",
      }),
    ),
    'public-holidays': onlyInFile(
      orEmpty(
        list(map(holidayFields), {
          help: 'Public holidays that differ from those of other years. See [Public holidays](#public-holidays)',
          example: '\n  - add: 2027-06-04\n    source: https://www.gov.uk/bank-holidays',
        }),
      ),
    ),
    text: note(),
  },
});
