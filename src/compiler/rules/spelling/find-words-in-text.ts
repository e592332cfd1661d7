/** Gives each word of a text that is spelt with letters alone, with where it stands. Addresses, numbers and blanks to fill in are left out. */
export function eachSpeltWord(text: string, take: (word: string, at: number) => void): void {
  let start = -1;
  let hasDigit = false;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : space;
    if (isLetter(code) || (start !== -1 && isApostrophe(code))) {
      if (start === -1) start = at;
    } else if ((code >= 0x30 && code <= 0x39) || isControl(code)) {
      if (start === -1) start = at;
      hasDigit = true;
    } else {
      if (start !== -1) {
        if (goesOnAsAddress(text, at)) at = skipChunk(text, at);
        else if (!hasDigit) take(text.slice(start, withoutApostrophe(text, at)), start);
        start = -1;
        hasDigit = false;
      }
      // `{count}` stands for what is filled in.
      if (code === openingBrace) at = skipPlace(text, at);
      else if (code === lessThan) at = skipTag(text, at);
    }
  }
}

const space = 0x20;
const openingBrace = 0x7b;
const lessThan = 0x3c;
const at = 0x40;
const fullStop = 0x2e;
const colon = 0x3a;
const underscore = 0x5f;

function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
  // Letters with accents and of other scripts. Signs such as “ and – stand among them, × and ÷ too.
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x2bff) && code !== 0xd7 && code !== 0xf7;
}

/** What nobody sees, and what turns letters round, is told of by itself: the halves of a word around it are no words. */
function isControl(code: number): boolean {
  if (code < 0x20) return code !== 0x09 && code !== 0x0a && code !== 0x0d;
  return (code >= 0x7f && code <= 0x9f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069);
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

function withoutApostrophe(text: string, end: number): number {
  let until = end;
  while (isApostrophe(text.charCodeAt(until - 1))) until--;
  return until;
}

/** `someone@example.org`, `example.org/help`, `https://…`, `tel:116123`: what is typed into a machine is no word. */
function goesOnAsAddress(text: string, end: number): boolean {
  const code = text.charCodeAt(end);
  if (code === at || code === underscore) return true;
  if (code === fullStop) return isLetter(text.charCodeAt(end + 1));
  return code === colon && /[\p{L}\p{N}/]/u.test(text[end + 1] ?? '');
}

function skipChunk(text: string, from: number): number {
  let until = from;
  while (until < text.length && !/\s/.test(text[until]!)) until++;
  return until;
}

function skipPlace(text: string, from: number): number {
  const until = text.indexOf('}', from);
  return until === -1 ? from : until;
}

const longestTag = 100;

/** `<br>` has been told of as a tag. */
function skipTag(text: string, from: number): number {
  const [tag = ''] = /^<\/?[a-z][^<>\n]*>/i.exec(text.slice(from, from + longestTag)) ?? [];
  return from + Math.max(tag.length - 1, 0);
}
