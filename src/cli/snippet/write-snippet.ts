import { writeChecked } from '../../compiler/emit/plain-snippets.js';
import { writeTag } from '../../compiler/emit/snippet-tag.js';
import { escapeHtml } from '../../compiler/parse/html-text.js';
import type { Library } from '../../content-model/library.js';
import type { SnippetChoice } from './choose-snippet.js';
import type { Script } from './describe-script.js';

/** Exactly what to paste: the stylesheet, the script, the colour if there is one, and the tag with all its words inside. */
export function writeSnippet(choice: SnippetChoice, script: Script, library: Library): string {
  const { widget, topic, nation, headingLevel } = choice;
  const inside = writeChecked(library, nation, { widget, topic }, headingLevel);
  const tag = writeTag(choice, library, inside);
  return `${[writeScript(script), writeAccent(choice), tag].filter(Boolean).join('\n')}\n`;
}

function writeScript({ address, style, integrity }: Script): string {
  return `<link ${writeAttributes({ rel: 'stylesheet', href: style })}>
<script async ${writeAttributes({ src: address, integrity, crossorigin: integrity && 'anonymous' })}></script>`;
}

function writeAccent({ widget, accent }: SnippetChoice): string {
  return accent ? `<style>peer-support-${widget} { --peer-support-accent: ${accent}; }</style>` : '';
}

function writeAttributes(attributes: Record<string, string | undefined>): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : [`${name}="${escapeHtml(value)}"`]))
    .join(' ');
}
