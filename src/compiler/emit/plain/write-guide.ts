import type { Guide, ShownEvidence } from '../../../content-model/guide.js';
import { selectSection, type Library } from '../../../content-model/library.js';
import { fillIn } from '../../../content-model/wording.js';
import { writeInside } from '../snippets.js';
import { details, element, heading, list, paragraph, text } from './element.js';
import { nameItem, type Page, type Parts } from './page.js';
import { small, writeReview, writeSources } from './write-provenance.js';
import { writeRichText } from './write-rich-text.js';
import { writeStory } from './write-stories.js';

/** One guide: what it says, what research says, everyday situations with a story each, what to do next, and its sources. */
export function writeGuide(page: Page, topic: string): Parts {
  const { library, nation, level } = page;
  const { guide: words, shared } = library.wording;
  const { guide, evidence } = selectGuide(library, topic);
  return {
    title: [heading(level, text(guide.title), nameItem('guide', guide.id))],
    numbers: [writeInside(library, nation)],
    words: [
      paragraph(guide.intro),
      ...writeRichText(guide.body, level),
      ...writePart(
        words.evidence,
        evidence.map((each) => writeEvidence(each, page)),
        level,
      ),
      ...writePart(
        words.situations,
        guide.situations.map((each) => writeSituation(each, page)),
        level,
      ),
      ...(guide.next.length > 0
        ? [heading(level + 1, text(words.next)), list(guide.next.map((step) => text(step.text)))]
        : []),
      ...writeSources(guide.sources, shared),
      ...writeReview([guide], page),
    ],
  };
}

/** All guides, with what each is about. */
export function writeGuideList({ library, nation, level }: Page): Parts {
  const { title, intro } = library.wording.guide;
  return {
    title: [heading(level, text(title))],
    numbers: [writeInside(library, nation)],
    words: [
      paragraph(intro),
      ...library.guides.flatMap((guide) => [heading(level + 1, text(guide.title)), paragraph(guide.intro)]),
    ],
  };
}

/** @throws Where there is no such guide. */
function selectGuide(library: Library, topic: string): { guide: Guide; evidence: ShownEvidence[] } {
  const found = selectSection(library, `guide/${topic}`);
  if (!found?.guide) throw new Error(`There is no guide called "${topic}".`);
  return found;
}

function writePart(title: string, items: readonly string[][], level: number): string[] {
  if (items.length === 0) return [];
  const entries = items.map((item) => element('li', item));
  return [heading(level + 1, text(title)), element('ul', entries, { class: 'peer-support-entries' })];
}

function writeEvidence({ body, grade, quality, sources }: ShownEvidence, { library, level }: Page): string[] {
  const { shared } = library.wording;
  return [
    ...writeRichText(body, level + 1),
    element(
      'p',
      `<strong>${text(shared['how-sure'])}</strong> ${text(`${shared[`grade-${grade}`]} ${quality}`)}`,
      small,
    ),
    ...writeSources(sources, shared),
  ];
}

/** The story is told right here: the page may have no stories anywhere else. */
function writeSituation(situation: Guide['situations'][number], { library, level }: Page): string[] {
  const story = library.stories.find(({ id }) => id === situation.story);
  return [
    heading(level + 2, text(situation.title)),
    paragraph(situation.text),
    ...(story
      ? [
          details(
            text(fillIn(library.wording.guide['read-story'], { title: story.title })),
            writeStory(story, library, level + 3),
          ),
        ]
      : []),
  ];
}
