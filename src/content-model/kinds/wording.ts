import { kind, like, note, oneOf, special, translated, words, type Fields } from '../schema.js';
import { wordingShape } from '../wording.js';

/** One group: its names stay as they are written, since the components ask for them so. */
const groupOf = (names: string[]) =>
  special<Record<string, string>>('labels', {
    fields: Object.fromEntries(names.map((name) => [name, words()])),
    help: 'Every line of the group. Keep each word in braces, such as `{number}`: the widget puts the real value there',
  });

const groups: Fields = Object.fromEntries(
  Object.entries(wordingShape).map(([group, keys]) => [group, groupOf(Object.keys(keys))]),
);

/** The words of the interface, with the language they are in. */
export const wording = kind({
  name: 'wording',
  home: 'wording.md',
  fields: {
    language: translated(
      'own',
      like('^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$', 'the short name of a language', 'en-GB', {
        help: 'The short name of the language',
        example: 'en-GB',
      }),
    ),
    direction: translated(
      'own',
      oneOf(['ltr', 'rtl'], {
        help: '`ltr` if it is written from left to right, `rtl` if from right to left',
        example: 'ltr',
      }),
    ),
    text: note(),
    ...groups,
  },
});
