import type { ErrorCode } from 'yaml';

type Explanation = [message: string, fix: string];

const quote = 'Put the whole value between quotation marks.';
const indent = 'Make it start at the same place as the lines it belongs with, using spaces.';

/** What an author can do about the faults that the YAML reader finds. Anything else is explained by its likely cause. */
const explanations: Partial<Record<ErrorCode, Explanation>> = {
  BAD_ALIAS: ['A value cannot begin with a star here.', quote],
  BAD_DIRECTIVE: ['A line that begins with % is an instruction, and none is needed.', 'Delete this line.'],
  BAD_DQ_ESCAPE: [
    'A backslash between quotation marks has a meaning of its own.',
    'Leave out the backslash, or write two of them.',
  ],
  BAD_INDENT: ['This line does not line up with the lines around it.', indent],
  BAD_SCALAR_START: ['A value cannot begin with this sign.', quote],
  BLOCK_AS_IMPLICIT_KEY: [
    'There is a second colon followed by a space on this line, so it is not clear where the value starts.',
    quote,
  ],
  BLOCK_IN_FLOW: [
    'A list that opened with a bracket is carried on with dashes here.',
    'Close the bracket, or write the whole list with dashes.',
  ],
  MISSING_CHAR: [
    'Something that was opened is not closed here: a quotation mark, a bracket, or a colon without a space after it.',
    'Add what is missing. If the value holds quotation marks, put it between the other kind.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'This line has no colon after its name, or belongs to the value above it.',
    `Write a name, a colon, a space and the words. If it carries on the line above, start it two spaces further in.`,
  ],
  MULTIPLE_DOCS: [
    'The fields are parted in two here.',
    'Delete this line, so that all fields stand between the first two lines of dashes.',
  ],
  TAB_AS_INDENT: ['There is a tab where spaces are needed.', 'Use spaces instead: two for each step to the right.'],
  TAG_RESOLVE_FAILED: [
    'A value that begins with an exclamation mark would be an instruction.',
    'Leave out the word with the exclamation mark, or put the whole value between quotation marks.',
  ],
  UNEXPECTED_TOKEN: [
    'There is something here that does not belong to the field before it.',
    'Check the line for a bracket or quotation mark too many, and put values with such signs between quotation marks.',
  ],
};

const unknownCause: Explanation = [
  'The fields cannot be read from here on.',
  'Compare this line with the same line in another file of this kind. A value with unusual signs goes between quotation marks.',
];

/** What is wrong and how to fix it, in plain words. The likely cause is read off the line. */
export function explainYamlError(code: ErrorCode, raw: string, at: number): Explanation {
  if (/^[@`]/.test(raw.slice(at, at + 1))) return [`A value cannot begin with ${raw[at]}.`, quote];
  if (code === 'MULTILINE_IMPLICIT_KEY') return explainName(lineAt(raw, at)) ?? explanations[code]!;
  return explainBracket(code, raw, at) ?? explanations[code] ?? unknownCause;
}

function lineAt(raw: string, at: number): string {
  const end = raw.indexOf('\n', at);
  return raw.slice(raw.lastIndexOf('\n', at - 1) + 1, end === -1 ? undefined : end).trim();
}

/** A line whose name does not end as a name does. */
function explainName(line: string): Explanation | undefined {
  const [, name = '', mark = '', value = ''] = /^([\w-]{1,40})(?:(\uff1a|\ufe55|:)| )\s*(.*)$/.exec(line) ?? [];
  if (name === '') return undefined;
  const fix = `Write "${name}: ${shorten(value)}".`;
  if (mark === ':') return [`There is no space after the colon of "${name}".`, fix];
  if (mark) return [`The colon after "${name}" is a wide one, which is another sign.`, fix];
  return [
    `There is no colon after "${name}".`,
    `${fix} If this line carries on the one above, start it two spaces further in.`,
  ];
}

/** Whatever comes after a bracket that is not closed seems to be in the wrong place. */
function explainBracket(code: ErrorCode, raw: string, at: number): Explanation | undefined {
  if (code !== 'BAD_INDENT' && code !== 'MISSING_CHAR') return undefined;
  const above = raw.slice(0, at).trimEnd();
  const line = above.slice(above.lastIndexOf('\n') + 1);
  const [, name = '', bracket = ''] = /^\s*(?:- )?([\w-]{1,40}): *([[{])[^\]}]*$/.exec(line) ?? [];
  if (name === '') return undefined;
  return [
    `The bracket that opens after "${name}" is not closed.`,
    `Put "${bracket === '[' ? ']' : '}'}" at the end of the list. If the words only begin with a bracket, put them between quotation marks.`,
  ];
}

function shorten(words: string): string {
  return words.length > 40 ? `${words.slice(0, 39)}…` : words;
}
