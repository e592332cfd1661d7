/** How a call names words to translate: `__( '…', 'peer-support-widgets' )` and its relatives, in PHP and in JavaScript. */
const call =
  /\b(?:esc_html_|esc_attr_)?(?:__|_e|esc_html__|esc_html_e|esc_attr__|esc_attr_e)\(\s*'((?:[^'\\]|\\.)*)'\s*,\s*'peer-support-widgets'\s*,?\s*\)/g;

/**
 * The template that translators begin with: every text of the plugin's code, and what its widgets and settings are called,
 * with the files in which it is.
 *
 * @param {Record<string, Uint8Array>} code
 * @param {{ version: string, widgets: Record<string, object> }} about
 */
export function writePot(code, { version, widgets }) {
  const found = new Map();
  const note = (text, file) => found.set(text, [...new Set([...(found.get(text) ?? []), file])]);
  for (const [file, bytes] of Object.entries(code))
    if (/\.(php|js)$/.test(file)) for (const text of findTexts(Buffer.from(bytes).toString())) note(text, file);
  for (const text of namesOf(widgets)) note(text, 'generated/catalogue.json');
  const entries = [...found].map(([text, files]) => `#: ${files.join(' ')}\nmsgid ${quote(text)}\nmsgstr ""\n`);
  return `${headerOf(version)}\n${entries.join('\n')}`;
}

/** The texts to translate in a piece of code, as often as they are there. */
export function findTexts(code) {
  return [...code.matchAll(call)].map(([, text]) => unescape(text));
}

/** What the editor calls widgets and their attributes. */
export function namesOf(widgets) {
  const named = Object.values(widgets).flatMap(({ title, about, attributes }) => [
    title,
    about,
    ...Object.values(attributes).flatMap(({ label, help }) => [label, help]),
  ]);
  return [...new Set(named.filter(Boolean))];
}

function headerOf(version) {
  const lines = [
    `Project-Id-Version: Peer Support Widgets ${version}`,
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    'Content-Transfer-Encoding: 8bit',
    'X-Domain: peer-support-widgets',
  ];
  return `msgid ""\nmsgstr ""\n${lines.map((line) => quote(`${line}\n`)).join('\n')}\n`;
}

function unescape(text) {
  return text.replace(/\\(['\\])/g, '$1');
}

function quote(text) {
  return `"${text.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}
