import type { Problem } from '../report/problem.js';

type Told = Pick<Problem, 'severity' | 'message' | 'fix'>;

/** Files that lie in many folders and that nobody takes for content. */
const known = /^(?:readme(?:\..*)?|licen[cs]e(?:\..*)?|thumbs\.db|desktop\.ini|icon\r)$/i;
/** What may lie beside the folders of languages: only a text that was meant to be published is told of there. */
const ownFiles = /^(?:charity|contributing|changelog|code_of_conduct|security)\.md$/i;

const endings: readonly [pattern: RegExp, tell: (name: string, ending: string) => Told][] = [
  [
    /^~\$/,
    () => ({
      severity: 'warning',
      message: 'Word keeps this beside a file that somebody has open. It is not read.',
      fix: 'Close the file in Word. If this one stays, delete it.',
    }),
  ],
  [
    /(?:\.md\.te?xt|\.markdown|\.mdown|\.mkd|\.mdx|\.md\.md|\.md\.docx?)$/i,
    (name, ending) => ({
      severity: 'error',
      message: `This file is not read, because its name ends in "${ending}". Nothing in it is published.`,
      fix: `Call it "${name.slice(0, -ending.length)}.md". If it is not for visitors, keep it somewhere else.`,
    }),
  ],
  [
    /\.md(?:~|\.bak|\.orig|\.old|\.rej|\.tmp|\.save)$/i,
    () => ({
      severity: 'warning',
      message: 'A program left this copy of a file. It is not read.',
      fix: 'See whether it holds anything that you need, and delete it.',
    }),
  ],
  [
    /\.(?:docx?|odt|rtf|pages|txt|text)$/i,
    (_, ending) => ({
      severity: 'error',
      message: `Files that end in "${ending}" are not read. Nothing in this one is published.`,
      fix: 'Put the words into a plain text file that ends in ".md". If they are not for visitors, keep them somewhere else.',
    }),
  ],
];

/** What there is to say of a file that is not read, inside the folder of a language or beside it. */
export function describeUnread({ file }: { file: string }, isBeside = false): Problem[] {
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (known.test(name) || name.startsWith('.') || ownFiles.test(name)) return [];
  const told = isBeside ? tellBeside(name) : tell(name);
  return told ? [{ file, line: 1, rule: 'file-not-read', ...told }] : [];
}

function tell(name: string): Told {
  for (const [pattern, describe] of endings) {
    const [ending] = pattern.exec(name) ?? [];
    if (ending !== undefined) return describe(name, ending);
  }
  return {
    severity: 'warning',
    message: 'This file is not read: only files that end in ".md" are.',
    fix: 'Keep it somewhere else.',
  };
}

/** A charity keeps what it likes beside its languages. */
function tellBeside(name: string): Told | undefined {
  if (/^words\.txt$/i.test(name))
    return {
      severity: 'warning',
      message: 'This list of words stands beside the folders of languages, where nothing is read.',
      fix: 'Move it into the folder of its language: "en/words.txt".',
    };
  if (!/\.(?:md|md\.te?xt|markdown|mdx)$/i.test(name)) return undefined;
  return {
    severity: 'warning',
    message: 'This file stands beside the folders of languages, where nothing is read.',
    fix: 'Move it into the folder of its kind, such as "en/stories". If it is not for visitors, leave it.',
  };
}

/** Of which file this one is a copy, by its name, and who made it. */
export function findOriginal(name: string): { original: string; bySync: boolean } | undefined {
  const [, synced] =
    /^(.+?)[ ._-]*(?:\((?:[^()]*conflict(?:ed copy)?[^()]*)\)|[ ._-]sync-conflict[^.]*|[ _-]conflict(?:ed)?[ _-]?copy[^.]*)/i.exec(
      name,
    ) ?? [];
  if (synced) return { original: `${synced}.md`, bySync: true };
  const [, first, second] =
    /^copy of (.+)\.md$|^(.+?)(?: - copy(?: \(\d+\))?| copy(?: \d+)?| ?\(\d+\)| \d+)\.md$/i.exec(name) ?? [];
  const original = first ?? second;
  return original ? { original: `${original}.md`, bySync: false } : undefined;
}
