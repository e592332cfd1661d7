import type { Nation, NationId } from '../../content-model/contact.js';
import type { Library } from '../../content-model/library.js';
import type { WidgetName } from '../../content-model/widget-names.js';
import { tagIsolated } from './isolate-numbers.js';
import { element } from './plain/element.js';
import type { Page, Parts } from './plain/page.js';
import { writeContacts } from './plain/write-contacts.js';
import { writeExit } from './plain/write-exit.js';
import { writeGuide, writeGuideList } from './plain/write-guide.js';
import { writeMyths } from './plain/write-myths.js';
import { writeQuiz } from './plain/write-quiz.js';
import { writeStories } from './plain/write-stories.js';

/** Which words are written, and for whom. */
export interface PlainHtmlOptions {
  widget: WidgetName;
  /** Whose numbers come first: `GB-SCT`. */
  nation: NationId;
  /** Which guide. Default: a list of all. */
  topic?: string;
  /** Level of the first heading, 1 to 6. Default: 2. */
  headingLevel?: number;
}

/**
 * All that a widget says, as plain HTML to stand inside its tag: what a page shows before the script and without it, and
 * what search engines, reader views and translators find. The urgent numbers come first, with whose they are.
 *
 * @throws Where the library has no such nation, guide or quiz.
 */
export function writePlainHtml(library: Library, options: PlainHtmlOptions): string {
  const nation = findNation(library, options.nation);
  const page = { library, nation, level: options.headingLevel ?? 2 };
  const html = options.widget === 'exit' ? writeExit(page) : joinParts(writeParts(page, options));
  return tagIsolated(html, library.direction);
}

function writeParts(page: Page, { widget, topic }: PlainHtmlOptions): Parts {
  switch (widget) {
    case 'contacts':
    case 'exit':
      return writeContacts(page);
    case 'guide':
      return topic ? writeGuide(page, topic) : writeGuideList(page);
    case 'myths':
      return writeMyths(page);
    case 'quiz':
      return writeQuiz(page);
    case 'stories':
      return writeStories(page);
  }
}

function findNation({ nations }: Library, id: NationId): Nation {
  const nation = nations.find((each) => each.id === id);
  if (!nation) throw new Error(`There are no numbers for "${id}".`);
  return nation;
}

/**
 * The numbers are in no slot of a name: where a widget is on the screen and its own are still to come, they alone stand in
 * for them. Without a script, slots mean nothing.
 */
function joinParts({ title, numbers, words }: Parts): string {
  const plain = 'peer-support-plain';
  return [
    element('div', title, { slot: 'plain-title', class: plain }),
    element('div', numbers, { class: `${plain} peer-support-numbers` }),
    element('div', words, { slot: 'plain-words', class: plain }),
  ].join('\n');
}
