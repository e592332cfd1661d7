import { checkSnippet } from '../../compiler/emit/check-snippet.js';
import { escapeHtml } from '../../compiler/parse/html-text.js';
import { writeInside } from '../../compiler/emit/snippets.js';
import { international } from '../../content-model/contact.js';
import type { Library } from '../../content-model/library.js';
import type { SnippetChoice } from './choose-snippet.js';
import type { Script } from './describe-script.js';

/** Exactly what to paste: the stylesheet, the script, the colour if there is one, and the tag with the real numbers inside. */
export function writeSnippet(choice: SnippetChoice, script: Script, library: Library): string {
  const html = [writeScript(script), writeAccent(choice), writeTag(choice, library)].filter(Boolean).join('\n');
  const differences = choice.nation ? checkSnippet(html, library, choice.nation.id) : [];
  if (differences.length > 0) throw new Error(`The snippet and the library differ: ${differences.join(' ')}`);
  return `${html}\n`;
}

function writeScript({ address, style, integrity }: Script): string {
  return `<link ${writeAttributes({ rel: 'stylesheet', href: style })}>
<script async ${writeAttributes({ src: address, integrity, crossorigin: integrity && 'anonymous' })}></script>`;
}

function writeAccent({ widget, accent }: SnippetChoice): string {
  return accent ? `<style>peer-support-${widget} { --peer-support-accent: ${accent}; }</style>` : '';
}

function writeTag({ widget, nation, topic }: SnippetChoice, library: Library): string {
  const { language, direction } = library;
  const attributes = writeAttributes({
    topic,
    // A page for visitors from anywhere has none: each visitor's clock says more.
    region: nation?.id === international ? undefined : nation?.id,
    lang: language,
    dir: direction === 'rtl' ? 'rtl' : undefined,
  });
  const inside = nation ? `\n${writeInside(library, nation)}\n` : '';
  return `<peer-support-${widget} ${attributes}>${inside}</peer-support-${widget}>`;
}

function writeAttributes(attributes: Record<string, string | undefined>): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${escapeHtml(value)}"`]))
    .join(' ');
}
