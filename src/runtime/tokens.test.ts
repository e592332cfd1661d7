import { expect } from '@open-wc/testing';
import layout from './layout.styles.js';
import tokens from './tokens.styles.js';
import words from './words.styles.js';

const colours = [
  '#000',
  '#fff',
  '#808080',
  '#ff0000',
  '#00ff00',
  '#0000ff',
  '#ffff00',
  '#ff00ff',
  '#7a1f5c',
  '#0000',
  'gold',
];
const properties = ['ink', 'surface', 'sheet', 'footer', 'border'];
/** What is read on what, and how well. */
const pairs = [
  ['--ink', '--surface'],
  ['--ink', '--paper'],
  ['--ink', '--tint'],
  ['--ink-soft', '--surface'],
  ['--ink-soft', '--paper'],
  ['--ink-soft', '--tint'],
  ['--line', '--surface'],
  ['--line', '--paper'],
  ['--line', '--tint'],
] as const;
const AA = 4.5;

const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!;

/** Of white is 1, of black is 0. */
function luminance(colour: string): number {
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = colour;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha] = context.getImageData(0, 0, 1, 1).data;
  expect(alpha, colour).to.equal(255);
  const linear = (part: number) => (part > 10 ? ((part / 255 + 0.055) / 1.055) ** 2.4 : part / 255 / 12.92);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** A widget's skeleton on a page that has set these properties. */
function draw(set: Record<string, string>) {
  const host = document.body.appendChild(document.createElement('div'));
  for (const [name, value] of Object.entries(set)) host.style.setProperty(`--peer-support-${name}`, value);
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = `<style>${String(tokens)}${String(words)}${String(layout)}</style><div class="widget"><div class="base"><p>Words</p></div></div>`;
  const widget = root.querySelector<HTMLElement>('.widget')!;
  const colourOf = (token: string) => {
    widget.style.backgroundColor = `var(${token})`;
    return getComputedStyle(widget).backgroundColor;
  };
  return { host, widget, colourOf, base: root.querySelector('.base')!, line: root.querySelector('p')! };
}

for (const scheme of ['light', 'dark'] as const)
  describe(`the colours that a charity sets, on a ${scheme} page`, () => {
    before(() => document.documentElement.style.setProperty('color-scheme', scheme));
    after(() => document.documentElement.style.removeProperty('color-scheme'));

    for (const colour of colours)
      it(`leave all words readable, whatever is ${colour}`, () => {
        for (const set of [...properties.map((name) => [name]), properties]) {
          const { host, colourOf } = draw(Object.fromEntries(set.map((name) => [name, colour])));
          for (const [text, background] of pairs)
            expect(
              contrast(colourOf(text), colourOf(background)),
              `${set.join()}: ${text} on ${background}`,
            ).to.be.at.least(AA);
          host.remove();
        }
      });

    it('are used as they are where that can be read', () => {
      const light = scheme === 'light';
      const surface = light ? '#eef4ff' : '#10151f';
      const { host, colourOf } = draw({ surface });
      expect(Math.abs(luminance(colourOf('--surface')) - luminance(surface))).to.be.below(0.01);
      host.remove();
    });
  });

describe('the measures that a charity sets', () => {
  it('reach the corners, the space, the lines and the text', () => {
    const { host, widget, base, line } = draw({
      radius: '4px',
      spacing: '7px',
      measure: '90px',
      'font-size': '30px',
    });
    const sheet = () => getComputedStyle(widget).borderTopLeftRadius;
    widget.style.borderRadius = 'var(--sheet-corner)';
    expect(getComputedStyle(base).borderTopLeftRadius).to.equal('4px');
    expect(sheet()).to.equal('0px');
    widget.style.paddingTop = 'var(--pad)';
    expect(getComputedStyle(widget).paddingTop).to.equal('7px');
    expect(getComputedStyle(line).maxInlineSize).to.equal('90px');
    expect(getComputedStyle(widget).fontSize).to.equal('30px');
    host.remove();
  });

  it('leave the text as large as can be read', () => {
    const { host, widget } = draw({ 'font-size': '9px' });
    expect(getComputedStyle(widget).fontSize).to.equal('17px');
    host.remove();
  });
});
