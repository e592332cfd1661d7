import { international, type Nation, type NationId } from '../../content-model/contact.js';
import type { Library } from '../../content-model/library.js';
import type { WidgetName } from '../../content-model/widget-names.js';
import { tagIsolated } from './isolate-numbers.js';
import { element, heading, text } from './plain/element.js';
import type { Parts } from './plain/page.js';
import { writeContacts } from './plain/write-contacts.js';
import { writeExit } from './plain/write-exit.js';
import { writeGuide, writeGuideList } from './plain/write-guide.js';
import { writeMyths } from './plain/write-myths.js';
import { writeQuiz } from './plain/write-quiz.js';
import { writeStories } from './plain/write-stories.js';
import { writeNumbers } from './snippets.js';

/** Which words are written, and for whom. */
export interface PlainHtmlOptions {
  widget: WidgetName;
  /** Whose numbers come first: `GB-SCT`. */
  nation: NationId;
  /** Which guide. Default: a list of all. */
  topic?: string;
  /** Level of the first heading, 1 to 6. Default: 2. */
  headingLevel?: number;
  /** Whether the numbers of every country follow, where nobody knows which is meant. */
  everywhere?: boolean;
}

/**
 * All that a widget says, as plain HTML to stand inside its tag: what a page shows before the script and without it, and
 * what search engines, reader views and translators find. The urgent numbers come first, with whose they are.
 *
 * @throws Where the library has no such nation, guide or quiz.
 */
export function writePlainHtml(library: Library, options: PlainHtmlOptions): string {
  if (options.widget === 'exit') return tagIsolated(writeExit(library), library.direction);
  const parts = writeParts(library, options);
  const numbers = options.everywhere ? [...parts.numbers, ...writeEverywhere(library, options)] : parts.numbers;
  return tagIsolated(joinParts({ ...parts, numbers }), library.direction);
}

/** For a page that does not say where its visitors are: the numbers of every country, under its name. */
function writeEverywhere(library: Library, { headingLevel = 2 }: PlainHtmlOptions): string[] {
  const { nations } = library;
  const isPart = ({ id }: Nation) => nations.some((whole) => id.startsWith(`${whole.id}-`));
  return nations
    .filter((nation) => nation.id !== international && !isPart(nation))
    .flatMap((nation) => [heading(headingLevel + 1, text(nation.name)), writeNumbers(library, nation)]);
}

function writeParts(library: Library, { widget, nation, topic, headingLevel: level = 2 }: PlainHtmlOptions): Parts {
  const page = { library, nation: findNation(library, nation), level };
  switch (widget) {
    case 'guide':
      return topic ? writeGuide(page, topic) : writeGuideList(page);
    case 'myths':
      return writeMyths(page);
    case 'quiz':
      return writeQuiz(page);
    case 'stories':
      return writeStories(page);
    // Whatever has no words of its own has numbers.
    default:
      return writeContacts(page);
  }
}

function findNation({ nations }: Library, id: NationId): Nation {
  const nation = nations.find((each) => each.id === id);
  if (!nation) throw new Error(`There are no numbers for "${id}".`);
  return nation;
}

/**
 * The numbers are in no slot of a name: where a widget is on the screen and its own are still to come, they alone stand in
 * for them. Without a script, slots mean nothing. Reader views throw away a `div` that is mostly links, and keep a
 * `section`.
 */
function joinParts({ title, numbers, words }: Parts): string {
  const plain = 'peer-support-plain';
  return [
    element('div', title, { slot: 'plain-title', class: plain }),
    element('section', numbers, { class: `${plain} peer-support-numbers` }),
    element('section', words, { slot: 'plain-words', class: plain }),
  ].join('\n');
}
