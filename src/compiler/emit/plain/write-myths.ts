import type { Myth } from '../../../content-model/myth.js';
import { fillIn } from '../../../content-model/wording.js';
import { writeInside } from '../snippets.js';
import { details, element, heading, paragraph, text } from './element.js';
import { nameItem, type Page, type Parts } from './page.js';
import { small, writeReview, writeSources } from './write-provenance.js';
import { writeRichText } from './write-rich-text.js';

export function writeMyths(page: Page): Parts {
  const { library, nation, level } = page;
  const { myths: words } = library.wording;
  return {
    title: [heading(level, text(words.title))],
    numbers: [writeInside(library, nation)],
    words: [
      paragraph(words.intro),
      ...library.myths.map((myth) => writeMyth(myth, page)),
      ...writeReview(library.myths, page),
    ],
  };
}

/** The fact alone is what is pressed, and what is read first; the myth is named once, as one, after it. */
function writeMyth({ id, fact, myth, body, whyPeopleThinkSo, grade, howSure, sources }: Myth, page: Page): string {
  const { library, level } = page;
  const { myths: words, shared } = library.wording;
  return details(heading(level + 1, text(fact)), [
    // A browser opens what holds the element that an address leads to, and not an element that is itself closed.
    element('p', text(fillIn(words['you-may-have-heard'], { myth })), nameItem('myth', id)),
    ...writeRichText(body, level + 1),
    element('p', `<strong>${text(words.why)}</strong> ${text(whyPeopleThinkSo)}`),
    element(
      'p',
      `<strong>${text(shared['how-sure'])}</strong> ${text(`${shared[`grade-${grade}`]} ${howSure}`)}`,
      small,
    ),
    ...writeSources(sources, shared),
  ]);
}
