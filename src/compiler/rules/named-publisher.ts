import type { Content, Item } from '../parse/content.js';
import { findPair } from '../schema/field-node.js';
import { findAt, type Finding, type Rule } from './rule.js';

export const namedPublisher: Rule = {
  id: 'named-publisher',
  severity: 'error',
  title: 'Somebody who stands behind the words',
  reason:
    'When people rely on health information, they want to know who publishes it, who approved it and whether anyone gains from it. One file, about.md, says so for all the others.',
  bad: 'A folder "en" without an about.md.',
  good: 'about.md with "publisher: Elm Road", "reviewed-by: Our service manager" and "interests: None."',
  check(content) {
    if (content.countOf('about') === 0) return [missingFile(content)];
    return content.all('about').flatMap(checkAbout);
  },
};

function missingFile({ folder }: Content): Finding {
  return {
    file: `${folder}/about.md`,
    line: 1,
    message: 'There is no about.md, which says who stands behind these words.',
    fix: 'Write it with the fields publisher, reviewed-by, interests, co-produced and feedback.',
  };
}

function checkAbout({ document }: Item<'about'>): Finding[] {
  const needed = [
    ['publisher', 'who publishes these words', 'publisher: Elm Road'],
    ['reviewed-by', 'who approved them', 'reviewed-by: Our service manager'],
    ['interests', 'whether anybody gains by them', 'interests: None.'],
  ] as const;
  return needed
    .filter(([field]) => !findPair(document.frontMatter, field))
    .map(([field, about, example]) =>
      findAt(document, { line: 1 }, `Nothing says ${about}.`, `Add a line such as "${example}".`, { field }),
    );
}
