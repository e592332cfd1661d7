import matter from 'gray-matter';
import { Document } from './document.js';
import type { Problem } from './problem.js';
import type { ContentFile } from './read-folder.js';
import { DocumentFault } from './document-fault.js';
import { readFrontMatter } from './front-matter.js';

const kilobyte = 1024;
/** Many times the longest text of the library. What is larger is something else by mistake. */
const fileLimit = 250 * kilobyte;
/** Far more than any item needs. Guards against front matter that would keep the reader busy for minutes. */
const frontMatterLimit = 100_000;

/** What reading a file comes to: its document, or what keeps it from being understood. */
export interface ReadDocument {
  document?: Document;
  problems: Problem[];
  /** The text as far as it could be read, for showing the lines that problems are on. */
  text: string;
}

/** Turns the bytes of a file into a document. The same file gives the same problems every time. */
export function readDocument({ file, path, size, readBytes }: ContentFile): ReadDocument {
  let text = '';
  try {
    if (size > fileLimit) throw tooLarge(size);
    text = decode(readBytes());
    const { raw, bodyStart } = splitAtFences(text, findClosingFence(text));
    const { fields, faults } = readFrontMatter(raw);
    // gray-matter keeps the line end after the opening fence, so its text starts right after the three dashes.
    const document = new Document(file, path, text, fields, openingFence.length, bodyStart);
    if (faults.length === 0) return { document, problems: [], text };
    return {
      problems: faults.map((fault) =>
        describe(file, new DocumentFault(fault.rule, document.placeAt(...fault.range), fault.what, fault.mend)),
      ),
      text,
    };
  } catch (fault) {
    if (!(fault instanceof DocumentFault)) throw fault;
    return { problems: [describe(file, fault)], text };
  }
}

/** The plain text of a file that has no fields, or what keeps it from being read. */
export function readPlainText({ file, size, readBytes }: ContentFile): { text: string; problems: Problem[] } {
  try {
    if (size > fileLimit) throw tooLarge(size);
    return { text: size === 0 ? '' : decode(readBytes()), problems: [] };
  } catch (fault) {
    if (!(fault instanceof DocumentFault)) throw fault;
    return { text: '', problems: [describe(file, fault)] };
  }
}

function describe(file: string, { place, rule, what, mend }: DocumentFault): Problem {
  return { file, ...place, rule, severity: 'error', what, mend };
}

const openingFence = '---';

function tooLarge(size: number): DocumentFault {
  return new DocumentFault(
    'file-size',
    { line: 1 },
    `This file is ${Math.round(size / kilobyte)} kB. The largest that is read is ${fileLimit / kilobyte} kB.`,
    'Check that the right file is here. If it is, part it into several smaller ones.',
  );
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Uint8Array): string {
  const nul = bytes.indexOf(0);
  if (nul !== -1) throw notPlainText(bytes, nul);
  let text: string;
  try {
    text = utf8.decode(bytes);
  } catch {
    throw otherEncoding(bytes);
  }
  if (text.trim() === '') {
    throw new DocumentFault(
      'file-empty',
      { line: 1 },
      'There is nothing in this file.',
      'Write it, starting from a file of the same kind, or delete it.',
    );
  }
  return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
}

function notPlainText(bytes: Uint8Array, at: number): DocumentFault {
  return new DocumentFault(
    'file-encoding',
    { line: countLines(bytes, at) },
    'This file holds a character that plain text never has, so it may be a picture or a word processor file.',
    'Copy the words into a new plain text file, and save it as UTF-8.',
  );
}

function otherEncoding(bytes: Uint8Array): DocumentFault {
  return new DocumentFault(
    'file-encoding',
    { line: countLines(bytes, findBrokenByte(bytes)) },
    'A letter on this line is saved in an older way of writing letters, so it cannot be read.',
    'Save the file as UTF-8. Most editors offer this under "Save as" or "Encoding".',
  );
}

/** How far the bytes read well, found by halving. */
function findBrokenByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (readsWell(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

function readsWell(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function countLines(bytes: Uint8Array, until: number): number {
  let lines = 1;
  for (let at = 0; at < until; at++) if (bytes[at] === 0x0a) lines++;
  return lines;
}

/** Finds where the front matter closes, strictly: gray-matter alone would take any line that begins with the dashes. */
function findClosingFence(text: string): number {
  const firstLine = text.slice(0, text.indexOf('\n') === -1 ? undefined : text.indexOf('\n'));
  const named = /^---\s*([^\s-].*)$/.exec(firstLine);
  if (named) throw languageAfterFence(named[1]!.trim());
  if (!/^---\s*$/.test(firstLine)) throw noFrontMatter(firstLine);
  const closing = /\n---[^\n]*/.exec(text);
  if (!closing) throw notClosed();
  if (closing[0].trim() !== openingFence) throw oddFence(text, closing.index + 1);
  if (closing.index > frontMatterLimit) throw longFrontMatter();
  if (/\n(?:[ \t]*\n){100}/.test(text.slice(0, closing.index + 1))) throw emptyLines(text);
  return closing.index;
}

function languageAfterFence(language: string): DocumentFault {
  return new DocumentFault(
    'front-matter-language',
    { line: 1, column: 1, length: language.length + openingFence.length },
    `The first line says "---${language}". Nothing may follow the three dashes, and no code is ever run from here.`,
    'Leave only the three dashes on this line.',
  );
}

function noFrontMatter(firstLine: string): DocumentFault {
  return new DocumentFault(
    'front-matter-missing',
    { line: 1, column: 1, length: firstLine.length },
    'The file does not begin with a block of fields between two lines of three dashes.',
    'Put a line "---" first, then the fields, then another line "---", then the text.',
  );
}

function notClosed(): DocumentFault {
  return new DocumentFault(
    'front-matter-closed',
    { line: 1, column: 1, length: openingFence.length },
    'The block of fields that starts here never ends.',
    'Put a line with three dashes, "---", after the last field.',
  );
}

function oddFence(text: string, at: number): DocumentFault {
  const line = text.slice(0, at).split('\n').length;
  const length = text.slice(at).split('\n')[0]!.length;
  return new DocumentFault(
    'front-matter-closed',
    { line, column: 1, length },
    'This line begins with three dashes and goes on, so it is not clear whether the fields end here.',
    'Leave only the three dashes on this line, or begin the line with something else.',
  );
}

function longFrontMatter(): DocumentFault {
  return new DocumentFault(
    'file-size',
    { line: 1 },
    `The block of fields is longer than ${frontMatterLimit / 1000},000 letters, which is more than can be read.`,
    'Check that the second line of three dashes is where the fields end.',
  );
}

function emptyLines(text: string): DocumentFault {
  const line = text.slice(0, /\n(?:[ \t]*\n){100}/.exec(text)!.index + 1).split('\n').length;
  return new DocumentFault(
    'front-matter-shape',
    { line },
    'A hundred or more empty lines in a row begin here.',
    'Delete the empty lines.',
  );
}

const refuse = () => {
  throw languageAfterFence('');
};

/** Every language but our own reading of YAML is refused, and being given options at all keeps gray-matter from caching. */
const splitOnly = {
  language: 'yaml',
  engines: { yaml: () => ({}), javascript: refuse, coffee: refuse, json: refuse, toml: refuse },
};

/** gray-matter splits, and reads nothing. */
function splitAtFences(text: string, closing: number): { raw: string; bodyStart: number } {
  const { content, matter: raw } = matter(text, splitOnly);
  return { raw: raw || text.slice(openingFence.length, closing), bodyStart: text.length - content.length };
}
