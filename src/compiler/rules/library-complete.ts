import type { Content } from '../parse/content.js';
import { nationOf } from '../schema/kinds/nation.js';
import type { Finding, Rule } from './rule.js';

export const libraryComplete: Rule = {
  id: 'library-complete',
  severity: 'error',
  title: 'Nothing missing',
  reason:
    'Every widget needs the words of wording.md, the questions need their quiz.md, and each folder of contacts says which nation it is for.',
  bad: 'A folder contacts/ie without a nation.md.',
  good: 'The same folder with one.',
  check: (content) => [
    ...missing(
      content,
      'wording',
      'wording.md',
      'There is no wording.md, which holds the words of the buttons and messages.',
    ),
    ...(content.idsOf('question').length > 0
      ? missing(
          content,
          'quiz',
          'quiz/quiz.md',
          'There are questions, and no quiz.md that says in which order they are asked.',
        )
      : []),
    ...nationFolders(content).map((folder) =>
      miss(
        `${content.folder}/contacts/${folder}/nation.md`,
        `The folder "${folder}" doesn’t say which nation it’s for.`,
      ),
    ),
  ],
};

function missing(content: Content, kind: 'wording' | 'quiz', path: string, message: string): Finding[] {
  return content.idsOf(kind).length > 0 ? [] : [miss(`${content.folder}/${path}`, message)];
}

function miss(file: string, message: string): Finding {
  return { file, line: 1, message, fix: 'Write this file, starting from the same file of another folder.' };
}

/** Folders with contacts and without a nation of their own. `gb` is for all four nations of the United Kingdom. */
function nationFolders(content: Content): string[] {
  const folders = content.documents
    .filter(({ kind }) => kind === 'contact')
    .map(({ document }) => nationOf(document.path));
  return [...new Set(folders)]
    .filter((id) => id !== 'GB' && !content.idsOf('nation').includes(id))
    .map((id) => id.toLowerCase());
}
