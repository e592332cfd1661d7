import { international } from '../contact.js';
import { kind, like, list, note, onlyInFile, onlyInLibrary, optional, text, words, yes } from '../schema.js';

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
    text: note(),
  },
});
