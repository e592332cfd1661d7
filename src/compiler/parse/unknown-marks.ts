/** Signs that would be shown as they stand, or do something that nobody asked for. */
export interface UnknownMark {
  mark: string;
  message: string;
  fix: string;
}

type Advice = [message: string, fix: string];

export const footnote: Advice = [
  'There are no footnotes in these texts.',
  'Say it in the text, or leave it out. A source belongs to the field "sources".',
];

const leaveOut = (mark: string): Advice => [`"${mark}" would be shown as it stands.`, 'Leave it out.'];

/** What other kinds of Markdown have and this one has not. A backslash before a sign says that it is meant to be shown. */
const marks: readonly [pattern: RegExp, advise: (mark: string) => Advice][] = [
  [/(?<!\\)\[\^[^\]\s]{1,50}\]/, () => footnote],
  [
    /(?<!\\)\[\[[^[\]\n]{1,200}\]\]/,
    (mark) => [`"${mark}" would be shown as it stands.`, 'For a link, write [words](https://…).'],
  ],
  [/^\[TOC\]$/i, leaveOut],
  [/(?<!\\)\{[#.:][\w-]?[^{}\n]{0,100}\}/, leaveOut],
  [/(?<!\\)\{\{[^{}\n]{0,100}\}\}|(?<!\\)\{%[^{}\n]{0,100}%\}/, leaveOut],
  [/^:{3,}.{0,50}/m, leaveOut],
  [
    /(?<![\\=])==(?=[^=\s])[^=\n]{0,200}==(?!=)/,
    (mark) => [`"${mark}" would be shown with its equals signs.`, 'Leave them out, or use **bold**.'],
  ],
  [
    /\d\*{1,2}\d[^*\n]{0,50}\*{1,2}(?=\d)/,
    (mark) => [
      `The stars in "${mark}" would be left out, as they stand for emphasis.`,
      'Write × to multiply, or a backslash before each star.',
    ],
  ],
];

const box = /^\[[ xX]\](?=\s|$)/;
const quick = /[[{]|==|:::|\d\*/;

/** The first such sign in the source of a paragraph, an item, a heading or a cell. */
export function findUnknownMark(source: string, form: string): UnknownMark | undefined {
  if (!quick.test(source)) return undefined;
  const [ticked] = (form === 'item' && box.exec(source)) || [];
  if (ticked)
    return {
      mark: ticked,
      message: `"${ticked}" would be shown as it stands. There are no boxes to tick in these texts.`,
      fix: 'Leave it out: the hyphen before it is enough for a list.',
    };
  for (const [pattern, advise] of marks) {
    const [mark] = pattern.exec(source) ?? [];
    if (mark === undefined) continue;
    const [message, fix] = advise(mark);
    return { mark, message, fix };
  }
  return undefined;
}
