import { international, urgencies, type Contact, type Nation } from '../../content-model/contact.js';
import { collections } from '../../content-model/kinds/kinds.js';
import { libraryFormat, type Collections, type Library } from '../../content-model/library.js';
import type { Question, Quiz, QuizResults } from '../../content-model/quiz.js';
import { fillIn } from '../../content-model/wording.js';
import { hoursOf, nationsOf } from '../schema/contact-hours.js';
import type { Content, Item } from '../parse/content.js';
import { reviewerRoles, type ReviewerRole } from '../../content-model/provenance.js';
import { countReviewers } from '../report/reviewers.js';
import { markOf } from '../report/safety-words.js';
import { haveSeveralTimes } from '../schema/hours/clock-changes.js';
import { isTooOld, mayBeTold } from '../rules/freshness.js';
import { noFeedback } from '../schema/kinds/feedback.js';
import { compareText } from '../report/problem.js';
import { isolateNumbers } from './isolate-numbers.js';
import { wordDates, wordWeekdays } from './word-dates.js';
import { wordLanguages } from './word-languages.js';

/** Puts the items of a language together as its library. Called only where nothing is wrong with them. */
export function assembleLibrary(content: Content): Library | undefined {
  const wording = content.one('wording')?.value;
  if (!wording) return undefined;
  const library = isolateNumbers({
    format: libraryFormat,
    language: wording.language,
    direction: wording.direction,
    builtOn: content.today,
    ...assembleAbout(content),
    wording: wording.wording,
    nations: assembleNations(content),
    contacts: wordLanguages(assembleContacts(content), wording.language),
    quiz: assembleQuiz(content),
    quizResults: assembleResults(content),
    ...assembleLists(content),
  } satisfies Library);
  const about = library.about && { ...library.about, readBy: findReaders(content, library) };
  return { ...library, about, dates: wordDates(library), weekdays: wordWeekdays(library.language) };
}

type OrderedLists = Omit<Collections, 'nations' | 'contacts'>;

/** The lists of which a file says no more than its place in them. */
function assembleLists(content: Content): OrderedLists {
  const { nations: _, contacts: __, ...others } = collections;
  const lists = Object.entries(others).map(([list, { name }]) => [list, inOrder(itemsToShow(content, name))]);
  return Object.fromEntries(lists) as OrderedLists;
}

type ListedKind = Exclude<(typeof collections)[keyof typeof collections]['name'], 'nation' | 'contact'>;

function itemsToShow(content: Content, kind: ListedKind): { id: string; value: { value: unknown; order?: number } }[] {
  return kind === 'story' ? content.all(kind).filter((story) => mayBeTold(story, content.today)) : content.all(kind);
}

/** Who stands behind the words, and where readers write to them. */
function assembleAbout(content: Content): Pick<Library, 'about' | 'feedback'> {
  const { feedback, publisher, reviewedBy, interests, ...rest } = content.one('about')?.value ?? {};
  return {
    about: publisher && reviewedBy && interests ? { publisher, reviewedBy, interests, ...rest } : undefined,
    feedback: feedback === noFeedback ? undefined : feedback,
  };
}

/** Who has read the words as they are now. */
function findReaders(content: Content, library: Library): ReviewerRole[] | undefined {
  if (content.countOf('reviewer') === 0) return undefined;
  const counts = countReviewers(content, markOf(library));
  return reviewerRoles.filter((role) => counts[role] > 0);
}

/** The quiz with its questions in their places. */
export function assembleQuiz(content: Content): Quiz | undefined {
  const item = content.one('quiz')?.value;
  if (!item) return undefined;
  const questions = new Map(content.all('question').map(({ id, value }) => [id, value]));
  const { title, intro, facts, audience, ...rules } = item.quiz;
  const asked = item.questions
    .map((id) => questions.get(id))
    .filter((question): question is Question => Boolean(question));
  return { title, intro, facts: fillFacts(facts, asked, content.name), audience, questions: asked, ...rules };
}

const inWords = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** `There are {questions} short questions`, with how many there are: not counting those that are only offered. */
function fillFacts(facts: Quiz['facts'], asked: readonly Question[], language: string): Quiz['facts'] {
  const count = asked.filter(({ extra }) => !extra).length;
  const questions = (language.startsWith('en') ? inWords[count] : undefined) ?? count;
  return facts.map(({ lead, text }) => ({ lead: fillIn(lead, { questions }), text: fillIn(text, { questions }) }));
}

/** The results in steady order: scored ones as the quiz names them, then the others. */
export function assembleResults(content: Content): QuizResults | undefined {
  const item = content.one('quiz')?.value;
  if (!item) return undefined;
  const { scored } = item.quiz;
  const place = (id: string) => (scored.includes(id) ? scored.indexOf(id) : scored.length);
  const results = content.all('result').map(({ value }) => value);
  return {
    results: results.sort((a, b) => place(a.id) - place(b.id) || compareText(a.id, b.id)),
    howWeGotThis: item.howWeGotThis,
  };
}

/** In the order of their folders. What is for any other country comes last, as it does in a list to choose from. */
function assembleNations(content: Content): Nation[] {
  const nations = content.all('nation').map(({ value: { nation } }) => ({
    ...nation,
    severalTimes: haveSeveralTimes(nation.timeZones, content.today) || undefined,
  }));
  return nations.sort((a, b) => Number(a.id === international) - Number(b.id === international));
}

/** Most urgent first; then as their files say; then those for the fewest nations, who know the place best. */
function assembleContacts(content: Content): Contact[] {
  const nations = content.all('nation').map(({ id }) => id);
  return content
    .all('contact')
    .filter((item) => !isTooOld(item, content.today))
    .map((item) => ({ order: item.value.order ?? Infinity, contact: assembleContact(item, nations, content) }))
    .filter(({ contact }) => contact.nations.length > 0)
    .sort(
      (a, b) =>
        rank(a.contact) - rank(b.contact) ||
        compareNumbers(a.order, b.order) ||
        a.contact.nations.length - b.contact.nations.length ||
        compareText(a.contact.id, b.contact.id),
    )
    .map(({ contact }) => contact);
}

function assembleContact(item: Item<'contact'>, known: string[], content: Content): Contact {
  const { id, name, urgency, ...rest } = item.value.value;
  const { hours, channels } = hoursOf(item, content);
  return { id, name, urgency, nations: nationsOf(item, known), ...rest, channels, hours };
}

function rank({ urgency }: Contact): number {
  return urgencies.indexOf(urgency);
}

function inOrder<T>(items: { id: string; value: { value: T; order?: number } }[]): T[] {
  return [...items]
    .sort((a, b) => compareNumbers(a.value.order ?? 0, b.value.order ?? 0) || compareText(a.id, b.id))
    .map(({ value }) => value.value);
}

/** Like a difference, but Infinity equals Infinity. */
function compareNumbers(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
