import { checkFields, date } from './check-field.js';
import { richText } from './check-rich-text.js';
import {
  attempt,
  entries,
  every,
  oneOf,
  optional,
  otherwise,
  record,
  refuse,
  some,
  textThat,
  unique,
  words,
  type Check,
} from './check-shape.js';
import { hasNumber, type Contact } from './contact.js';
import { libraryFormat, type Collections, type Library } from './library.js';
import { reviewerRoles, type About } from './provenance.js';
import type { Quiz, QuizResults, Result } from './quiz.js';
import { isSafeAddress } from './rich-text.js';
import type { Shapes } from './shape.js';
import { shapes } from './shapes.js';
import type { Wording } from './wording.js';

/** Nothing but an address to write to, or a page to write on. */
const feedbackAddress = textThat((to) => isSafeAddress(to) && /^(mailto|https):/i.test(to));
const language = textThat((tag) => Intl.getCanonicalLocales(tag).length > 0);

/** In the order of a library. */
const listNames = Object.keys(shapes.lists) as (keyof Collections)[];

const idOf = ({ id }: { id: string }) => id;
/** The items of a library that are as they have to be. */
function items<T extends { id: string }>(
  check: Check<T>,
  nameOf: (item: T) => string = idOf,
  most?: number,
): Check<T[]> {
  return otherwise(unique(some(check, 0, most), nameOf), []);
}

const about = record<About>({
  publisher: words,
  reviewedBy: words,
  interests: words,
  coProduced: optional(oneOf(true, false)),
  coProducedWith: optional(words),
  readBy: optional(some(oneOf(...reviewerRoles))),
});

/** What the schema of a kind says of its items. */
function itemCheck<T>(fields: Shapes): Check<T> {
  return checkFields<T>({ id: 'words', ...fields });
}

const contact = itemCheck<Contact>(shapes.lists.contacts);

/** A library's emergency entry without a number says "Call" and not whom: without it, the built-in one is shown. */
const usableContact: Check<Contact> = (value) => {
  const checked = contact(value);
  return checked.urgency === 'emergency' && !hasNumber(checked) ? refuse() : checked;
};

const quizResults = record<QuizResults>({
  results: unique(every(itemCheck<Result>(shapes.result), 1), idOf),
  howWeGotThis: richText,
});

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
  page: someWords,
});

/** Questions that lead to results that are not there would end nowhere: both are used, or neither. */
function matchingQuiz(library: unknown): Pick<Library, 'quiz' | 'quizResults'> {
  const quiz = checkFields<Quiz>(shapes.quiz);
  const both = attempt(record<Required<Pick<Library, 'quiz' | 'quizResults'>>>({ quiz, quizResults }), library);
  if (!both) return {};
  const { scored, lead, also, asked, questions } = both.quiz;
  const options = questions.flatMap((question) => question.options);
  const led = [...lead, ...also, ...asked].map((when) => when.result);
  const needed = [...scored, ...led, ...options.flatMap((chosen) => chosen.interrupt ?? [])];
  const isThere = (id: string) => both.quizResults.results.some((found) => found.id === id);
  return needed.every(isThere) ? both : {};
}

/** Nobody may lose a number because it comes last, and each nation has contacts of its own. */
const contacts = items(usableContact, ({ id, nations }) => `${nations.join(' ')} ${id}`, Infinity);

function checkLists(library: unknown): Collections {
  const checks = listNames.map((name) => [
    name,
    name === 'contacts' ? contacts : items(itemCheck<{ id: string }>(shapes.lists[name])),
  ]);
  return record<Collections>(Object.fromEntries(checks) as Parameters<typeof record<Collections>>[0])(library);
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
    record<Omit<Library, 'quiz' | 'quizResults' | keyof Collections>>({
      format: oneOf(libraryFormat),
      language,
      direction: otherwise<Library['direction']>(oneOf('ltr', 'rtl'), 'ltr'),
      builtOn: date,
      dates: optional(otherwise<Record<string, string>>(entries(words), {})),
      weekdays: optional(otherwise<Record<string, string>>(entries(words), {})),
      about: optional(otherwise<About | undefined>(about, undefined)),
      feedback: optional(feedbackAddress),
      wording,
    }),
    data,
  );
  if (!checked) throw new Error('it does not say in which language it is, and when it was built');
  return { ...checked, ...checkLists(data), ...matchingQuiz(data) };
}
