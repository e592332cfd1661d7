/** A character that is refused, or what became of one, with its place in a text. */
export interface CharacterFault {
  rule: 'file-encoding' | 'unseen-characters';
  at: number;
  length: number;
  message: string;
  fix: string;
}

/** Nobody fixes more in one text before looking again. */
const enough = 20;

const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
/** Letters that never need a joiner beside them. */
const unjoined =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Hebrew}\p{Script=Han}]/u;
/** Written without spaces, so that a line may need to be told where it can break. */
const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
const emoji = /\p{Extended_Pictographic}|\ufe0f|[\u{1f3fb}-\u{1f3ff}]/u;

/** Text without anything in it that cannot be seen has none of these, and is left as it is. */
const unseen =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ue000-\uf8ff\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/u;
/** The flags of England, Scotland and Wales are spelt with letters that nobody sees. */
const harmless =
  /\u{1f3f4}[\u{e0020}-\u{e007f}]+|[\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202a\u202c\u2060-\u2066\u2068-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]/gu;

/** A text without the characters that cannot be seen and do nothing. Those that some script or emoji needs stay. */
export function dropUnseen(text: string): string {
  if (!unseen.test(text)) return text;
  const hasRightToLeft = rightToLeft.test(text);
  return text.replace(harmless, (found, at: number) => {
    if (found === '\u2028' || found === '\u2029') return ' ';
    return isNeeded(found, text, at, hasRightToLeft) ? found : '';
  });
}

function isNeeded(found: string, text: string, at: number, hasRightToLeft: boolean): boolean {
  if (found.startsWith('\u{1f3f4}')) return true;
  const [before = ''] = /[\s\S]$/u.exec(text.slice(Math.max(0, at - 2), at)) ?? [];
  const [after = ''] = /^[\s\S]/u.exec(text.slice(at + found.length, at + found.length + 2)) ?? [];
  if (found === '\u200c' || found === '\u200d') {
    return (found === '\u200d' && emoji.test(before)) || (/[\p{L}\p{M}]/u.test(before) && !unjoined.test(before));
  }
  if (found === '\u200b') return unspaced.test(before) || unspaced.test(after);
  if (found === '\u180e') return /\p{Script=Mongolian}/u.test(before);
  return hasRightToLeft && /[\u061c\u200e\u200f\u202a\u202c\u2066\u2068\u2069]/.test(found);
}

/** Whether a name, number or address has something in it that cannot be seen. */
export function hasUnseen(value: string): boolean {
  return unseen.test(value);
}

/** What is refused in a text from which {@link dropUnseen} has taken what does nothing. */
export function findCharacterFaults(text: string): CharacterFault[] {
  const faults = unseen.test(text) ? [...findControls(text), ...findUnclosed(text)] : [];
  return [...findGarbled(text), ...faults].slice(0, enough);
}

function findControls(text: string): CharacterFault[] {
  // Part of a garbled letter is told of with the whole of it.
  const others = text.replace(garbled, (found) => ' '.repeat(found.length));
  return [...others.matchAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2067\ue000-\uf8ff]/g)]
    .filter(([found]) => found !== '\u2067' || !rightToLeft.test(text))
    .map(({ 0: found, index }) => describeUnseen(found, index));
}

/** An isolate that nothing closes in its paragraph turns round what stands behind it. */
function findUnclosed(text: string): CharacterFault[] {
  if (!/[\u2066-\u2069]/.test(text) || !rightToLeft.test(text)) return [];
  const open: number[] = [];
  const unclosed: number[] = [];
  for (const { 0: found, index } of text.matchAll(/[\u2066-\u2069]|\n/g)) {
    if (found === '\n') unclosed.push(...open.splice(0));
    else if (found !== '\u2069') open.push(index);
    else if (open.pop() === undefined) unclosed.push(index);
  }
  return [...unclosed, ...open].map((index) => describeUnseen(text[index]!, index));
}

function describeUnseen(found: string, at: number): CharacterFault {
  const code = found.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0');
  // Letters that Unicode leaves to whoever makes a font.
  if (/[\ue000-\uf8ff]/.test(found))
    return {
      rule: 'unseen-characters',
      at,
      length: found.length,
      message: `There is a sign here that only one font knows (U+${code}), such as a bullet from Word. Visitors see an empty box.`,
      fix: 'Delete it. For a list, begin the line with a hyphen and a space.',
    };
  const turns = /[\u202a-\u202e\u2066-\u2069]/.test(found);
  return {
    rule: 'unseen-characters',
    at,
    length: found.length,
    message: turns
      ? `There is a character here that cannot be seen (U+${code}) and that turns round the order of the letters behind it.`
      : `There is a character here that cannot be seen (U+${code}).`,
    fix: 'Delete the words around it and type them again. Copying them would copy it too.',
  };
}

/** What the bytes 80 to 9F stand for in the older way in which Windows saves letters. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const later = `[${windows}\u00a0-\u00bf]`;
/** The beginnings of letters of two, three and four bytes, each byte shown as a letter of its own. */
const garbled = new RegExp(
  [
    `(?<!\\p{Lu})[ÂÃ]${later}`,
    `(?<!\\p{Lu})[ÄÅ][€‚ƒ„†‡ˆ‰Š‹ŒŽ˜™š›œžŸ]`,
    `(?:[ÐÑ]${later}){2,40}`,
    `â[€‚„†ˆ‰Šœ]${later}`,
    `ðŸ${later}{2}`,
    '\ufffd',
  ].join('|'),
  'gu',
);

function findGarbled(text: string): CharacterFault[] {
  return [...text.matchAll(garbled)].flatMap(({ 0: found, index }) => {
    const meant = found === '\ufffd' ? '' : recover(found);
    return meant === undefined
      ? []
      : [{ rule: 'file-encoding' as const, at: index, length: found.length, ...describeGarbled(found, meant) }];
  });
}

/** A text with the letters that were meant in place of those whose bytes were each taken for a letter. */
export function repairLetters(text: string): string {
  return text.replace(garbled, (found) => (found === '\ufffd' ? '' : (recover(found) ?? found)));
}

function describeGarbled(found: string, meant: string): Pick<CharacterFault, 'message' | 'fix'> {
  if (meant === '')
    return { message: 'A letter was lost here when the words were copied or saved.', fix: 'Write the letter again.' };
  return {
    message: `"${found}" stands where "${meant}" was, before the words were copied or saved in another way.`,
    fix: `Write "${meant}" in its place. Save the file as UTF-8, so that it stays.`,
  };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/** The letters whose bytes were each taken for a letter. Nothing, where they are no such bytes. */
function recover(found: string): string | undefined {
  const bytes = [...found].map((letter) =>
    windows.includes(letter) ? 0x80 + windows.indexOf(letter) : letter.charCodeAt(0),
  );
  try {
    return utf8.decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}

const wideSpace = '[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]';
const afterMark = new RegExp(`^(?:[ \\t]|${wideSpace})*(?:[-*+#]{1,6}|\\d{1,9}[.)]|[\\w-]+:)?${wideSpace}+`, 'gm');
const anyWide = new RegExp(wideSpace);
const everyWide = new RegExp(wideSpace, 'g');

/** Spaces copied from a web page look like any other, and make no list, heading, field or step to the right. */
export function plainSpacesAfterMarks(text: string): string {
  return anyWide.test(text) ? text.replace(afterMark, (start) => start.replace(everyWide, ' ')) : text;
}

/** A name, number or address with the plain space and hyphen in place of those that only look like them. */
export function plainSigns(value: string): string {
  return value.replace(everyWide, ' ').replace(/[\u2010\u2011]/g, '-');
}
