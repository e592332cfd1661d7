import { expect } from '@open-wc/testing';
import { applyAccent, colourButtons, textOn } from './apply-accent.js';
import controls from './controls.styles.js';

/** What the buttons of a widget with an accent are given. */
function colour(accent: string) {
  const widget = document.createElement('div');
  widget.style.setProperty('--accent', accent);
  document.body.append(widget);
  colourButtons(widget);
  widget.remove();
  return [widget.style.getPropertyValue('--solid'), widget.style.getPropertyValue('--on-solid')];
}

describe('colourButtons', () => {
  for (const [accent, solid, text] of [
    ['#7a1f5c', '#7a1f5c', '#fff'],
    ['#ffcc00', '#ffcc00', '#000'],
    [' gold', '#ffd700', '#000'],
    ['rgb(122 31 92)', '#7a1f5c', '#fff'],
    ['hsl(0, 100%, 20%)', '#660000', '#fff'],
  ] as const)
    it(`puts ${text} on ${accent}`, () => expect(colour(accent)).to.deep.equal([solid, text]));

  for (const accent of ['no colour', 'rgba(255, 255, 255, 0.1)', ''])
    it(`takes the usual accent in the place of “${accent}”`, () =>
      expect(colour(accent)).to.deep.equal(['#00595e', '#fff']));
});

describe('a button that has just been drawn', () => {
  it('has the accent at once, and does not fade to it', () => {
    const place = document.createElement('div');
    document.body.append(place);
    const root = place.attachShadow({ mode: 'open' });
    root.innerHTML = `<style>${String(controls)}</style><div class="widget" style="--accent: #ffcc00; --solid: #00595e"><a class="button">Next</a></div>`;
    const button = root.querySelector('.button')!;
    expect(getComputedStyle(button).backgroundColor).to.equal('rgb(0, 89, 94)');
    colourButtons(root.querySelector<HTMLElement>('.widget')!);
    expect(getComputedStyle(button).backgroundColor).to.equal('rgb(255, 204, 0)');
    expect(button.getAnimations()).to.deep.equal([]);
    place.remove();
  });
});

describe('applyAccent', () => {
  /** A widget's root, in a browser that has newer colours, lacks them, or lacks everything. */
  function applyIn(supports: () => boolean) {
    const widget = document.createElement('div');
    widget.className = 'widget';
    const root = document.createElement('div');
    root.append(widget);
    const { supports: usual } = CSS;
    CSS.supports = supports;
    try {
      applyAccent(root);
    } finally {
      CSS.supports = usual;
    }
    return widget.style.getPropertyValue('--solid');
  }

  it('colours the buttons where CSS cannot', () => expect(applyIn(() => false)).to.equal('#00595e'));

  it('does nothing where CSS can', () => expect(applyIn(() => true)).to.equal(''));

  it('does nothing before the widget is drawn', () => applyAccent(document.createElement('div')));

  it('throws nothing on a page that has broken what it asks', () => {
    const broken = () => {
      throw new Error('broken');
    };
    expect(applyIn(broken)).to.equal('');
  });
});

describe('textOn', () => {
  it('can be read on every colour', () => {
    const parts = [0, 51, 102, 119, 128, 153, 204, 255];
    for (const red of parts)
      for (const green of parts)
        for (const blue of parts) {
          const hex = `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
          expect(contrast(hex, textOn(hex)), hex).to.be.at.least(4.5);
        }
  });
});

/** As WCAG counts it. */
function contrast(hex: string, text: string): number {
  const parts = hex.match(/\w\w/g)!.map((part) => parseInt(part, 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  const luminance = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  return text === '#fff' ? 1.05 / (luminance + 0.05) : (luminance + 0.05) / 0.05;
}
