import { expect } from '@open-wc/testing';
import '../../src/components/exit/exit.define.js';
import { tightContainers } from '../fixtures/tight-containers.js';
import { allElements } from './accessible.js';
import { mountLibrary, serveLibraries, widgetsIn } from './mount-library.js';
import { resize } from './resize.js';
import { smallLibrary } from './small-library.js';

/** What a widget needs to be read at all, and what it stops at: 72 times 17 px. */
const least = 190;
const most = 1224;

/** More words than any container is wide. */
const manyWords = 'word '.repeat(600);

describe('a widget in a container', () => {
  let widgets: HTMLElement[];
  let stopServing: () => void;

  before(async () => {
    stopServing = serveLibraries();
    const wrapper = await mountLibrary(smallLibrary());
    const exit = document.createElement('peer-support-exit');
    wrapper.append(exit);
    widgets = [...widgetsIn(wrapper), exit];
  });

  const find = (name: string) => widgets.find(({ localName }) => localName === `peer-support-${name}`) as HTMLElement;

  afterEach(() => document.querySelectorAll('.place').forEach((place) => place.remove()));

  after(() => {
    for (const widget of widgets) widget.remove();
    stopServing();
  });

  for (const width of [320, 800])
    describe(`on a page of ${width} px`, () => {
      before(() => resize(width));

      for (const { name, html } of tightContainers)
        it(`is as wide as it allows: ${name}`, async () => {
          const here = place(html);
          const words = await measureIn(here, makeProbe());
          for (const widget of widgets) {
            const given = await measureIn(here, widget);
            // A link and a line of words need no more than that.
            const wanted = Math.min(words.width, widget.localName === 'peer-support-exit' ? 250 : most);
            expect(given.width, widget.localName).to.be.at.least(Math.max(wanted * 0.95, least));
            expect(given.page, `${widget.localName} pushes the page`).to.be.at.most(Math.max(words.page, innerWidth));
            expect(given.cutOff, widget.localName).to.deep.equal([]);
          }
        });
    });

  for (const { name, html } of tightContainers.filter((each) => /cell|dialog|float/.test(each.name)))
    it(`grows and shrinks with the page: ${name}`, async () => {
      const here = place(html);
      const myths = find('myths');
      const widths: number[] = [];
      here.append(myths);
      for (const width of [320, 800, 320]) {
        await resize(width);
        await drawn(myths);
        widths.push(myths.getBoundingClientRect().width);
      }
      expect(widths[0]).to.be.within(260, 320);
      expect(widths[1]).to.be.within(740, 800);
      expect(widths[2]).to.equal(widths[0]);
    });

  it('is no wider than can be read across', async () => {
    await resize(800);
    const here = place('<div style="width: 1920px" data-here></div>');
    for (const widget of widgets.filter(({ localName }) => localName !== 'peer-support-exit'))
      expect((await measureIn(here, widget)).width, widget.localName).to.equal(most);
  });

  it('has the button of a service near its name, however wide the page', async () => {
    const here = place('<div style="width: 1920px" data-here></div>');
    const contacts = find('contacts');
    here.append(contacts);
    await drawn(contacts);
    for (const entry of contacts.shadowRoot?.querySelectorAll('.who') ?? []) {
      const name = entry.querySelector('.name');
      const button = entry.querySelector('.button');
      if (!name || !button) throw new Error('An entry has no name or no button.');
      const range = document.createRange();
      range.selectNodeContents(name);
      const apart = button.getBoundingClientRect().left - range.getBoundingClientRect().right;
      expect(apart).to.be.within(0, 480);
    }
  });

  it('is as wide as a page wants where it says so', async () => {
    const style = document.head.appendChild(document.createElement('style'));
    style.textContent = 'peer-support-myths { max-width: none }';
    const here = place('<div style="width: 1920px" data-here></div>');
    const myths = find('myths');
    here.append(myths);
    await drawn(myths);
    const base = myths.shadowRoot?.querySelector('.base');
    expect(base?.getBoundingClientRect().width).to.equal(1920);
    style.remove();
  });
});

function place(html: string): HTMLElement {
  const outer = document.body.appendChild(document.createElement('div'));
  outer.className = 'place';
  outer.innerHTML = html;
  const here = outer.querySelector<HTMLElement>('[data-here]');
  if (!here) throw new Error('There is no place for a widget.');
  return here;
}

/** How wide something is drawn in a container where it stands alone, how wide the page is then, and what is cut off. */
async function measureIn(here: HTMLElement, element: HTMLElement) {
  here.append(element);
  await drawn(element);
  const { width } = element.getBoundingClientRect();
  const measured = { width, page: document.documentElement.scrollWidth, cutOff: findCutOff(element) };
  element.remove();
  return measured;
}

/** Words that take all the room there is, as any text would. */
function makeProbe(): HTMLElement {
  const probe = document.createElement('div');
  probe.textContent = manyWords;
  probe.style.writingMode = 'horizontal-tb';
  return probe;
}

/** A widget that was moved is drawn again. */
async function drawn(widget: HTMLElement & { updateComplete?: Promise<boolean> }): Promise<void> {
  await widget.updateComplete;
  await new Promise(requestAnimationFrame);
}

/** What can be pressed or read out as a heading and is not inside the widget from side to side. */
function findCutOff(widget: HTMLElement): string[] {
  const { left, right } = widget.getBoundingClientRect();
  return allElements(widget)
    .filter((element) => element.matches('a, button, summary, h2, h3, h4, p') && !element.closest('[inert], .unseen'))
    .filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
    })
    .map((element) => `${element.localName}: ${element.textContent.trim().slice(0, 30)}`);
}
