import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  type Node,
  type Pair,
  type YAMLError,
  type YAMLMap,
} from 'yaml';
import { explainYamlError } from './explain-yaml-error.js';
import { emptyMap, type FieldMap } from '../schema/field-node.js';
import { fromYaml } from './from-yaml.js';

/** Something in the front matter that is refused, with its place in the text that was given. */
export interface FrontMatterFault {
  rule: string;
  /** Counted from the start of the document's text. */
  range: [start: number, end: number];
  message: string;
  fix: string;
}

/** Length of the three dashes before the text that gray-matter hands over. */
const fenceLength = 3;
const deepest = 20;

/**
 * Reads front matter so that every value stays the words the author typed: `0300` is not a number, `no` is not a
 * denial and `9:30` is not 570. What an author has no use for (anchors, tags, several documents) is refused.
 */
export function readFrontMatter(raw: string): { fields: FieldMap; faults: FrontMatterFault[] } {
  const tooEarly = findTab(raw) ?? findDepth(raw);
  if (tooEarly) return { fields: emptyMap(), faults: [tooEarly] };
  const document = parseDocument(raw, {
    schema: 'failsafe',
    version: '1.2',
    merge: false,
    uniqueKeys: false,
    prettyErrors: false,
    logLevel: 'error',
    strict: true,
  });
  const [error] = [...document.errors, ...document.warnings];
  if (error) return { fields: emptyMap(), faults: [describeError(error, raw)] };
  const root = document.contents as Node | null;
  if (root === null || (isScalar(root) && root.value === '')) return { fields: emptyMap(), faults: [] };
  const faults = findFaults(root, raw);
  if (faults.length > 0) return { fields: emptyMap(), faults };
  return isMap(root) ? { fields: fromYaml(root), faults } : { fields: emptyMap(), faults: [notFields(root)] };
}

/** YAML forbids tabs as indentation and says so in words that help nobody. */
function findTab(raw: string): FrontMatterFault | undefined {
  const found = /^ *\t/m.exec(raw);
  if (!found) return undefined;
  const at = found.index + found[0].length - 1;
  return fault(
    'front-matter-shape',
    [at, at + 1],
    'This line begins with a tab.',
    'Use spaces instead: two for each step to the right.',
  );
}

/** Counted before reading, since a reader that steps into every level could run out of memory. */
function findDepth(raw: string): FrontMatterFault | undefined {
  let depth = 0;
  for (let at = 0; at < raw.length; at++) {
    const character = raw[at]!;
    if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth = Math.max(depth - 1, 0);
    if (depth > deepest) return tooDeep(at);
  }
  const far = new RegExp(`^(?: {${deepest * 5}}|(?:[ ]*[-?] ){${deepest}})`, 'm').exec(raw);
  return far ? tooDeep(far.index) : undefined;
}

function tooDeep(at: number): FrontMatterFault {
  return fault(
    'front-matter-shape',
    [at, at + 1],
    `The fields are nested more than ${deepest} levels deep here.`,
    'Bring them closer to the left. No item needs more than a few levels.',
  );
}

function notFields(root: Node): FrontMatterFault {
  return fault(
    'front-matter-shape',
    rangeOf(root),
    'The block between the dashes is not a list of fields.',
    'Write each field on a line of its own: its name, a colon, a space and the words.',
  );
}

function describeError({ code, pos }: YAMLError, raw: string): FrontMatterFault {
  const [start, end] = pos;
  const lineEnd = raw.indexOf('\n', start);
  const range: [number, number] = [start, end > start + 1 || lineEnd === -1 ? end : lineEnd];
  const rule = code === 'TAG_RESOLVE_FAILED' || code === 'BAD_ALIAS' ? 'front-matter-plain' : 'front-matter-shape';
  const { message, fix, range: known } = explainYamlError(code, raw, start);
  return fault(rule, known ?? range, message, fix);
}

function findFaults(node: Node | null, raw: string, depth = 0): FrontMatterFault[] {
  if (!node) return [];
  if (depth >= deepest) return [tooDeep(rangeOf(node)[0])];
  const own = findRefused(node) ?? findLostWords(node, raw);
  if (own) return [own];
  if (isMap(node))
    return [
      ...findBadKeys(node),
      ...node.items.flatMap((pair) => findFaults(pair.value as Node | null, raw, depth + 1)),
    ];
  if (isSeq(node)) return node.items.flatMap((item) => findFaults(item as Node, raw, depth + 1));
  return [];
}

function findRefused(node: Node): FrontMatterFault | undefined {
  const fix = 'Write the words out in full where they are needed.';
  if (isAlias(node)) {
    return fault(
      'front-matter-plain',
      rangeOf(node),
      'A value that begins with * would stand for another value.',
      `${fix} To begin with a star, put the words between quotation marks.`,
    );
  }
  if ('anchor' in node && node.anchor) {
    return fault(
      'front-matter-plain',
      rangeOf(node),
      'A value that begins with & would be a mark for use elsewhere.',
      `${fix} To begin with an ampersand, put the words between quotation marks.`,
    );
  }
  if (node.tag) {
    return fault(
      'front-matter-plain',
      rangeOf(node),
      'A value that begins with an exclamation mark would be an instruction.',
      'Leave out the word with the exclamation mark, or put the whole value between quotation marks.',
    );
  }
  return undefined;
}

/**
 * `text: Press #1` would silently lose everything after the hash. A remark has a space after its hash, and stands apart
 * from a sentence: `text: Press # twice` loses as much.
 */
function findLostWords(node: Node, raw: string): FrontMatterFault | undefined {
  if (!isScalar(node)) return undefined;
  const joined = node.type === 'PLAIN' ? findJoinedEntry(node, raw) : undefined;
  if (joined || !node.comment) return joined;
  const isSentence =
    node.type === 'PLAIN' && /\s|^\p{Lu}\p{Ll}/u.test(String(node.value)) && raw[rangeOf(node)[1] + 1] === '#';
  if (node.comment.startsWith(' ') && !isSentence) return undefined;
  const [, end] = rangeOf(node);
  return fault(
    'front-matter-shape',
    [end, end + 1],
    'Everything on this line after the # would be left out.',
    'Put the whole value between quotation marks. To write a remark instead, put two spaces before the # and one after it.',
  );
}

/** `- group` and, a space further to the right, `- online` would be one entry: "group - online". */
function findJoinedEntry(node: Node, raw: string): FrontMatterFault | undefined {
  const [start, end] = rangeOf(node);
  const found = /\n[ ]*(-[ ]\S[^\n]*)/.exec(raw.slice(start, end));
  if (!found) return undefined;
  const at = start + found.index + found[0].length - found[1]!.length;
  return fault(
    'front-matter-shape',
    [at, start + found.index + found[0].length],
    'This line stands too far to the right, and would carry on the line above it.',
    'Make its hyphen stand below the hyphen of the entry above.',
  );
}

function findBadKeys(map: YAMLMap): FrontMatterFault[] {
  const seen = new Set<unknown>();
  return map.items.flatMap(({ key }: Pair) => {
    const bad = findBadKey(key as Node | null, seen);
    if (isScalar(key)) seen.add(key.value);
    return bad ? [bad] : [];
  });
}

/** Names that JavaScript objects treat in a way of their own. */
const reservedNames = ['__proto__', 'constructor', 'prototype'];

function findBadKey(key: Node | null, seen: Set<unknown>): FrontMatterFault | undefined {
  const range = key ? rangeOf(key) : ([0, 1] as [number, number]);
  if (!isScalar(key)) {
    const refused = key && findRefused(key);
    return (
      refused ??
      fault(
        'front-matter-shape',
        range,
        'The name of a field is a list here.',
        'Write a name of plain letters before the colon.',
      )
    );
  }
  const refused = findRefused(key);
  if (refused) return refused;
  const name = String(key.value);
  if (name === '<<')
    return fault(
      'front-matter-plain',
      range,
      'A field called << would copy other fields.',
      'Write the fields out in full.',
    );
  if (reservedNames.includes(name)) {
    return fault(
      'front-matter-plain',
      range,
      `A field cannot be called "${name}".`,
      'Delete this field, or give it one of the names that this kind of file has.',
    );
  }
  if (seen.has(name)) {
    return fault(
      'front-matter-shape',
      range,
      `There are two fields called "${name}" here.`,
      'Keep the one that is right, and delete the other.',
    );
  }
  return undefined;
}

function rangeOf(node: Node): [number, number] {
  const [start, end] = node.range ?? [0, 0];
  return [start, end];
}

function fault(rule: string, [start, end]: [number, number], message: string, fix: string): FrontMatterFault {
  return { rule, range: [start + fenceLength, end + fenceLength], message, fix };
}
