/** The lines that somebody pastes. Plain functions, so that a test can read them without a page. */

export const usualAddress = 'https://your-charity.example/peer-support/';
const usual = '#00595e';

/**
 * @typedef {object} Choice
 * @property {string} widget `contacts`
 * @property {string} topic Which guide. Nothing for a list of all.
 * @property {string} region `GB-SCT`. Nothing for visitors from anywhere.
 * @property {string} accent `#00595e`
 * @property {string} scheme `light` or `dark`: what the page is.
 * @property {string} place Where it is pasted: one of {@link places}.
 * @property {string} inside What is in the tag: `numbers` or `words`.
 * @property {string} address Of the folder with the files.
 * @property {string} words The file of `snippets/` with every word of the widget.
 * @property {string} numbers The file of `snippets/` with the numbers of the nation.
 */

/** What to paste, what to do with it, and the line of a Content-Security-Policy that it needs. @param {Choice} choice */
export function writeCode(choice) {
  return ways[choice.place](choice);
}

/** Each attribute that the choice needs. @param {Pick<Choice, 'widget' | 'topic' | 'region'>} choice */
export function attributesOf({ widget, topic, region }) {
  const asked = widget === 'guide' && topic ? [['topic', topic]] : [];
  return region && widget !== 'exit' ? [...asked, ['region', region]] : asked;
}

/** `gb-sct/guide-kinds`: where a widget's words and its frame are. @param {Pick<Choice, 'widget' | 'topic' | 'region'>} choice */
export function fileOf({ widget, topic, region }) {
  const name = widget === 'guide' && topic ? `guide-${topic}` : widget;
  return `${(region || 'INTERNATIONAL').toLowerCase()}/${name}`;
}

const script = "script-src 'self'";
const upload = 'Put the folder peer-support on your site. If it is at another address than the one above, change that.';

const ways = {
  html: (choice) => ({
    code: [styleTag(choice), stylesheet(choice), scriptTag(choice), tag(choice)].filter(Boolean).join('\n'),
    steps: [upload, 'Paste these lines where the widget is to be. The first lines are needed once on a page.'],
    policy: `${script}; style-src 'self'`,
  }),
  wordpress: (choice) => ({
    code: `[peer-support widget="${choice.widget}"${writeAttributes(choice)}]`,
    steps: [
      'Install the plugin: its zip file comes with each release, and docs/wordpress.md goes through it step by step.',
      'In the editor, type / and the name of the widget: there is a block for each. In a page builder or the classic editor, paste this shortcode.',
      `Choose your nation and your colour under Settings, Peer support.${choice.accent === usual ? '' : ` Your colour is ${choice.accent}.`}`,
    ],
    policy: `${script}; style-src 'self'`,
  }),
  react: (choice) => ({
    code: `import 'peer-support-widgets/${choice.widget}';\n\nexport function PeerSupport() {\n  return (\n${indent(toJsx(tag(choice)), 4)}\n  );\n}`,
    steps: ['Install the package: npm install peer-support-widgets', ...inStyles(choice)],
    policy: script,
  }),
  vue: (choice) => ({
    code: `<script setup>\nimport 'peer-support-widgets/${choice.widget}';\n</script>\n\n<template>\n${indent(tag(choice), 2)}\n</template>`,
    steps: [
      'Install the package: npm install peer-support-widgets',
      "Tell Vue which tags are custom elements: isCustomElement: (tag) => tag.startsWith('peer-support')",
      ...inStyles(choice),
    ],
    policy: script,
  }),
  frame: (choice) => ({
    code: `<iframe src="${frameAddress(choice)}" title="${titleOf(choice.words)}" width="100%" height="900"></iframe>`,
    steps: [
      upload,
      'Paste this line. Links in it open in the whole window, and a frame that is too short scrolls.',
      `If you may have one script: ${choice.address}peer-support-frame.js makes each frame as tall as what is in it.`,
    ],
    policy: "frame-src 'self'",
  }),
  'no-script': (choice) => ({
    code: [styleTag(choice), stylesheet(choice), tag({ ...choice, inside: 'words' })].filter(Boolean).join('\n'),
    steps: [
      upload,
      'Paste these lines. They are every word of the widget, and nothing in them runs. If your site takes the first lines away, they can be read all the same.',
      'Numbers change: paste it again with each release, or let "npx peer-support inject" do that.',
    ],
    policy: "style-src 'self'",
  }),
};

/** Where something can be pasted. */
export const places = Object.keys(ways);

/** The stylesheet reserves space for the widget, so that nothing on the page moves when it comes. */
function stylesheet({ address }) {
  return `<link rel="stylesheet" href="${address}peer-support.css">`;
}

function scriptTag({ address }) {
  return `<script async src="${address}peer-support.js"></script>`;
}

function styleTag(choice) {
  const rule = writeRule(choice);
  return rule && `<style>${rule}</style>`;
}

function writeRule({ accent, scheme }) {
  const declared = [
    ...(accent === usual ? [] : [`--peer-support-accent: ${accent};`]),
    ...(scheme === 'dark' ? ['color-scheme: dark;'] : []),
  ];
  return declared.length ? `:root { ${declared.join(' ')} }` : '';
}

function inStyles(choice) {
  const rule = writeRule(choice);
  return rule ? [`Add this to your styles: ${rule}`] : [];
}

function tag(choice) {
  const name = `peer-support-${choice.widget}`;
  return `<${name}${writeAttributes(choice)}>\n${insideOf(choice)}\n</${name}>`;
}

function writeAttributes(choice) {
  return attributesOf(choice)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');
}

/** A way to leave the page has no numbers in it: its link is all there is. */
function insideOf({ widget, inside, words, numbers }) {
  if (inside === 'words' || widget === 'exit') return insideOfTag(words);
  if (widget === 'contacts') return insideOfTag(numbers);
  return insideOfTag(words).match(/<section [^>]*peer-support-numbers[^]*?<\/section>/)?.[0] ?? insideOfTag(numbers);
}

function insideOfTag(snippet) {
  return snippet.replace(/^[^]*?<peer-support-[a-z]+[^>]*>\s*/, '').replace(/\s*<\/peer-support-[a-z]+>\s*$/, '');
}

/** What a widget is called, which is what a frame of it shows. */
export function titleOf(words) {
  const title = words.match(/slot="plain-title"[^]*?<h\d[^>]*>([^]*?)<\/h\d>/) ?? words.match(/<a [^>]*>([^<]*)<\/a>/);
  return title?.[1].trim() ?? '';
}

function frameAddress(choice) {
  const said = [];
  if (choice.accent !== usual) said.push(`accent=${choice.accent.slice(1)}`);
  if (choice.scheme === 'dark') said.push('scheme=dark');
  return `${choice.address}frame/${frameFile(choice)}${said.length ? `?${said.join('&amp;')}` : ''}`;
}

/** Pages in no nation's folder have the numbers of every country, each under its name. There is one for each widget. */
export function frameFile(choice) {
  return choice.region || choice.widget === 'guide' ? `${fileOf(choice)}.html` : `${choice.widget}.html`;
}

/** React has names of its own for some attributes, and wants every tag closed. */
export function toJsx(html) {
  return html
    .replace(/<((?:meta|link|br)\b[^>]*?)\s*\/?>/g, '<$1 />')
    .replace(/ itemscope(?:="[^"]*")?(?=[\s>])/g, ' itemScope')
    .replace(/ (class|itemtype|itemprop|tabindex|colspan|rowspan|datetime)=/g, (_, name) => ` ${ofReact[name]}=`);
}

const ofReact = {
  class: 'className',
  itemtype: 'itemType',
  itemprop: 'itemProp',
  tabindex: 'tabIndex',
  colspan: 'colSpan',
  rowspan: 'rowSpan',
  datetime: 'dateTime',
};

function indent(text, spaces) {
  return text.replace(/^(?=.)/gm, ' '.repeat(spaces));
}

/** A folder's address with a slash at its end. What is no address becomes the one that stands for it. @param {string} said */
export function cleanAddress(said) {
  const address = said.trim();
  if (!/^(https?:\/\/|\/)[^\s"'<>]*$/.test(address)) return usualAddress;
  return address.endsWith('/') ? address : `${address}/`;
}

/** As the widgets choose it: white words on darker colours, black ones on lighter. Here both contrast alike, 4.58 to 1. */
const turningPoint = 0.179;

/** How well words on this colour can be read, and in which colour they stand there. @param {string} accent `#00595e` */
export function describeContrast(accent) {
  const luminance = luminanceOf(accent);
  const isDark = luminance <= turningPoint;
  const contrast = isDark ? 1.05 / (luminance + 0.05) : (luminance + 0.05) / 0.05;
  const ratio = Math.floor(contrast * 10) / 10;
  return `Words on it are ${isDark ? 'white' : 'black'}: ${ratio} to 1. ${judge(ratio)}`;
}

function judge(ratio) {
  return ratio >= 7
    ? 'That is easy to read (AAA).'
    : 'That can be read well (AA). A little darker or lighter would be easier to read.';
}

function luminanceOf(colour) {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const part = parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
