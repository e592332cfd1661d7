import { escapeHtml } from '../../parse/html-text.js';

type Attributes = Record<string, string | undefined>;

/**
 * An element as HTML. Its content is HTML already: one line of it, or several parts that stand one below the other. Words
 * come in through {@link text} alone, so that none of them can become HTML.
 */
export function element(name: string, content: string | readonly string[], attributes: Attributes = {}): string {
  const tag = `<${name}${writeAttributes(attributes)}>`;
  if (typeof content === 'string') return `${tag}${content}</${name}>`;
  return [tag, ...content.map((part) => part.replace(/^/gm, '  ')), `</${name}>`].join('\n');
}

/** Words as HTML. */
export const text = escapeHtml;

export function paragraph(words: string): string {
  return element('p', text(words));
}

/** A heading at the level that the page needs. HTML has six. */
export function heading(level: number, words: string, attributes: Attributes = {}): string {
  return element(`h${Math.min(Math.max(Math.trunc(level), 1), 6)}`, words, attributes);
}

export function list(items: readonly string[]): string {
  return element(
    'ul',
    items.map((item) => element('li', item)),
  );
}

/** What can be opened, by its summary. */
export function details(summary: string, content: readonly string[], attributes: Attributes = {}): string {
  return element('details', [element('summary', summary), ...content], attributes);
}

/** A link that leads where it may; the words alone where it may not. */
export function link(to: string | undefined, words: string): string {
  return to ? element('a', words, { href: to, rel: 'noreferrer' }) : words;
}

function writeAttributes(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`))
    .join('');
}
