import { expect } from '@open-wc/testing';
import { findAnnouncements, getByRole } from '../../test/browser/accessible.js';
import { deepActiveElement } from '../../test/browser/deep-active-element.js';
import { finish, openQuiz } from '../../test/browser/quiz-visitor.js';
import { waitUntil } from '../../test/browser/wait-until.js';
import { resetClock, setClock } from '../../test/fixtures/show-contacts.js';
import type { PeerSupportQuiz } from '../components/quiz/quiz.js';
import type { Sections } from '../content-model/library.js';
import { registerNations } from './built-in-library.js';
import { signalLeaving } from './leave-signal.js';
import { chooseNationForPage } from './page-choice.js';

/** A Tuesday on which Breathing Space, a line in Scotland, opens at 6pm. */
const before = '2026-11-24T17:59:59.900Z';
const after = '2026-11-24T18:00Z';

describe('services that a quiz, or "Get urgent help", shows', () => {
  afterEach(() => {
    resetClock();
    setHidden(false);
    signalLeaving();
  });

  it('open by themselves at the minute, where they stand, without an announcement', async () => {
    const widget = await openUrgentHelp();
    expect(stateOf(widget, 'Breathing Space')).to.match(/^Closed now/);
    const names = namesIn(widget);
    const said = findAnnouncements(widget);
    setClock(after);
    await waitUntil(() => stateOf(widget, 'Breathing Space').startsWith('Open now'), 'it is open');
    expect(namesIn(widget)).to.deep.equal(names);
    expect(findAnnouncements(widget)).to.deep.equal(said);
  });

  it('are right, and in order, for somebody who comes back to the page', async () => {
    const widget = await openUrgentHelp();
    const names = namesIn(widget);
    setHidden(true);
    setClock(after);
    setHidden(false);
    await widget.updateComplete;
    expect(stateOf(widget, 'Breathing Space')).to.match(/^Open now/);
    expect(namesIn(widget)).not.to.deep.equal(names);
  });

  it('stay where they are under the focus of somebody who has pressed one, and comes back from the phone', async () => {
    const widget = await openUrgentHelp();
    const names = namesIn(widget);
    const link = getByRole(widget, 'link', /^Call .*Breathing Space/);
    link.focus();
    setHidden(true);
    setClock(after);
    setHidden(false);
    await widget.updateComplete;
    expect(stateOf(widget, 'Breathing Space')).to.match(/^Open now/);
    expect(namesIn(widget)).to.deep.equal(names);
    expect(deepActiveElement()).to.equal(link);
  });

  it('are drawn again for nobody while they are folded away', async () => {
    const widget = await openUrgentHelp();
    getByRole(widget, 'button', /urgent help/i).click();
    await widget.updateComplete;
    let updates = 0;
    widget.addController({ hostUpdate: () => (updates += 1) });
    setHidden(true);
    setHidden(false);
    await widget.updateComplete;
    expect(updates).to.equal(0);
  });

  it('take the focus to where they would stand, where those of a country could not be loaded', async () => {
    const widget = await openQuiz();
    await finish(widget);
    registerNations({ en: { IE: () => new Promise(() => undefined) } });
    chooseNationForPage('IE');
    await widget.updateComplete;
    const { results } = widget.library.section('quiz-results') as unknown as Sections['quiz-results'];
    getByRole(widget, 'button', results.find(({ id }) => id === 'group')!.firstStep.label).click();
    await waitUntil(() => deepActiveElement()?.matches('.services-of'), 'the focus is there');
  });
});

async function openUrgentHelp(): Promise<PeerSupportQuiz> {
  const widget = await openQuiz();
  setClock(before);
  getByRole(widget, 'button', /urgent help/i).click();
  await widget.updateComplete;
  return widget;
}

function stateOf(widget: PeerSupportQuiz, name: string): string {
  const entry = getByRole(widget, 'heading', name).closest('li');
  return (entry?.querySelector('.state')?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function namesIn(widget: PeerSupportQuiz): string[] {
  return [...widget.renderRoot.querySelectorAll('.urgent-panel li .sub')].map((name) => name.textContent ?? '');
}

function setHidden(hidden: boolean): void {
  if (hidden) Object.defineProperty(document, 'hidden', { configurable: true, value: true });
  else delete (document as { hidden?: boolean }).hidden;
  document.dispatchEvent(new Event('visibilitychange'));
}
