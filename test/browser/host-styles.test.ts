import { expect } from '@open-wc/testing';
import { hostileStyles } from '../hosts/hostile-styles.js';
import { inheritedProperties } from '../hosts/inherited-properties.js';
import { allElements } from './accessible.js';
import { mountLibrary, serveLibraries, widgetsIn } from './mount-library.js';
import { smallLibrary } from './small-library.js';

/** What follows the page on purpose is held still: typeface, size of the text, colour scheme, and the room there is. */
const held = {
  font: '16px sans-serif',
  'color-scheme': 'light',
  display: 'block',
  width: '640px',
  'min-width': '640px',
  'max-width': '640px',
  'box-sizing': 'border-box',
  padding: '0',
  border: '0',
};

describe('the stylesheets of a page', () => {
  let wrapper: HTMLElement;
  let plain: string[];
  let stopServing: () => void;

  before(async () => {
    stopServing = serveLibraries();
    wrapper = await mountLibrary(smallLibrary());
    for (const widget of widgetsIn(wrapper))
      for (const [name, value] of Object.entries(held)) widget.style.setProperty(name, value, 'important');
    plain = readStyles(wrapper);
  });

  after(() => {
    wrapper.remove();
    stopServing();
  });

  it('leave much to compare', () => {
    expect(plain.length).to.be.greaterThan(2000);
    expect(inheritedProperties.length).to.be.greaterThan(20);
  });

  for (const { name, style, htmlAttributes = '' } of hostileStyles)
    it(`change nothing inside the widgets: ${name}`, () => {
      const sheet = document.head.appendChild(Object.assign(document.createElement('style'), { textContent: style }));
      if (htmlAttributes.includes('rtl')) document.documentElement.dir = 'rtl';
      const styled = readStyles(wrapper);
      sheet.remove();
      document.documentElement.removeAttribute('dir');
      expect(styled.filter((line, i) => line !== plain[i]).slice(0, 10)).to.deep.equal([]);
    });
});

/** Every property of every element inside the widgets, once what moves has come to rest. */
function readStyles(wrapper: HTMLElement): string[] {
  return widgetsIn(wrapper).flatMap((widget) => {
    for (const animation of widget.shadowRoot?.getAnimations() ?? []) animation.finish();
    return (
      allElements(widget)
        // The slot for the page's own text takes what the page says, and shows nothing once it is replaced.
        .filter((element) => element.getRootNode() === widget.shadowRoot && !element.matches('slot[name=replaced]'))
        .flatMap((element) => {
          const style = getComputedStyle(element);
          const name = `${widget.localName} ${element.localName}.${element.getAttribute('class') ?? ''}`;
          return inheritedProperties.map((property) => `${name} ${property}: ${style.getPropertyValue(property)}`);
        })
    );
  });
}
