import { expect, fixture, html } from '@open-wc/testing';
import guideByLanguage from 'virtual:peer-support/guide';
import topicsByLanguage from 'virtual:peer-support/guide-topics';
import mythsByLanguage from 'virtual:peer-support/myths';
import resultsByLanguage from 'virtual:peer-support/quiz-results';
import sharedByLanguage from 'virtual:peer-support/shared';
import storiesByLanguage from 'virtual:peer-support/stories';
import '../../src/components/contacts/contacts.define.js';
import '../../src/components/guide/guide.define.js';
import '../../src/components/library/library.define.js';
import '../../src/components/myths/myths.define.js';
import '../../src/components/quiz/quiz.define.js';
import '../../src/components/stories/stories.define.js';
import type { PeerSupportGuide } from '../../src/components/guide/guide.js';
import type { PeerSupportMyths } from '../../src/components/myths/myths.js';
import type { PeerSupportQuiz } from '../../src/components/quiz/quiz.js';
import type { PeerSupportStories } from '../../src/components/stories/stories.js';
import type { Sections } from '../../src/content-model/library.js';
import { fillIn } from '../../src/content-model/wording.js';
import { accessibleName, findAllByRole, getByRole } from './accessible.js';
import { deepActiveElement } from './deep-active-element.js';
import { answerAll, groupChoices, pressButton, quiz, whenReady, words as quizWords } from './quiz-visitor.js';
import { waitUntil } from './wait-until.js';

const { words } = sharedByLanguage.en as Sections['shared'];
const { topics, words: guideWords } = guideByLanguage.en as Sections['guide'];
const { myths } = mythsByLanguage.en as Sections['myths'];
const { stories } = storiesByLanguage.en as Sections['stories'];
const { results } = resultsByLanguage.en as Sections['quiz-results'];

interface Page {
  guide: PeerSupportGuide;
  quiz: PeerSupportQuiz;
  myths: PeerSupportMyths;
  stories: PeerSupportStories;
}

/** A page with every widget, as a charity might have it. */
async function openPage(): Promise<Page> {
  const wrapper = await fixture(html`
    <peer-support region="GB-SCT">
      <peer-support-guide></peer-support-guide>
      <peer-support-quiz></peer-support-quiz>
      <peer-support-stories></peer-support-stories>
      <peer-support-myths></peer-support-myths>
      <peer-support-contacts></peer-support-contacts>
    </peer-support>
  `);
  const find = <T>(name: string) => wrapper.querySelector(`peer-support-${name}`) as T;
  await until(() => [...wrapper.children].every((widget) => (widget as PeerSupportGuide).ready));
  return { guide: find('guide'), quiz: find('quiz'), myths: find('myths'), stories: find('stories') };
}

function titleOf(guide: PeerSupportGuide): string | undefined {
  return guide.shadowRoot?.querySelector('.title')?.textContent?.trim();
}

/** Waits as long as a busy machine may need. */
const until = (isSo: () => boolean, what?: string) => waitUntil(isSo, what);

const titleFor = (id: string | undefined) => topics.find((topic) => topic.id === id)?.title;
const focusIsIn = (tag: string) => document.activeElement?.localName === tag;

describe('every next step', () => {
  it('of a guide leads to the widget that it speaks of', async () => {
    const { guide } = await openPage();
    const later = (topicsByLanguage as Record<string, Record<string, () => Promise<Sections['guide/kinds']>>>).en!;
    let followed = 0;
    for (const { id } of topics) {
      for (const step of (await later[id]!()).guide.next.filter(({ to, guide: other }) => to ?? other)) {
        guide.topic = id;
        await until(() => titleOf(guide) === titleFor(id));
        getByRole(guide, 'button', step.text).click();
        if (step.guide) await until(() => titleOf(guide) === titleFor(step.guide));
        else expect(focusIsIn(`peer-support-${step.to}`), step.text).to.equal(true);
        // The same guide again, wherever the last step has led.
        guide.topic = undefined;
        await until(() => titleOf(guide) === guideWords.title);
        followed += 1;
      }
    }
    expect(followed).to.be.greaterThan(5);
  });

  it('of a myth card leads to the guide that explains it', async () => {
    const page = await openPage();
    getByRole(page.myths, 'button', /open all cards/i).click();
    await page.myths.updateComplete;
    for (const { fact, guide } of myths) {
      getByRole(page.myths, 'button', fillIn(words['read-guide-name'], { title: fact })).click();
      await until(() => accessibleName(deepActiveElement()!) === titleFor(guide), `${fact} leads to ${guide}`);
    }
  });

  it('of a story leads to the guide that explains it', async () => {
    const page = await openPage();
    await until(() => findAllByRole(page.stories, 'button', /show all as a list/i).length === 1);
    getByRole(page.stories, 'button', /show all as a list/i).click();
    // By their labels: to work out the names of everything in a long list takes a browser half a minute.
    const findWay = ({ title }: { title: string }) =>
      [...(page.stories.shadowRoot?.querySelectorAll<HTMLElement>('article [aria-label]') ?? [])].find(
        (button) => button.getAttribute('aria-label') === fillIn(words['read-guide-name'], { title }),
      );
    await until(() => Boolean(findWay(stories[19]!)));
    getByRole(page.stories, 'button', /show more stories/i).click();
    await until(() => stories.every((story) => findWay(story)));
    for (const story of stories) {
      findWay(story)!.click();
      await until(() => accessibleName(deepActiveElement()!) === titleFor(story.guide), story.id);
    }
  });

  it('of a result leads to its guide and to stories of its kind', async () => {
    const page = await openPage();
    await whenReady(page.quiz);
    await answerAll(page.quiz, groupChoices);
    await pressButton(page.quiz, quizWords['see-ideas']);
    const { guide, name } = results.find(({ id }) => id === 'group')!;
    getByRole(page.quiz, 'button', fillIn(quizWords['read-stories-name'], { title: name })).click();
    expect(focusIsIn('peer-support-stories')).to.equal(true);
    getByRole(page.quiz, 'button', fillIn(words['read-guide-name'], { title: name })).click();
    await until(() => accessibleName(deepActiveElement()!) === titleFor(guide));
  });

  it('of every result leads to its guide, to stories of its kind and to services', async () => {
    const page = await openPage();
    await whenReady(page.quiz);
    // Nothing answered, nothing ruled out: all ideas stand there, some of them folded.
    await answerAll(page.quiz, Object.fromEntries(quiz.questions.map(({ id }) => [id, undefined])));
    await until(() => quizWords['all-ideas'] === page.quiz.shadowRoot?.querySelector('.title')?.textContent?.trim());
    const findWay = (label: string) =>
      [...(page.quiz.shadowRoot?.querySelectorAll<HTMLElement>('[aria-label]') ?? [])].find(
        (way) => way.getAttribute('aria-label') === label,
      );
    const offered = results.filter(({ suggests, guide }) => suggests.length > 0 && guide);
    expect(offered.length).to.be.greaterThan(3);
    for (const { name, guide } of offered) {
      findWay(fillIn(quizWords['read-stories-name'], { title: name }))!.click();
      expect(focusIsIn('peer-support-stories'), name).to.equal(true);
      findWay(fillIn(words['read-guide-name'], { title: name }))!.click();
      await until(() => accessibleName(deepActiveElement()!) === titleFor(guide), name);
    }
    const steps = [...(page.quiz.shadowRoot?.querySelectorAll<HTMLButtonElement>('button.button:not(.quiet)') ?? [])];
    const toServices = steps.filter(({ textContent }) =>
      results.some(({ firstStep }) => firstStep.to === 'contacts' && firstStep.label === textContent?.trim()),
    );
    expect(toServices.length).to.be.greaterThan(0);
    for (const step of toServices) {
      step.click();
      expect(focusIsIn('peer-support-contacts'), step.textContent ?? step.id).to.equal(true);
    }
  });

  it('that a visitor could need is there: each myth and story has its guide, and each kind of support', () => {
    expect(myths.filter(({ guide }) => !titleFor(guide))).to.deep.equal([]);
    expect(stories.filter(({ guide }) => !titleFor(guide))).to.deep.equal([]);
    const suggesting = results.filter(({ suggests }) => suggests.length > 0);
    expect(suggesting.filter(({ guide }) => !titleFor(guide)).map(({ id }) => id)).to.deep.equal([]);
  });
});
