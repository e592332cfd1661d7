/** A page with rules of its own. */
export interface StyledPage {
  name: string;
  style: string;
  htmlAttributes?: string;
  risky?: true;
}

/** Rules that a page could have for everything on it, by mistake or by habit. */
export const hostileStyles: StyledPage[] = [
  { name: 'a 62.5 % root', style: 'html { font-size: 62.5% } body { font-size: 1.6rem; line-height: 2.4rem }' },
  {
    name: 'rules on everything that nothing overrules',
    style: `* { letter-spacing: 9px !important; line-height: 3 !important; text-transform: uppercase !important;
      text-align: right !important; color: red !important; background: yellow !important; border: 5px solid !important;
      margin: 9px !important; padding: 9px !important; box-sizing: content-box !important; white-space: pre !important;
      word-spacing: 9px !important; text-indent: 5em !important; cursor: wait !important; list-style: square !important }`,
    risky: true,
  },
  {
    name: 'everything that can be inherited',
    style: `body { font: italic small-caps 700 15px/3 monospace; font-stretch: 50%; font-feature-settings: "smcp";
      font-variation-settings: "wght" 900; letter-spacing: .5em; word-spacing: 2em; text-transform: uppercase;
      text-indent: 4em; text-align: center; text-shadow: 2px 2px red; white-space: nowrap; word-break: break-all;
      overflow-wrap: anywhere; hyphens: auto; tab-size: 20; quotes: "x" "y"; list-style: upper-roman inside;
      cursor: none; pointer-events: none; user-select: none; border-collapse: collapse; border-spacing: 20px;
      caption-side: bottom; empty-cells: hide; orphans: 9; widows: 9; color: rgb(1 2 3); caret-color: red;
      accent-color: red; -webkit-text-stroke: 1px red; text-rendering: geometricPrecision; fill: red; stroke: red;
      stroke-width: 9; text-align-last: right; line-break: anywhere; image-rendering: pixelated; speak: none;
      -webkit-text-fill-color: red; text-underline-offset: 20px; text-emphasis: dot; text-wrap: nowrap }`,
    risky: true,
  },
  {
    name: 'custom properties of the same names',
    style: `* { --ink: red; --ink-soft: red; --paper: red; --surface: red; --tint: red; --hue: red; --line: red; --edge: red;
      --rule: red; --solid: red; --on-solid: red; --red: red; --pad: 99px; --measure: 1ch; --cream: red; --along: 9;
      --base-corner: 99px; --sheet-corner: 99px; --row-corner: 99px; --accent: red; --red-solid: red; --on-red: red }`,
  },
  { name: 'vertical writing', style: 'body { writing-mode: vertical-rl; text-orientation: upright }' },
  {
    name: 'a page from right to left',
    htmlAttributes: 'lang="ar" dir="rtl"',
    style: 'body { unicode-bidi: bidi-override }',
  },
  { name: 'a dark page', style: ':root { color-scheme: dark; background: black; color: white }' },
  {
    name: 'rules for the tags themselves',
    style: `h1, h2, h3, p, a, button, ul, li, details, summary, table, input, fieldset, svg, strong
      { all: unset !important; display: inline !important; color: red !important; font-size: 9px !important }`,
  },
  {
    name: 'a page that animates and shifts everything',
    style: `@keyframes spin { to { rotate: 1turn } } *, ::before, ::after { animation: spin 1s; transition: all 3s }
      ::part(base) { outline: none } ::slotted(*) { color: red }`,
  },
];
