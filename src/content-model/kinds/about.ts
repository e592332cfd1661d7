import { kind, note, onlyInFile, optional, special, translated } from '../schema.js';
import { standsBehind } from './shared-fields.js';

/** Who stands behind the words of a language. What is missing is told by rules, each with its reason. */
export const about = kind({
  name: 'about',
  home: 'about.md',
  fields: {
    ...standsBehind,
    feedback: onlyInFile(
      translated(
        'if-different',
        optional(
          special<string>('feedback', {
            help: 'Where readers can tell you that something is wrong: an email address, or a web address. `none` if there is none on purpose',
            example: 'words@elm-road.example',
          }),
        ),
      ),
    ),
    text: note(),
  },
});
