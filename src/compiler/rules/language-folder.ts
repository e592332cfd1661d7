import { isOfLanguage } from '../../content-model/languages.js';
import { findAt, type Rule } from './rule.js';

export const languageFolder: Rule = {
  id: 'language-folder',
  severity: 'error',
  title: 'A folder for each language',
  reason:
    'A page gets the words from the folder of its language. Whoever reads them out, a person or a screen reader, goes by the "language:" in wording.md.',
  bad: 'A folder "cy" with "language: en-GB".',
  good: 'A folder "cy" with "language: cy".',
  check: (content) =>
    content
      .all('wording')
      .filter(({ value }) => !isOfLanguage(value.language, content.name))
      .map(({ document, value: { language } }) => {
        const [folder = ''] = language.split('-');
        return findAt(
          document,
          document.locate(['language']),
          `These words are in "${language}", and their folder is called "${content.name}".`,
          `If they are in "${language}", call the folder "${folder}". If not, write "language: ${content.name}".`,
          { field: 'language' },
        );
      }),
};
