import type { Contact, Nation, NationId } from './contact.js';
import type { Guide, ShownEvidence } from './guide.js';
import type { collections } from './kinds/kinds.js';
import type { Myth } from './myth.js';
import { reviewerRoles, type About, type IsoDate } from './provenance.js';
import type { Quiz, QuizResults } from './quiz.js';
import type { ItemOf } from './schema.js';
import type { StoryOutline, Text } from './story.js';
import { fillIn, type Wording, type Words } from './wording.js';

/** The format this code writes and reads. A library of another format is not guessed at. */
export const libraryFormat = 1;

/** The lists of a library: one for each kind of content that visitors see item by item. */
export type Collections = { [K in keyof typeof collections]: ItemOf<(typeof collections)[K]>[] };

/** Everything the widgets say in one language: what the compiler writes, and what `src="….json"` may hold. */
export interface Library extends Collections {
  format: typeof libraryFormat;
  /** BCP 47 tag of the words: `en-GB`. */
  language: string;
  direction: 'ltr' | 'rtl';
  /** Days that the widgets name, in words of the language. Default: the browser finds the words. */
  dates?: Record<IsoDate, string>;
  /** The days of the week in words, from 0 for Monday. Default: the browser finds the words. */
  weekdays?: Record<number, string>;
  /** The date the library was built for: what was overdue or expired then is not in it. */
  builtOn: IsoDate;
  /** Who stands behind the words. The widgets say so in a few lines. */
  about?: About;
  /** Where readers write if something is wrong: `mailto:…` or `https:…`. */
  feedback?: string;
  wording: Wording;
  /** Left out of a library that only replaces other parts. */
  quiz?: Quiz;
  quizResults?: QuizResults;
}

/**
 * The parts a library is cut into, so that a visitor's browser loads only what the widgets on the page need.
 * Every widget needs `layout`, and most `shared`; who shows contacts needs `nations`, and the one that is shown comes as `nation/GB-SCT`.
 * So does the guide that is shown, as `guide/what-it-is`.
 */
export interface Sections {
  /** All that a first screen may need of what is shared, so that it need not wait for the rest. */
  layout: { language: string; direction: 'ltr' | 'rtl'; words: Pick<Words<'shared'>, UrgentHelpWord> };
  shared: {
    language: string;
    direction: 'ltr' | 'rtl';
    builtOn: IsoDate;
    words: Words<'shared'>;
    dates?: Library['dates'];
    feedback?: FeedbackLink;
    /** Null where a library of a charity's own does not say: what ours says is not true of other words. */
    about?: AboutNote | null;
  };
  /** Which nations there are, how to tell which is meant, and what is said of that. */
  nations: { nations: Nation[]; words: Words<'country'> };
  /** What the first screen of the quiz says: all that a visitor waits for. */
  'quiz-start': Pick<Quiz, 'title' | 'intro' | 'facts' | 'audience'> & {
    start: string;
    /** What a visitor is told where the page counts. A library of a charity's own may be without: then nothing is counted. */
    counted?: string;
  };
  quiz: { words: Words<'quiz'>; quiz: Quiz };
  'quiz-results': QuizResults;
  contacts: { words: Words<'contacts'>; weekdays?: Library['weekdays'] };
  myths: { words: Words<'myths'>; myths: Myth[] };
  /** Every story, in order. What comes with the code holds the texts of the first; `stories-rest` has the others. */
  stories: { words: Words<'stories'>; stories: StoryOutline[] };
  'stories-rest': { texts: Text[] };
  /** Which guides there are, by id and in order. */
  guide: { words: Words<'guide'>; topics: Topic[] };
  /** All there is to cite. Only guides of a library of one's own that has no evidence need it. */
  evidence: { evidence: ShownEvidence[] };
  exit: { words: Words<'exit'> };
  /** Those of a country of several nations begin with what is for all of them. */
  [nation: `nation/${NationId}`]: { contacts: Contact[] };
  /** One guide, and what research says that is shown with it. */
  [topic: `guide/${string}`]: { guide: Guide; evidence: ShownEvidence[] };
}

/** What a list of guides says of each. */
export type Topic = Pick<Guide, 'id' | 'title' | 'intro'>;

/** Where readers write if something is wrong, with what the link says. Its words come along only where there is a link. */
export interface FeedbackLink {
  to: string;
  words: string;
}

/** Who stands behind the words, put together so that no words come along that are not shown. */
export interface AboutNote {
  /** Says who has not read them yet, and leads to the rest. */
  lead: string;
  lines: string[];
}

/** What the way to urgent help says before it is opened. */
type UrgentHelpWord = 'urgent-help' | 'urgent-help-intro';

export type SectionName = keyof Sections;

type FixedName = Exclude<SectionName, `nation/${string}` | `guide/${string}`>;

/** The section of a library with this name, or nothing where the library has no such part. */
export function selectSection<N extends SectionName>(library: Library, name: N): Sections[N] | undefined {
  const [, part, id = ''] = /^(nation|guide)\/(.*)$/s.exec(name) ?? [];
  if (part === 'nation') return selectNation(library, id) as Sections[N] | undefined;
  if (part === 'guide') return selectTopic(library, id) as Sections[N] | undefined;
  return selectWords(library, name as FixedName) as Sections[N] | undefined;
}

/** Every section but those of single nations and guides. */
export const sections = [
  'layout',
  'shared',
  'nations',
  'quiz-start',
  'quiz',
  'quiz-results',
  'contacts',
  'myths',
  'stories',
  'stories-rest',
  'guide',
  'evidence',
  'exit',
] as const satisfies FixedName[];

function selectNation(library: Library, nation: NationId): { contacts: Contact[] } | undefined {
  if (!library.nations.some(({ id }) => id === nation)) return undefined;
  const isPart = (id: NationId) => id.startsWith(`${nation}-`);
  const ofWhole = library.contacts.filter(({ nations }) => nations.includes(nation));
  const ofParts = library.contacts.filter(({ nations }) => !nations.includes(nation) && nations.some(isPart));
  return { contacts: [...ofWhole, ...ofParts.map((contact) => nameParts(contact, isPart, library))] };
}

/** `Lifeline (Northern Ireland)`: among a whole country's contacts, one of a part of it says which. */
function nameParts(contact: Contact, isPart: (id: NationId) => boolean, { nations, language }: Library): Contact {
  const parts = nations.filter(({ id }) => isPart(id) && contact.nations.includes(id)).map(({ name }) => name);
  if (parts.every((part) => contact.name.includes(part))) return contact;
  const list = new Intl.ListFormat(language, { type: 'conjunction' }).format(parts);
  return { ...contact, name: `${contact.name} (${list})` };
}

/** A library without guides of its own may still say what research says: that belongs to the guides it is without. */
function selectTopic({ guides, evidence }: Library, topic: string): Partial<Sections[`guide/${string}`]> | undefined {
  const guide = guides.find(({ id }) => id === topic);
  if (!guide) return guides.length ? undefined : { guide, evidence };
  return { guide, evidence: evidence.filter(({ id }) => guide.evidence.includes(id)) };
}

function selectWords(library: Library, name: FixedName): Sections[FixedName] | undefined {
  const { wording, quiz, quizResults } = library;
  switch (name) {
    case 'layout':
      return selectLayout(library);
    case 'shared': {
      const { language, direction, builtOn, dates } = library;
      const [feedback, about] = [selectFeedback(library), selectAbout(library)];
      return { language, direction, builtOn, words: wording.shared, dates, feedback, about };
    }
    case 'nations':
      return { nations: library.nations, words: wording.country };
    case 'quiz-start':
      return quiz && selectStart(quiz, wording.quiz);
    case 'quiz':
      return quiz && { words: wording.quiz, quiz };
    case 'quiz-results':
      return quizResults;
    case 'contacts':
      return { words: wording.contacts, weekdays: library.weekdays };
    case 'myths':
      return { words: wording.myths, myths: library.myths };
    case 'stories':
      return { words: wording.stories, stories: library.stories };
    // A library in a file has every text in its place.
    case 'stories-rest':
      return undefined;
    case 'guide':
      return { words: wording.guide, topics: library.guides.map(({ id, title, intro }) => ({ id, title, intro })) };
    case 'evidence':
      return { evidence: library.evidence };
    case 'exit':
      return { words: wording.exit };
  }
}

function selectFeedback({ feedback, wording }: Library): FeedbackLink | undefined {
  // A library of a charity's own may have no words for it.
  const words = wording.contacts?.['wrong-details'];
  return feedback && words ? { to: feedback, words } : undefined;
}

function selectAbout({ about, feedback, wording: { about: words } }: Library): AboutNote | null {
  if (!about) return null;
  const { publisher, reviewedBy, interests, coProducedWith, readBy = [] } = about;
  // A library of a charity's own may leave out any of them.
  const say = (name: keyof Words<'about'>, values = {}) => words?.[name] && fillIn(words[name], values);
  const unread = reviewerRoles.filter((role) => !readBy.includes(role));
  const lead = say(unread.length > 1 ? 'unread' : unread[0] ? `unread-${unread[0]}` : 'read');
  const lines = [
    say('published-by', { publisher }),
    say('approved-by', { approver: reviewedBy }),
    say('interests', { interests }),
    coProducedWith,
    feedback ? undefined : say('something-wrong'),
  ];
  return lead ? { lead, lines: lines.filter((line): line is string => Boolean(line)) } : null;
}

function selectLayout({ language, direction, wording }: Library): Sections['layout'] {
  const words: readonly UrgentHelpWord[] = ['urgent-help', 'urgent-help-intro'];
  // A library of a charity's own may leave out any of them.
  const said = words.flatMap((name) => (wording.shared?.[name] ? [[name, wording.shared[name]]] : []));
  return { language, direction, words: Object.fromEntries(said) as Sections['layout']['words'] };
}

function selectStart({ title, intro, facts, audience }: Quiz, words: Words<'quiz'>): Sections['quiz-start'] {
  return { title, intro, facts, audience, start: words.start, counted: words.counted };
}
