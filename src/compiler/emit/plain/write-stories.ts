import type { Story } from '../../../content-model/story.js';
import type { Library } from '../../../content-model/library.js';
import { fillIn } from '../../../content-model/wording.js';
import { writeInside } from '../snippets.js';
import { details, element, heading, paragraph, text } from './element.js';
import { nameItem, type Page, type Parts } from './page.js';
import { small, writeReview } from './write-provenance.js';
import { writeRichText } from './write-rich-text.js';

export function writeStories(page: Page): Parts {
  const { library, nation, level } = page;
  const { stories: words } = library.wording;
  return {
    title: [heading(level, text(words.title))],
    numbers: [writeInside(library, nation)],
    words: [
      paragraph(words.intro),
      ...library.stories.map((story) =>
        element('article', [
          heading(level + 1, text(story.title), nameItem('story', story.id)),
          ...writeStory(story, library, level + 1),
        ]),
      ),
      ...writeReview(library.stories, page),
    ],
  };
}

/** What it is, what it mentions, its text, and what kind of support it tells of. After a note, whoever wants to opens the text. */
export function writeStory(story: Story, library: Library, level: number): string[] {
  const { stories: words, shared } = library.wording;
  const body = writeRichText(story.body, level);
  const kinds = story.kindsOfSupport.map((kind) => shared[`kind-${kind}`]);
  const kind = new Intl.ListFormat(library.language, { type: 'unit' }).format(kinds);
  return [
    element('p', text(words[story.kind]), { class: 'peer-support-label' }),
    ...(story.contentNote ? [paragraph(story.contentNote), details(text(words.read), body)] : body),
    ...(kind ? [element('p', text(fillIn(words['kind-of-support'], { kind })), small)] : []),
  ];
}
