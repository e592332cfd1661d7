import { expect } from '@open-wc/testing';
import '../../src/components/exit/exit.define.js';
import { mountLibrary, serveLibraries, settle, widgetsIn } from './mount-library.js';
import { smallLibrary } from './small-library.js';

/** Moving an element into another document takes away stylesheets that were made for the first. */
describe('a widget that is moved into another document', () => {
  let wrapper: HTMLElement;
  let frame: HTMLIFrameElement;
  let stopServing: () => void;

  before(async () => {
    stopServing = serveLibraries();
    wrapper = await mountLibrary(smallLibrary());
    wrapper.append(document.createElement('peer-support-exit'));
    frame = document.body.appendChild(document.createElement('iframe'));
  });

  after(() => {
    wrapper.remove();
    frame.remove();
    stopServing();
  });

  const inFrame = () => frame.contentDocument as Document;
  const all = () => [...widgetsIn(wrapper), wrapper.querySelector('peer-support-exit') as HTMLElement];

  /** What the stylesheets of a widget come to: the same in every document. */
  const looks = () => all().map((widget) => `${widget.localName} ${lookOf(widget)}`);

  it('keeps its styles, there and back again', async () => {
    const before = looks();
    expect(before[0]).to.contain('inline-size');
    inFrame().body.append(wrapper);
    await settle(wrapper);
    expect(looks()).to.deep.equal(before);
    expect(inFrame().defaultView?.getComputedStyle(wrapper).display).to.equal('contents');
    document.body.append(wrapper);
    await settle(wrapper);
    expect(looks()).to.deep.equal(before);
    expect(getComputedStyle(wrapper).display).to.equal('contents');
  });

  it('keeps them after a stay in a document that nobody sees', async () => {
    const before = looks();
    const unseen = document.implementation.createHTMLDocument();
    unseen.body.append(wrapper);
    document.body.append(wrapper);
    await settle(wrapper);
    expect(looks()).to.deep.equal(before);
  });

  it('has them where it is used there for the first time', async () => {
    const fresh = document.createElement('peer-support-myths');
    inFrame().body.append(fresh);
    await expectToBecome(() => fresh.shadowRoot?.querySelector('.base'));
    expect(lookOf(fresh)).to.equal(lookOf(wrapper.querySelector('peer-support-myths') as HTMLElement));
    fresh.remove();
  });

  it('gets there what comes later', async () => {
    const fresh = document.createElement('peer-support-guide');
    fresh.setAttribute('region', 'GB-SCT');
    inFrame().body.append(fresh);
    (await expectToBecome(() => fresh.shadowRoot?.querySelector<HTMLElement>('.urgent'))).click();
    const panel = await expectToBecome(() => fresh.shadowRoot?.querySelector('.alarm'));
    expect(inFrame().defaultView?.getComputedStyle(panel).borderTopWidth).to.equal('3px');
    fresh.remove();
  });
});

function lookOf(widget: HTMLElement): string {
  const view = widget.ownerDocument.defaultView as Window;
  const drawn = widget.shadowRoot?.querySelector('.container, .exit');
  if (!drawn) throw new Error(`${widget.localName} is not drawn.`);
  const style = view.getComputedStyle(drawn);
  return [style.containerType, style.fontSize, style.color, style.backgroundColor, style.minHeight].join(' ');
}

async function expectToBecome<E>(find: () => E | null | undefined): Promise<E> {
  for (let i = 0; i < 1000; i += 1) {
    const found = find();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error('It never came.');
}
