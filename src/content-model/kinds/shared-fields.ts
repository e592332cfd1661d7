import { helpNeeds, kindsOfSupport, sharedExperiences, situations } from '../kind-of-support.js';
import { evidenceGrades } from '../provenance.js';
import {
  address,
  date,
  group,
  like,
  list,
  map,
  number,
  oneOf,
  onlyInFile,
  optional,
  text,
  translated,
  yesOrNo,
  type Notes,
} from '../schema.js';

/**
 * Who stands behind the words. `about.md` says it for a whole language, and any file may say otherwise for itself: a record
 * for whoever asks, which no widget shows.
 */
const behind = {
  publisher: onlyInFile(optional(text({ help: 'Who publishes the words', example: 'Elm Road' }))),
  'reviewed-by': onlyInFile(
    optional(
      text({
        help: 'Who approved them: what they do, and no names',
        example: 'Our service manager',
      }),
    ),
  ),
  interests: onlyInFile(
    optional(text({ help: 'Whether anybody gains if readers do what they read. If not, `None.`', example: 'None.' })),
  ),
  'co-produced': onlyInFile(
    optional(
      yesOrNo({
        help: '`yes` or `no`: did people with lived experience help to write them? An honest `no` is fine',
        example: 'yes',
      }),
    ),
  ),
  'co-produced-with': onlyInFile(
    optional(
      text({
        help: 'If `yes`, who took part and how. Write no names',
        example: 'Four members of our Tuesday group chose the topics and read every page.',
      }),
    ),
  ),
};

/** Whoever stands behind a text need not stand behind its translation. */
export const standsBehind = Object.fromEntries(
  Object.entries(behind).map(([name, field]) => [name, translated('own', field)]),
) as typeof behind;

const dates = {
  'reviewed-on': translated('own', date({ help: 'The day a person last read all of it', example: '2026-11-21' })),
  'review-by': translated(
    'own',
    date({ help: 'The day to read it again, at most three years later', example: '2028-11-21' }),
  ),
};

/** When a person last read the whole item, and when it is to be read again. */
export const review = { review: group(dates), ...standsBehind };

/** The same, of an item that the library keeps without it. */
export const reviewInFile = {
  'reviewed-on': onlyInFile(dates['reviewed-on']),
  'review-by': onlyInFile(dates['review-by']),
  ...standsBehind,
};

/** Where a claim comes from. */
export const sources = (notes: Notes) =>
  list(
    map({
      title: text({ help: 'The name of the page, study or book' }),
      publisher: optional(text({ help: 'Who published it' })),
      published: optional(text({ help: 'Year, month or day, as the publisher gives it' })),
      url: optional(address({ help: 'Its address on the web' })),
      doi: optional(
        like('^10\\.\\d{4,9}/[!-~]+$', 'a DOI', '10.1186/s12916-024-03260-y', {
          help: 'Its number, without an address',
        }),
      ),
    }),
    notes,
  );

export const grade = () => oneOf(evidenceGrades, { help: 'How sure we are', example: 'practice' });

/** Its place among others of its kind. Only the order of the library shows it. */
export const order = (help: string) => onlyInFile(number({ help, example: '13' }));

export const kindOfSupport = () => oneOf(kindsOfSupport);
export const sharedExperience = () => oneOf(sharedExperiences);
export const helpNeed = () => oneOf(helpNeeds);
export const situation = (notes?: Notes) => oneOf(situations, notes);
