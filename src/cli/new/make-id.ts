const longest = 60;

/** Letters that have no accent to take away. */
const spellings: Record<string, string> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  å: 'a',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/** The name of a file made from a title: small letters, digits and hyphens. Empty where the title has none of them. */
export function makeId(title: string): string {
  const words = title
    .toLowerCase()
    .replace(/[æœøåßðþłđı]/g, (letter) => spellings[letter] ?? '')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’‘]/g, '')
    .replace(/&/g, ' and ')
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  return fitWords(words);
}

/** Whether this can be the name of a file. */
export function isId(id: string): boolean {
  return /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id);
}

/** As many whole words, from the first on, as make a name that is still easy to read. */
function fitWords(words: string[]): string {
  const ids = words.map((_, i) => words.slice(0, i + 1).join('-'));
  return ids.findLast((id) => id.length <= longest) ?? words[0]?.slice(0, longest) ?? '';
}
