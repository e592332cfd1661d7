import type { Content } from './content.js';
import type { Document } from './document.js';

/** Where an address of the web stands in a file. */
export interface AddressUse {
  document: Document;
  start: number;
  end: number;
}

/** Every address of the web in some content, each once, with every place at which it stands. */
export function findAddresses(contents: readonly Content[]): Map<string, AddressUse[]> {
  const uses = new Map<string, AddressUse[]>();
  for (const { documents } of contents) {
    for (const { document } of documents) {
      for (const [address, start, end] of [...findWritten(document), ...findDois(document)]) {
        const known = uses.get(address);
        if (known) known.push({ document, start, end });
        else uses.set(address, [{ document, start, end }]);
      }
    }
  }
  return uses;
}

type Found = [address: string, start: number, end: number];

function findWritten(document: Document): Found[] {
  const { text } = document;
  return [...text.matchAll(/https?:\/\/[^\s<>"'`]+/gi)]
    .filter(({ index }) => !isRemark(document, index))
    .flatMap(({ 0: found, index }) => {
      const written = found.slice(0, endOfAddress(found));
      const address = withoutFragment(written);
      return address ? [[address, index, index + written.length] satisfies Found] : [];
    });
}

/** A DOI is followed through the resolver, as a reader would. */
function findDois({ text, bodyStart }: Document): Found[] {
  return [...text.slice(0, bodyStart).matchAll(/^[ -]*doi: *['"]?(10\.[^\s'"]+)/gm)].map(
    ({ 0: line, 1: doi = '', index }) => {
      const start = index + line.length - doi.length;
      return [`https://doi.org/${encodeURI(doi)}`, start, start + doi.length];
    },
  );
}

/** A line of the fields that begins with a hash is for editors. */
function isRemark({ text, bodyStart }: Document, at: number): boolean {
  return at < bodyStart && /^\s*#/.test(text.slice(text.lastIndexOf('\n', at) + 1, at + 1));
}

/** A bracket that closes what the address did not open, and a full stop behind it, belong to the sentence. */
function endOfAddress(found: string): number {
  let open = 0;
  let end = found.length;
  for (let at = 0; at < found.length; at++) {
    if (found[at] === '(' || found[at] === '[') open++;
    if ((found[at] === ')' || found[at] === ']') && --open < 0) {
      end = at;
      break;
    }
  }
  while (end > 0 && '.,;:!?*_'.includes(found[end - 1]!)) end--;
  return end;
}

/** What comes behind a # is never sent, so two places on one page are one address. */
function withoutFragment(written: string): string | undefined {
  if (!URL.canParse(written)) return undefined;
  const url = new URL(written);
  url.hash = '';
  return url.href;
}
