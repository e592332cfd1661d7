import type { Content, Item } from '../parse/content.js';
import { findPair } from '../schema/field-node.js';
import { findAt, type Finding, type Rule } from './rule.js';

export const coProduced: Rule = {
  id: 'co-produced',
  severity: 'warning',
  title: 'Whether people with lived experience took part',
  reason:
    'Words about peer support are better when people who’ve been there help to write them. It’s fine to say that nobody has yet. Just don’t leave it open.',
  bad: 'An about.md that doesn’t say.',
  good: 'co-produced: yes, and co-produced-with: Four members of our Tuesday group',
  check: (content) => content.all('about').flatMap(checkAbout).concat(checkFiles(content)),
};

/** Said once for a whole language, so that it is also asked for once. */
function checkAbout({ document }: Item<'about'>): Finding[] {
  if (!findPair(document.frontMatter, 'co-produced'))
    return [
      findAt(
        document,
        { line: 1 },
        'Did people with lived experience help to write these words? Nothing says so yet.',
        'Add "co-produced: yes" or "co-produced: no".',
        { field: 'co-produced' },
      ),
    ];
  return [];
}

/** Files that say yes, for a whole language or for themselves, and not who. */
function checkFiles(content: Content): Finding[] {
  return content.documents
    .filter(({ document: { text } }) => text.includes('co-produced: '))
    .map(({ document }) => document)
    .filter(({ text, bodyStart }) => {
      const fields = text.slice(0, bodyStart);
      return /^co-produced: (?:yes|true)$/m.test(fields) && !/^co-produced-with: \S/m.test(fields);
    })
    .map((document) =>
      findAt(
        document,
        document.locate(['co-produced']),
        'This doesn’t say who took part.',
        'Add "co-produced-with:" and who they were, such as "Four members of our Tuesday group". Don’t use names.',
        { field: 'co-produced' },
      ),
    );
}
