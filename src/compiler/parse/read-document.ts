import { Document } from './document.js';
import type { Problem } from '../report/problem.js';
import type { ContentFile } from './read-folder.js';
import { dropUnseen, findCharacterFaults, plainSpacesAfterMarks, type CharacterFault } from './characters.js';
import { DocumentFault } from './document-fault.js';
import { findClosingFence, openingFence, refuseEmptyLines, splitAtFences } from './fences.js';
import { readFrontMatter, type FrontMatterFault } from './front-matter.js';

const kilobyte = 1024;
/** Many times the longest text of the library. What is larger is something else by mistake. */
export const fileLimit = 250 * kilobyte;

/** What reading a file comes to: its document, or what keeps it from being understood. */
export interface ReadDocument {
  document?: Document;
  problems: Problem[];
  /** The text as far as it could be read, for showing the lines that problems are on. */
  text: string;
}

/** Turns the bytes of a file into a document. The same file gives the same problems every time. */
export function readDocument(source: ContentFile): ReadDocument {
  const { file, path } = source;
  let text = '';
  try {
    text = decode(readAll(source));
    refuseConflict(text);
    const closing = findClosingFence(text);
    refuseEmptyLines(text, closing);
    const { raw, bodyStart } = splitAtFences(text, closing);
    const { fields, faults } = readFrontMatter(raw);
    // gray-matter keeps the line end after the opening fence, so its text starts right after the three dashes.
    const document = new Document(file, path, text, fields, openingFence.length, bodyStart);
    const problems = [...findCharacterFaults(text).map(placeFault), ...faults].map(({ rule, range, message, fix }) =>
      describe(file, new DocumentFault(rule, document.placeAt(...range), message, fix)),
    );
    return faults.length === 0 ? { document, problems, text } : { problems, text };
  } catch (fault) {
    if (!(fault instanceof DocumentFault)) throw fault;
    return { problems: [describe(file, fault)], text };
  }
}

/** What Git writes into a file where two people changed the same lines. */
function refuseConflict(text: string): void {
  const found = /^(?:<{7}|>{7}|\|{7})(?: .*)?$/m.exec(text);
  if (!found) return;
  throw new DocumentFault(
    'file-conflict',
    { line: text.slice(0, found.index).split('\n').length, column: 1, length: found[0].length },
    'Two versions of this file were never put together: both stand here, one after the other.',
    'Keep the lines that are right, and delete the others with the lines that begin with <<<<<<<, ======= and >>>>>>>.',
  );
}

/** Asks for one byte more than is read, so that a file that is too large shows itself. */
function readAll(source: ContentFile): Uint8Array {
  const bytes = source.readBytes(fileLimit + 1);
  if (bytes.length > fileLimit) throw tooLarge(source.size());
  return bytes;
}

/** The plain text of a file that has no fields, or what keeps it from being read. */
export function readPlainText(source: ContentFile): { text: string; problems: Problem[] } {
  try {
    const bytes = readAll(source);
    return { text: bytes.length === 0 ? '' : decode(bytes), problems: [] };
  } catch (fault) {
    if (!(fault instanceof DocumentFault)) throw fault;
    return { text: '', problems: [describe(source.file, fault)] };
  }
}

function placeFault({ at, length, ...fault }: CharacterFault): FrontMatterFault {
  return { ...fault, range: [at, at + length] };
}

function describe(file: string, { place, rule, message, fix }: DocumentFault): Problem {
  return { file, ...place, rule, severity: 'error', message, fix };
}

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
  return plainSpacesAfterMarks(dropUnseen(text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text));
}

function notPlainText(bytes: Uint8Array, at: number): DocumentFault {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return new DocumentFault(
      'file-encoding',
      { line: 1 },
      'This file is saved as Unicode of another kind (UTF-16), so it cannot be read.',
      'Save the file as UTF-8. Most editors offer this under "Save as" or "Encoding".',
    );
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
