/** The lines that somebody pastes. Plain functions, so that a test can read them without a page. */

const address = 'https://your-charity.example/peer-support/';
const usual = '#00595e';

/**
 * @typedef {{ widget: string, region: string, accent: string, scheme: string, place: string, numbers: string }} Choice
 * `numbers` is the HTML inside the tag.
 */

/** What to paste, and what to know about it. @param {Choice} choice */
export function writeCode(choice) {
  return ways[choice.place](choice);
}

/** Each attribute that the choice needs. @param {Choice} choice */
export function attributesOf({ widget, region }) {
  const topic = widget === 'guide' ? [['topic', 'what-it-is']] : [];
  return region && widget !== 'exit' ? [...topic, ['region', region]] : topic;
}

const ways = {
  html: (choice) => ({
    code: [style(choice, (line) => `<style>${line}</style>`), script, tag(choice)].filter(Boolean).join('\n'),
    advice: 'Put the dist folder on your site, and change the address to where it is.',
  }),
  wordpress: (choice) => ({
    code: [style(choice, (line) => `<style>${line}</style>`), script, tag(choice)].filter(Boolean).join('\n'),
    advice: 'Paste it into a Custom HTML block. If WordPress takes the script away, choose a frame instead.',
  }),
  react: (choice) => ({
    code: [`import 'peer-support-widgets/${choice.widget}';`, '', `${tag(choice)}`].join('\n'),
    advice: `Write the tag in your JSX.${inStyles(choice)}`,
  }),
  vue: (choice) => ({
    code: [
      '<script setup>',
      `import 'peer-support-widgets/${choice.widget}';`,
      '</script>',
      '',
      '<template>',
      tag(choice),
      '</template>',
    ].join('\n'),
    advice: `Tell Vue that tags beginning with peer-support are custom elements.${inStyles(choice)}`,
  }),
  frame: (choice) => ({
    code: `<iframe src="${address}frame/${choice.widget}.html${search(choice)}" title="Peer support" width="100%" height="900"></iframe>`,
    advice: 'Give it a title that says what is in it. A frame that is too short scrolls.',
  }),
};

/** The stylesheet reserves space for the widget, so that nothing on the page moves when it comes. */
const script = `<link rel="stylesheet" href="${address}peer-support.css">
<script async src="${address}peer-support.js"></script>`;

function tag(choice) {
  const attributes = attributesOf(choice).map(([name, value]) => ` ${name}="${value}"`);
  return `<peer-support-${choice.widget}${attributes.join('')}>\n${choice.numbers.trim()}\n</peer-support-${choice.widget}>`;
}

function style({ accent }, write) {
  return accent === usual ? '' : write(`:root { --peer-support-accent: ${accent}; }`);
}

function inStyles(choice) {
  return style(choice, (line) => ` Add this to your styles: ${line}`);
}

function search(choice) {
  const said = [...attributesOf(choice)];
  if (choice.accent !== usual) said.push(['accent', choice.accent.slice(1)]);
  if (choice.scheme === 'dark') said.push(['scheme', 'dark']);
  return said.length ? `?${said.map((pair) => pair.join('=')).join('&amp;')}` : '';
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
