/**
 * What a framework's templates may say about each tag, from `custom-elements.json`, so that TypeScript knows the tags in
 * JSX, Vue and Svelte as well, and refuses an attribute that is misspelt. Nothing here is code: each file only widens the
 * types that a framework has already.
 *
 * @returns {Record<string, string>} The files of `dist/types/` by name.
 */
export function frameworkTypes(manifest) {
  const tags = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
  return {
    'tags.d.ts': [importEvents(manifest), ...tags.map(describeAttributes), describeTags(tags), describeEvents(tags)]
      .map((part) => `${part}\n`)
      .join('\n'),
    'jsx.d.ts': jsx,
    'vue.d.ts': vue,
    'svelte.d.ts': svelte,
  };
}

/** Their classes, from where they are declared. */
function importEvents({ modules }) {
  const events = modules.flatMap(({ path, declarations = [] }) =>
    declarations.filter(({ name }) => name.endsWith('Event')).map(({ name }) => [name, path]),
  );
  const from = (path) => path.replace(/^src\//, './').replace(/\.ts$/, '.js');
  return events.map(([name, path]) => `import type { ${name} } from '${from(path)}';`).join('\n');
}

function describeAttributes({ name, attributes = [], description = '' }) {
  const lines = attributes.map(
    (attribute) => `  /** ${oneLine(attribute.description)} */\n  '${attribute.name}'?: ${typeOf(attribute)};`,
  );
  return `/** ${oneLine(description)} */\nexport interface ${name}Attributes {\n${lines.join('\n')}\n}`;
}

function typeOf({ type }) {
  if (type?.text === 'number') return 'number | string';
  return type?.text === 'boolean' ? "boolean | ''" : 'string';
}

function describeTags(tags) {
  const lines = tags.map(({ name, tagName }) => `  '${tagName}': ${name}Attributes;`);
  return `/** Every tag with what may be set on it. */\nexport interface PeerSupportTags {\n${lines.join('\n')}\n}`;
}

function describeEvents(tags) {
  const lines = tags.map(({ tagName, events = [] }) => {
    const sent = events.map(({ name, type }) => `'${name}': ${type?.text ?? 'Event'}`).join('; ');
    return `  '${tagName}': { ${sent} };`;
  });
  return `/** Every tag with what it sends. */\nexport interface PeerSupportTagEvents {\n${lines.join('\n')}\n}`;
}

/** React writes the name of an event behind `on` as it is. */
const jsx = `import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { PeerSupportTagEvents, PeerSupportTags } from './tags.js';

type Handlers<Events> = { [Name in keyof Events & string as \`on\${Name}\`]?: (event: Events[Name]) => void };
type Html = DetailedHTMLProps<HTMLAttributes<HTMLElement>, HTMLElement> & { class?: string };
type Tags = { [Tag in keyof PeerSupportTags]: Html & PeerSupportTags[Tag] & Handlers<PeerSupportTagEvents[Tag]> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Tags {}
  }
}
`;

/** Vue asks for components: something that is made with these attributes, whose names it also knows without hyphens. */
const vue = `import type { AllowedComponentProps, HTMLAttributes, VNodeProps } from 'vue';
import type { PeerSupportTagEvents, PeerSupportTags } from './tags.js';

type Camel<Name> = Name extends \`\${infer First}-\${infer Rest}\` ? \`\${First}\${Capitalize<Camel<Rest>>}\` : Name & string;
type Camels<Attributes> = { [Name in keyof Attributes as Camel<Name>]: Attributes[Name] };
type Handlers<Events> = { [Name in keyof Events as \`on\${Capitalize<Camel<Name>>}\`]?: (event: Events[Name]) => void };
type Html = AllowedComponentProps & HTMLAttributes & VNodeProps;
type Tag<Name extends keyof PeerSupportTags> = new () => {
  $props: Html & PeerSupportTags[Name] & Camels<PeerSupportTags[Name]> & Handlers<PeerSupportTagEvents[Name]>;
};
type Tags = { [Name in keyof PeerSupportTags]: Tag<Name> };

declare module 'vue' {
  interface GlobalComponents extends Tags {}
}
`;

/** Svelte 5 writes the name of an event behind \`on\`, and Svelte 4 behind \`on:\`. */
const svelte = `import type { HTMLAttributes } from 'svelte/elements';
import type { PeerSupportTagEvents, PeerSupportTags } from './tags.js';

type Handlers<Events> = {
  [Name in keyof Events & string as \`on\${Name}\` | \`on:\${Name}\`]?: (event: Events[Name]) => void;
};
type Tags = {
  [Tag in keyof PeerSupportTags]: HTMLAttributes<HTMLElement> & PeerSupportTags[Tag] & Handlers<PeerSupportTagEvents[Tag]>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Tags {}
}
`;

function oneLine(words = '') {
  return words.replace(/\s+/g, ' ').replaceAll('*/', '* /').trim();
}
