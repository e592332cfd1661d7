import { international, type Nation } from '../../content-model/contact.js';
import { defaultLanguage } from '../../content-model/languages.js';
import type { Library } from '../../content-model/library.js';
import type { WidgetName } from '../../content-model/widget-names.js';
import { checkPlainHtml } from './check-plain-html.js';
import { writePlainHtml } from './plain-html.js';
import { writeTag } from './snippet-tag.js';
import { writeLines, type Snippet } from './snippets.js';

/** One widget, as it can be written. */
export interface Shown {
  widget: WidgetName;
  topic?: string;
}

/**
 * Every widget with all its words inside, for each nation: `gb-sct/myths.html`, `gb-sct/guide-what-it-is.html`, and in
 * Welsh `gb-wls/myths.cy.html`. Throws where one of them and its widget do not say the same.
 */
export function plainSnippets(library: Library): Snippet[] {
  return library.nations.flatMap((nation) =>
    listShown(library).map((shown) => {
      const inside = writeChecked(library, nation, shown);
      const html = `${writeLines()}\n${writeTag({ ...shown, nation: shown.widget === 'exit' ? undefined : nation }, library, inside)}\n`;
      return { name: nameSnippet(nation, shown, library.language), html };
    }),
  );
}

/** What a library has: one of a charity's own may have no quiz, or no stories. */
export function listShown({ quiz, quizResults, myths, stories, guides }: Library): Shown[] {
  return [
    { widget: 'contacts' },
    ...(quiz && quizResults ? [{ widget: 'quiz' as const }] : []),
    ...(myths.length > 0 ? [{ widget: 'myths' as const }] : []),
    ...(stories.length > 0 ? [{ widget: 'stories' as const }] : []),
    ...(guides.length > 0 ? [{ widget: 'guide' as const }] : []),
    ...guides.map(({ id }) => ({ widget: 'guide' as const, topic: id })),
    { widget: 'exit' },
  ];
}

/** The inside of a tag. Throws where it and the widget differ. */
export function writeChecked(
  library: Library,
  nation: Nation | undefined,
  shown: Shown,
  headingLevel?: number,
): string {
  const options = { ...shown, nation: nation?.id ?? international, headingLevel };
  const html = writePlainHtml(library, options);
  const differences = checkPlainHtml(html, library, options);
  if (differences.length === 0) return html;
  throw new Error(
    `The plain HTML of ${shown.widget} for ${options.nation} and the library differ: ${differences.join(' ')}`,
  );
}

function nameSnippet({ id }: Nation, { widget, topic }: Shown, language: string): string {
  const [base = ''] = language.split('-');
  const mark = base === defaultLanguage ? '' : `.${base}`;
  return `${id.toLowerCase()}/${[widget, topic].filter(Boolean).join('-')}${mark}.html`;
}
