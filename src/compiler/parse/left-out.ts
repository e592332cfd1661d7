import { markdown, type Token } from './markdown.js';
import { footnote } from './unknown-marks.js';

/** A line of a text that no block shows, counted from 0. */
export interface LeftOut {
  line: number;
  message: string;
  fix: string;
}

/** Blocks whose lines are all shown, or told of. What holds other blocks is none of them. */
const whole = /^(?:paragraph_open|heading_open|table_open|blockquote_open|fence|code_block|hr|html_block)$/;

/** Marks of lists and quotations before the words of a line. */
const marks = /^(?:[ \t]*(?:[-*+>]|\d{1,9}[.)])(?=[ \t]|$))*[ \t]*/;
const definition = /^\[((?:[^[\]\\]|\\.)+)\]:[ \t]*(.*)$/;
const address = /^<?(?:https?:|mailto:|tel:|sms:|www\.|#)/i;

/**
 * Lines that are in no block, so that no reader would ever see them. A line that begins with a name between brackets and a
 * colon is taken for the address of a link: `[name]: address`. It is fine where a link uses it.
 */
export function findLeftOut(
  source: string,
  tokens: readonly Token[],
  references: Record<string, { href: string }>,
): LeftOut[] {
  const lines = source.split('\n');
  const shown = new Uint8Array(lines.length);
  for (const { type, map } of tokens) if (map && whole.test(type)) shown.fill(1, ...map);
  const used = findUsed(tokens);
  return lines.flatMap((words, line) => {
    if (shown[line]) return [];
    const [, name = '', rest = ''] = definition.exec(words.replace(marks, '')) ?? [];
    if (name === '') return [];
    const href = references[markdown.utils.normalizeReference(name)]?.href;
    const [written = ''] = rest.split(/[ \t]/);
    if (href !== undefined && used.has(href) && ['', href, `<${href}>`].includes(written)) return [];
    return [{ line, ...describe(name, rest) }];
  });
}

function findUsed(tokens: readonly Token[]): Set<string> {
  const inside = tokens.flatMap(({ children }) => children ?? []);
  return new Set(inside.filter(({ type }) => type === 'link_open').map((token) => String(token.attrGet('href'))));
}

function describe(name: string, rest: string): Omit<LeftOut, 'line'> {
  if (name.startsWith('^')) return { message: footnote[0], fix: footnote[1] };
  const line = `[${name}]: ${rest}`;
  const message = `"${line.length > 80 ? `${line.slice(0, 79)}…` : line}" would be left out.`;
  return address.test(rest)
    ? { message: `${message} No link uses this address.`, fix: 'Write [words](address) where the link belongs.' }
    : {
        message: `${message} Words between brackets with a colon after them stand for the address of a link.`,
        fix: 'Leave out the square brackets.',
      };
}
