import { richText } from './check-rich-text.js';
import {
  attempt,
  byKind,
  entries,
  every,
  number,
  oneOf,
  optional,
  otherwise,
  record,
  refuse,
  some,
  text,
  textThat,
  unique,
  words,
  yes,
  type Check,
} from './check-shape.js';
import {
  hasNumber,
  international,
  urgencies,
  waysOfChecking,
  type Channel,
  type ClockChanges,
  type Contact,
  type Nation,
  type OpeningHours,
} from './contact.js';
import type { Evidence, Guide } from './guide.js';
import { helpNeeds, kindsOfSupport, sharedExperiences, situations } from './kind-of-support.js';
import { libraryFormat, type Library } from './library.js';
import type { Myth } from './myth.js';
import { evidenceGrades, reviewerRoles, type About, type Review, type Source } from './provenance.js';
import type { AlsoRule, Option, Question, Quiz, QuizResults, Result } from './quiz.js';
import { isSafeAddress } from './rich-text.js';
import type { Story } from './story.js';
import type { Wording } from './wording.js';

const address = textThat(isSafeAddress);
const dial = textThat((digits) => /^[\d*#]{2,20}$/.test(digits));
const email = textThat((name) => isSafeAddress(`mailto:${name}`) && /^[^@?&]+@[^@?&]+$/.test(name));
/** Nothing but an address to write to, or a page to write on. */
const feedbackAddress = textThat((to) => isSafeAddress(to) && /^(mailto|https):/i.test(to));
const partialDate = textThat((day) => /^\d{4}(-\d\d){0,2}$/.test(day) && !Number.isNaN(Date.parse(day)));
const date = textThat((day) => /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)));
/** `Intl` throws for what it does not know. */
const zone = textThat((timeZone) => Boolean(new Intl.DateTimeFormat('en', { timeZone })));
const language = textThat((tag) => Intl.getCanonicalLocales(tag).length > 0);

const idOf = ({ id }: { id: string }) => id;
/** The items of a library that are as they have to be. */
function items<T extends { id: string }>(
  check: Check<T>,
  nameOf: (item: T) => string = idOf,
  most?: number,
): Check<T[]> {
  return otherwise(unique(some(check, 0, most), nameOf), []);
}

const kinds = some(oneOf(...kindsOfSupport));
const experiences = optional(some(oneOf(...sharedExperiences)));
const about = record<About>({
  publisher: words,
  reviewedBy: words,
  interests: words,
  coProduced: optional(oneOf(true, false)),
  coProducedWith: optional(words),
  readBy: optional(some(oneOf(...reviewerRoles))),
});
const review = record<Review>({ reviewedOn: date, reviewBy: date });
const sources = some(
  record<Source>({
    title: words,
    publisher: optional(text),
    published: optional(text),
    url: optional(address),
    doi: optional(textThat((doi) => /^10\.[!-~]+$/.test(doi))),
  }),
);

const nation = record<Nation>({
  id: textThat((id) => id === international || /^[A-Z]{2}(-[A-Z\d]{1,3})?$/.test(id)),
  name: words,
  timeName: words,
  // Only ever compared with the visitor's own: a browser takes long to make a clock for each.
  timeZones: some(text),
  severalTimes: optional(yes),
  gap: optional(words),
});

const note = optional(words);
const channel = byKind<Channel>({
  call: record({ number: words, dial, note }),
  text: record({ number: words, dial, word: optional(words), note }),
  'text-relay': record({ number: words, dial, note }),
  'sign-language': record({ url: address, note }),
  chat: record({ url: address, note }),
  web: record({ url: address, note }),
  email: record({ address: email, note }),
});

const minutes: Check<number> = (value) => (Number.isInteger(value) && Number(value) >= 0 ? number(value) : refuse());
const span: Check<[number, number]> = (value) => {
  const [from = 0, to = 0] = every(minutes, 2)(value);
  return from < 10_080 && to > from && to <= 20_160 ? [from, to] : refuse();
};
const minutesAhead: Check<number> = (value) => (Math.abs(number(value)) <= 1440 ? number(value) : refuse());
const clockChange: Check<ClockChanges[number]> = (value) => {
  const [from, ahead] = Array.isArray(value) ? (value as unknown[]) : [];
  return ahead === undefined ? [minutes(from)] : [minutes(from), minutesAhead(ahead)];
};
const hours = byKind<OpeningHours>({
  always: record({}),
  unknown: record({}),
  none: record({}),
  weekly: record({
    zone,
    clockChanges: optional(every(clockChange)),
    spans: every(span, 1),
    onPublicHolidays: oneOf('open', 'closed', 'unknown'),
    publicHolidays: every(date),
    publicHolidaysUntil: date,
    closures: every(record({ from: date, to: date })),
  }),
});

/** Most of what is said about a contact can be left out where it is damaged; the ways to reach it are what matters. */
const contact = record<Contact>({
  id: words,
  name: words,
  urgency: oneOf(...urgencies),
  nations: some(text, 1, Infinity),
  channels: some(channel, 1, Infinity),
  hours: otherwise<OpeningHours>(hours, { kind: 'unknown' }),
  cost: note,
  audience: note,
  limits: note,
  languages: optional(some(words)),
  languagesInWords: note,
  kindsOfSupport: optional(kinds),
  sharedExperiences: experiences,
  helpsWith: optional(some(oneOf(...helpNeeds))),
  body: otherwise(richText, []),
  source: otherwise(address, ''),
  checkedOn: date,
  // The least that may have happened.
  checked: otherwise(oneOf(...waysOfChecking), 'copy'),
  pageDate: optional(partialDate),
});

/** A library's emergency entry without a number says "Call" and not whom: without it, the built-in one is shown. */
const usableContact: Check<Contact> = (value) => {
  const checked = contact(value);
  return checked.urgency === 'emergency' && !hasNumber(checked) ? refuse() : checked;
};

const myth = record<Myth>({
  id: words,
  fact: words,
  myth: words,
  body: richText,
  whyPeopleThinkSo: words,
  grade: oneOf(...evidenceGrades),
  howSure: words,
  sources,
  review,
});

const story = record<Story>({
  id: words,
  title: words,
  kind: oneOf('illustrative', 'contributed'),
  situation: optional(oneOf(...situations)),
  kindsOfSupport: kinds,
  sharedExperiences: experiences,
  quote: note,
  contentNote: note,
  body: richText,
  consentUntil: optional(date),
  review,
});

const guide = record<Guide>({
  id: words,
  title: words,
  intro: text,
  body: richText,
  evidence: some(text),
  situations: some(record({ situation: oneOf(...situations), title: words, text: words, story: text })),
  next: some(words),
  sources,
  review,
});

const evidence = record<Evidence>({
  id: words,
  claim: words,
  body: richText,
  grade: oneOf(...evidenceGrades),
  quality: text,
  sources,
  checkedOn: date,
  review,
});

/** Lists in a quiz pass whole or not at all: a question left out could be the one that asks whether somebody is safe. */
const names = every(words);
const signals = optional(names);
const option = record<Option>({
  id: words,
  text: words,
  because: optional(words),
  points: optional(entries(number)),
  signals,
  skip: signals,
  postpone: signals,
  interrupt: optional(words),
  note,
  exclusive: optional(yes),
});

const question = record<Question>({
  id: words,
  question: words,
  hint: optional(richText),
  why: note,
  several: optional(yes),
  extra: optional(yes),
  options: every(option, 1),
});

/** A rule whose exception cannot be read holds too often, and fails with its quiz. */
const unlessAny: Check<string[] | undefined> = (value) => (value === undefined ? undefined : names(value));
const rule: Check<AlsoRule> = (value) =>
  attempt(record({ result: words, whenAny: names, unlessAny }), value) ??
  record({ result: words, whenAtLeast: number, of: names, unlessAny })(value);
/** A library from before there were such rules has none. */
const laterRules: Check<AlsoRule[]> = (value) => (value === undefined ? [] : every(rule)(value));

const quiz = record<Quiz>({
  title: words,
  intro: richText,
  facts: every(record({ lead: words, text: words })),
  audience: optional(richText),
  questions: unique(every(question, 1), idOf),
  scored: every(words, 1),
  lead: every(rule),
  also: every(rule),
  asked: laterRules,
  ruledOut: laterRules,
  secondIdeaWithin: number,
  review,
});

const result = record<Result>({
  id: words,
  headline: words,
  name: words,
  body: richText,
  goodToKnow: every(record({ text: words, whenAny: signals })),
  firstStep: record({
    text: words,
    label: note,
    to: optional(textThat((to) => to === 'contacts' || isSafeAddress(to))),
  }),
  asAnotherIdea: note,
  suggests: kinds,
  helpsWith: optional(some(oneOf(...helpNeeds))),
  emergency: optional(yes),
  leaving: optional(yes),
  ideasHeading: note,
  review,
});

const quizResults = record<QuizResults>({ results: unique(every(result, 1), idOf), howWeGotThis: richText });

/** Whatever words there are. Which are missing is no matter here: the built-in ones take their places. */
const someWords = otherwise<Record<string, string>>(entries(words), {}) as Check<never>;
const wording = record<Wording>({
  shared: someWords,
  about: someWords,
  country: someWords,
  quiz: someWords,
  contacts: someWords,
  myths: someWords,
  stories: someWords,
  guide: someWords,
  exit: someWords,
});

/** Questions that lead to results that are not there would end nowhere: both are used, or neither. */
function matchingQuiz(library: unknown): Pick<Library, 'quiz' | 'quizResults'> {
  const both = attempt(record<Required<Pick<Library, 'quiz' | 'quizResults'>>>({ quiz, quizResults }), library);
  if (!both) return {};
  const { scored, lead, also, asked, questions } = both.quiz;
  const options = questions.flatMap((question) => question.options);
  const led = [...lead, ...also, ...asked].map((when) => when.result);
  const needed = [...scored, ...led, ...options.flatMap((chosen) => chosen.interrupt ?? [])];
  const isThere = (id: string) => both.quizResults.results.some((found) => found.id === id);
  return needed.every(isThere) ? both : {};
}

/**
 * A library from anywhere, made safe to show: whatever is not as it has to be is left out, item by item, and a widget
 * takes its built-in words for what is missing. The words of the interface may be incomplete for the same reason.
 *
 * @throws Error that says in plain words why nothing of it can be used.
 */
export function checkLibrary(data: unknown): Library {
  const { format } = Object(data) as Partial<Library>;
  if (format !== libraryFormat) throw new Error(`it is not a library of format ${libraryFormat}`);
  const checked = attempt(
    record<Omit<Library, 'quiz' | 'quizResults'>>({
      format: oneOf(libraryFormat),
      language,
      direction: otherwise<Library['direction']>(oneOf('ltr', 'rtl'), 'ltr'),
      builtOn: date,
      dates: optional(otherwise<Record<string, string>>(entries(words), {})),
      weekdays: optional(otherwise<Record<string, string>>(entries(words), {})),
      about: optional(otherwise<About | undefined>(about, undefined)),
      feedback: optional(feedbackAddress),
      wording,
      nations: items(nation),
      contacts: items(usableContact, ({ id, nations }) => `${nations.join(' ')} ${id}`, Infinity),
      myths: items(myth),
      stories: items(story),
      guides: items(guide),
      evidence: items(evidence),
    }),
    data,
  );
  if (!checked) throw new Error('it does not say in which language it is, and when it was built');
  return { ...checked, ...matchingQuiz(data) };
}
