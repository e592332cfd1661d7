/**
 * What a framework's templates may say about each tag, from `custom-elements.json`, so that TypeScript knows the tags in
 * JSX, Vue and Svelte as well. Nothing here is code: each file only widens the types that a framework has already.
 *
 * @returns {Record<string, string>} The files of `dist/types/` by name.
 */
export function frameworkTypes(manifest) {
  const tags = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
  return {
    'tags.d.ts': `${[...tags.map(describeAttributes), describeTags(tags)].join('\n\n')}\n`,
    'jsx.d.ts': widen('react', 'namespace JSX {\n    interface IntrinsicElements extends PeerSupportTags {}\n  }'),
    'vue.d.ts': widen('vue', describeComponents(tags)),
    'svelte.d.ts': widen('svelte/elements', 'interface SvelteHTMLElements extends PeerSupportTags {}'),
  };
}

/** Frameworks allow more on every element, such as classes, keys and handlers: those stay open. */
function describeAttributes({ name, attributes = [], description = '' }) {
  const lines = attributes.map(
    (attribute) => `  /** ${oneLine(attribute.description)} */\n  '${attribute.name}'?: ${typeOf(attribute)};`,
  );
  return `/** ${oneLine(description)} */\nexport interface ${name}Attributes {\n${lines.join('\n')}\n  [other: string]: unknown;\n}`;
}

function typeOf({ type }) {
  return type?.text === 'number' ? 'number | string' : 'string';
}

function describeTags(tags) {
  const lines = tags.map(({ name, tagName }) => `  '${tagName}': ${name}Attributes;`);
  return `/** Every tag with what may be set on it. */\nexport interface PeerSupportTags {\n${lines.join('\n')}\n}`;
}

/** Vue asks for components: something that is made with these attributes. */
function describeComponents(tags) {
  const lines = tags.map(({ tagName }) => `    '${tagName}': new () => { $props: PeerSupportTags['${tagName}'] };`);
  return `interface GlobalComponents {\n${lines.join('\n')}\n  }`;
}

function widen(framework, addition) {
  return `import type { PeerSupportTags } from './tags.js';\n\ndeclare module '${framework}' {\n  ${addition}\n}\n`;
}

function oneLine(words = '') {
  return words.replace(/\s+/g, ' ').replaceAll('*/', '* /').trim();
}
