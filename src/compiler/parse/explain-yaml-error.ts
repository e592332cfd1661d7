import type { ErrorCode } from 'yaml';
import { kinds } from '../../content-model/kinds/kinds.js';
import type { Kind } from '../../content-model/schema.js';

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

/** What is wrong and how to fix it, in plain words, and where it begins if that is somewhere else. */
export interface YamlFault {
  message: string;
  fix: string;
  range?: [start: number, end: number];
}

/** The likely cause is read off the line. */
export function explainYamlError(code: ErrorCode, raw: string, at: number): YamlFault {
  return explainLine(code, raw, at) ?? asFault(explanations[code] ?? unknownCause);
}

function explainLine(code: ErrorCode, raw: string, at: number): YamlFault | undefined {
  const line = lineAt(raw, at);
  switch (code) {
    case 'MULTILINE_IMPLICIT_KEY':
      return explainQuote(raw, at) ?? explainName(line);
    case 'BLOCK_AS_IMPLICIT_KEY':
      return explainTooFar(raw, at) ?? explainStart(raw, line);
    case 'BAD_SCALAR_START':
    case 'UNEXPECTED_TOKEN':
      return explainStart(raw, line) ?? explainCommas(raw, at) ?? explainAfterQuote(line);
    case 'BAD_INDENT':
    case 'MISSING_CHAR':
      return explainQuote(raw, at) ?? explainBracket(raw, at);
    default:
      return undefined;
  }
}

function asFault([message, fix]: Explanation, range?: [number, number]): YamlFault {
  return { message, fix, range };
}

interface Line {
  words: string;
  /** Where its words start. */
  start: number;
}

function lineAt(raw: string, at: number): Line {
  const end = raw.indexOf('\n', at);
  const whole = raw.slice(raw.lastIndexOf('\n', at - 1) + 1, end === -1 ? undefined : end);
  const words = whole.trim();
  return { words, start: raw.lastIndexOf('\n', at - 1) + 1 + whole.indexOf(words) };
}

/** The names of all fields that any kind of file has at its top. */
const known = new Set(Object.values<Kind>(kinds).flatMap(({ fields }) => Object.keys(fields)));

const signs: Record<string, string> = {
  ':': 'There is no space after the colon of',
  '\uff1a': 'There is a wide colon, which is another sign, after',
  '\ufe55': 'There is a wide colon, which is another sign, after',
  ';': 'There is a semicolon where a colon belongs, after',
  '=': 'There is an equals sign where a colon belongs, after',
};

/** A line whose name does not end as a name does. */
function explainName({ words, start }: Line): YamlFault | undefined {
  const [, name = '', sign = '', value = ''] = /^([\w-]{1,40})(?:\s*([:\uff1a\ufe55;=])|\s)\s*(.*)$/.exec(words) ?? [];
  if (name === '') return undefined;
  const fix = `Write "${name}: ${shorten(value)}".`;
  const range: [number, number] = [start, start + name.length];
  const said = signs[sign];
  if (said) return { message: `${said} "${name}".`, fix, range };
  const more = 'start it two spaces further in.';
  if (known.has(name))
    return {
      message: `There is no colon after "${name}".`,
      fix: `${fix} If this line carries on the one above, ${more}`,
      range,
    };
  return {
    message: 'This line does not begin with the name of a field and a colon.',
    fix: `If it carries on the line above, ${more} If "${name}" is a name, write a colon after it.`,
  };
}

/** A field that stands further to the right than the one above it. */
function explainTooFar(raw: string, at: number): YamlFault | undefined {
  const end = raw.indexOf('\n', at);
  const { words, start: from } = lineAt(raw, at);
  if (/^(?:- )?[\w-]{1,40}: +[^"'\s]\S* .*:$/.test(words))
    return {
      message: 'A colon at the end of a value makes it look like a name.',
      fix: quote,
      range: [from, from + words.length],
    };
  const next = end === -1 ? '' : lineAt(raw, end + 1).words;
  const [, name] = /^([\w-]{1,40}):(?: |$)/.exec(next) ?? [];
  if (name === undefined || /:\s/.test(raw.slice(at, end))) return undefined;
  const { start } = lineAt(raw, end + 1);
  return {
    message: `"${name}" stands too far to the right, as if it carried on the words above it.`,
    fix: indent,
    range: [start, start + name.length],
  };
}

/** A value that begins with a sign that has a meaning of its own. */
function explainStart(raw: string, { words, start }: Line): YamlFault | undefined {
  const [before = '', sign] = /^(?:- )?(?:[\w-]{1,40}: +)?([*&%@`|>?-])/.exec(words) ?? [];
  if (sign === undefined || before.length === 1) return undefined;
  const place = start + before.length - 1;
  const end = raw.indexOf('\n', place);
  return {
    message: `A value cannot begin with ${sign === '-' ? 'a hyphen and a space' : sign}.`,
    fix: quote,
    range: [place, end === -1 ? raw.length : end],
  };
}

function explainCommas(raw: string, at: number): YamlFault | undefined {
  if (!/,\s*$/.test(raw.slice(0, at)) || raw[at] !== ',') return undefined;
  return {
    message: 'There are two commas here with nothing between them.',
    fix: 'Delete one of them.',
    range: [at, at + 1],
  };
}

/** `"A "walk" home"` ends at its second quotation mark. */
function explainAfterQuote({ words, start }: Line): YamlFault | undefined {
  const [, before = '', mark = '', value = ''] = /^((?:- )?(?:[\w-]{1,40}: +)?)(["'])(.*)$/.exec(words) ?? [];
  const close = value.indexOf(mark);
  if (mark === '' || close === -1) return undefined;
  const other = mark === '"' ? 'single' : 'double';
  return {
    message: `The value ends at its second quotation mark, and there is more behind it.`,
    fix: `Put the whole value between ${other} quotation marks, or leave out the marks around it.`,
    range: [start + before.length, start + before.length + close + 2],
  };
}

/** A quotation mark that opens a value and is never closed reaches to the end of the fields. */
function explainQuote(raw: string, at: number): YamlFault | undefined {
  const line = /^[ \t]*(?:- )?([\w-]{1,40}): +(?:\[ *)?(["'])([^\n]*)$/gm;
  for (const { 0: whole, 1: name = '', 2: mark = '', 3: value = '', index } of raw.slice(0, at).matchAll(line)) {
    if (value.includes(mark) || isClosedBelow(raw, index + whole.length, mark)) continue;
    const place = index + whole.length - value.length - 1;
    return {
      message: `The quotation mark that opens after "${name}" is not closed.`,
      fix: `Put ${mark} at the end of the value, or leave out the one at its start.`,
      range: [place, index + whole.length],
    };
  }
  return undefined;
}

/** Words between quotation marks may carry on, further to the right than a field. */
function isClosedBelow(raw: string, from: number, mark: string): boolean {
  const [below = ''] = /^(?:\n(?![\w-]{1,40}:|[ \t]*-)[^\n]*)*/.exec(raw.slice(from)) ?? [];
  return below.includes(mark);
}

/** Whatever comes after a bracket that is not closed seems to be in the wrong place. */
function explainBracket(raw: string, at: number): YamlFault | undefined {
  const above = raw.slice(0, at).trimEnd();
  const line = above.slice(above.lastIndexOf('\n') + 1);
  const [whole = '', name = '', bracket = ''] = /^\s*(?:- )?([\w-]{1,40}): *([[{])[^\]}]*$/.exec(line) ?? [];
  if (name === '') return undefined;
  const place = above.length - line.length + whole.indexOf(bracket);
  return {
    message: `The bracket that opens after "${name}" is not closed.`,
    fix: `Put "${bracket === '[' ? ']' : '}'}" at the end of the list. If the words only begin with a bracket, put them between quotation marks.`,
    range: [place, above.length],
  };
}

function shorten(words: string): string {
  return words.length > 40 ? `${words.slice(0, 39)}…` : words;
}
