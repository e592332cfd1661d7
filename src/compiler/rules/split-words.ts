const apostrophe = 0x27;
const curlyApostrophe = 0x2019;

/** The words of a text, by where they stand. A word itself is cut out only when somebody asks for it. */
export class SplitWords {
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  /** Takes a text apart at everything that is no letter, digit or apostrophe inside a word. */
  constructor(readonly text: string) {
    let start = -1;
    for (let at = 0; at <= text.length; at++) {
      const isPart = at < text.length && isPartOfWord(text.charCodeAt(at), start !== -1);
      if (isPart && start === -1) start = at;
      else if (!isPart && start !== -1) {
        this.add(start, at);
        start = -1;
      }
    }
  }

  private add(start: number, end: number): void {
    let until = end;
    while (isApostrophe(this.text.charCodeAt(until - 1))) until--;
    this.starts.push(start);
    this.ends.push(until);
  }

  get length(): number {
    return this.starts.length;
  }

  /** A word in small letters, with plain apostrophes: `don't`. Nothing before the first and after the last. */
  word(i: number): string | undefined {
    const start = this.starts[i];
    if (start === undefined) return undefined;
    const word = this.text.slice(start, this.ends[i]).toLowerCase();
    return word.includes('’') ? word.replaceAll('’', "'") : word;
  }

  all(): string[] {
    return this.starts.map((_, i) => this.word(i)!);
  }

  /** Whether nothing but a space, a line end or a hyphen stands between a word and the next. */
  isJoined(i: number): boolean {
    const until = this.starts[i + 1];
    if (until === undefined) return false;
    for (let at = this.ends[i]!; at < until; at++) {
      const code = this.text.charCodeAt(at);
      if (code !== 0x20 && code !== 0x0a && code !== 0x2d && code !== 0xa0) return false;
    }
    return true;
  }
}

function isPartOfWord(code: number, hasBegun: boolean): boolean {
  if (code < 0x80) {
    const small = code | 0x20;
    if (small >= 0x61 && small <= 0x7a) return true;
    return (code >= 0x30 && code <= 0x39) || (hasBegun && code === apostrophe);
  }
  // Letters with accents and of other scripts; punctuation such as “ and – is above them.
  return (hasBegun && code === curlyApostrophe) || (code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f));
}

function isApostrophe(code: number): boolean {
  return code === apostrophe || code === curlyApostrophe;
}
