import { expect } from '@open-wc/testing';
import { engine } from './engine.js';
import { isReady } from './is-ready.js';
import { hasNumbers, mountLibrary, serveLibraries, settle, textOf, widgetsIn } from './mount-library.js';
import { mutate, type Mutation } from './mutations.js';
import { recordConsole, type ConsoleMessage } from './record-console.js';
import { smallLibrary } from './small-library.js';

/**
 * Each way of damaging meets each kind of field in turn. Checking the shape is the same in every engine, so that one of
 * them tries all, in `npm run test:all`, and the others a part.
 */
const mutations = [...mutate(smallLibrary())].filter((_, i) => i % 3 === Math.floor(i / 12) % 3);
const areAllTried = engine === 'chromium' && 'atLength' in document.documentElement.dataset;
const tried = areAllTried ? mutations : mutations.filter((_, i) => i % 10 === 0);
const partSize = 60;

/** What is not laid out is drawn all the same, in half the time. */
const outOfSight = document.createElement('div');
outOfSight.hidden = true;

describe('a library of the page’s own', () => {
  const uncaught: string[] = [];
  const note = (event: ErrorEvent | PromiseRejectionEvent) =>
    uncaught.push(String('reason' in event ? event.reason : event.message));
  let stopServing: () => void;

  before(() => {
    document.body.append(outOfSight);
    stopServing = serveLibraries();
    window.addEventListener('error', note);
    window.addEventListener('unhandledrejection', note);
  });

  after(() => {
    stopServing();
    outOfSight.remove();
    window.removeEventListener('error', note);
    window.removeEventListener('unhandledrejection', note);
  });

  it(`is damaged in at least 2,000 ways (${mutations.length})`, () => {
    expect(mutations.length).to.be.at.least(2000);
  });

  it('is shown when it is whole', async () => {
    const wrapper = await mountLibrary(smallLibrary());
    expect(widgetsIn(wrapper).map(textOf).join()).to.contain('A fact one').and.to.contain('The crisis line');
    wrapper.remove();
  });

  it('has our emergency number where its own is damaged, whatever other way there is to reach it', async () => {
    const library = smallLibrary();
    const [emergency] = library.contacts;
    emergency!.name = 'Emergency services';
    emergency!.channels = [
      { kind: 'call', number: '999', dial: '' },
      { kind: 'web', url: 'https://example.org/emergency' },
    ];
    const wrapper = await mountLibrary(library);
    const said = widgetsIn(wrapper).map(textOf).join();
    expect(said).to.contain('Call 999 if:').and.not.contain('Emergency services if:');
    expect(said).to.contain('The crisis line');
    wrapper.remove();
  });

  it('is cut with a word on the console, and loses no contact', async () => {
    const { messages, stop } = recordConsole();
    const library = smallLibrary();
    const [story] = library.stories;
    const [, crisis] = library.contacts;
    library.stories = Array.from({ length: 562 }, (_, i) => ({ ...story!, id: `story-${i}` }));
    library.contacts.push(
      ...Array.from({ length: 562 }, (_, i) => ({ ...crisis!, id: `line-${i}`, name: `Line ${i}` })),
    );
    const wrapper = await mountLibrary(library, outOfSight);
    stop();
    const said = messages.map(({ text }) => text).filter((text) => text.includes('562'));
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/\/served\/\d+\.json has 562 stories, and only the first 500 are shown/);
    expect(widgetsIn(wrapper).map(textOf).join()).to.contain('Line 561');
    wrapper.remove();
  });

  it('is shown as far as may be where a text is too long, and says where', async () => {
    const { messages, stop } = recordConsole();
    const library = smallLibrary();
    const [emergency] = library.contacts;
    const [guide] = library.guides;
    emergency!.limits = 'Too long. '.repeat(3000);
    guide!.body = Array.from({ length: 562 }, (_, i) => ({ kind: 'paragraph', words: [`Line ${i}.`] }));
    const wrapper = await mountLibrary(library, outOfSight);
    stop();
    const said = messages.map(({ text }) => text).filter((text) => text.includes('/served/'));
    expect(said.map((text) => text.replace(/^\S+ /, ''))).to.deep.equal([
      `has 30000 characters in contacts › ${emergency!.id} › limits, and no more than 20000 are taken. Make it shorter.`,
      `has 562 items in guides › ${guide!.id} › body, and no more than 500 are taken. Make it shorter.`,
    ]);
    const shown = widgetsIn(wrapper).map(textOf).join();
    const parts = ['Too long. Too long.', 'Call 999', 'Line 499.', 'Line 500.'];
    expect(parts.filter((part) => shown.includes(part))).to.deep.equal(parts.slice(0, 3));
    wrapper.remove();
  });

  for (let first = 0; first < tried.length; first += partSize)
    it(`never leaves a widget blank or silent however it is damaged (from ${first + 1})`, async () => {
      const part = tried.slice(first, first + partSize);
      const { messages, stop } = recordConsole();
      const faults = (await Promise.all(part.map((mutation) => findFaults(mutation, messages)))).flat();
      stop();
      expect([...faults, ...uncaught.splice(0)].slice(0, 20)).to.deep.equal([]);
    });
});

async function findFaults({ name, data }: Mutation, messages: ConsoleMessage[]): Promise<string[]> {
  const wrapper = await mountLibrary(data, outOfSight);
  await pressFirstButtons(wrapper);
  const faults = widgetsIn(wrapper).flatMap((widget) => [
    ...(textOf(widget).trim().length > 8 && isReady(widget) ? [] : [`${widget.localName} is blank`]),
    ...(hasNumbers(widget) ? [] : [`${widget.localName} has no number`]),
  ]);
  const said = messages.filter(({ values }) => wrapper.contains(values[1] as Node)).map(({ text }) => text);
  if (said.length > 1) faults.push(`said ${said.length} lines: ${said.join(' / ')}`);
  wrapper.remove();
  return faults.map((fault) => `${name}: ${fault}`);
}

/** Goes a step into each widget, where what is damaged may only then be drawn. */
async function pressFirstButtons(wrapper: HTMLElement): Promise<void> {
  for (const widget of widgetsIn(wrapper)) widget.shadowRoot?.querySelector<HTMLElement>('button, summary')?.click();
  await settle(wrapper);
}
