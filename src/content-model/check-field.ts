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
  textThat,
  unique as firstOfEach,
  words,
  yes,
  type Check,
} from './check-shape.js';
import type { Channel, ClockChanges, OpeningHours } from './contact.js';
import { ownProperty } from './own-property.js';
import { nextPlaces, type NextStep } from './guide.js';
import type { AlsoRule, Tip } from './quiz.js';
import { isSafeAddress } from './rich-text.js';
import type { Shape, Shapes } from './shape.js';

const address = textThat(isSafeAddress);
const dial = textThat((digits) => /^\+?[\d*#]{2,20}$/.test(digits));
const email = textThat((name) => isSafeAddress(`mailto:${name}`) && /^[^@?&]+@[^@?&]+$/.test(name));
const partialDate = textThat((day) => /^\d{4}(-\d\d){0,2}$/.test(day) && !Number.isNaN(Date.parse(day)));
export const date = textThat((day) => /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(Date.parse(day)));
/** `Intl` throws for what it does not know. */
const zone = textThat((timeZone) => Boolean(new Intl.DateTimeFormat('en', { timeZone })));

const minutes: Check<number> = (value) => (Number.isInteger(value) && Number(value) >= 0 ? number(value) : refuse());
const span: Check<[number, number]> = (value) => {
  const [from = 0, to = 0] = every(minutes, 2)(value);
  return from < 10_080 && to > from && to <= 20_160 ? [from, to] : refuse();
};
/** A day that cannot be read would be taken for any other: then nothing is known of these hours. */
const dates: Check<Record<string, [number, number][]>> = (value) =>
  Object.fromEntries(Object.entries(Object(value) as object).map(([day, spans]) => [date(day), every(span)(spans)]));
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
    spans: every(span),
    dates: (value) => (value === undefined ? undefined : dates(value)),
    knownFrom: optional(date),
    knownUntil: (value) => (value === undefined ? undefined : date(value)),
    onPublicHolidays: oneOf('open', 'closed', 'unknown'),
    publicHolidays: every(date),
    publicHolidaysUntil: date,
    closures: every(record({ from: date, to: date })),
  }),
});

const aboutChannel = {
  note: optional(words),
  // Damaged hours of its own are not those of the contact.
  hours: (value: unknown) =>
    value === undefined ? undefined : (attempt(hours, value) ?? { kind: 'unknown' as const }),
  languages: optional(every(words)),
  cost: optional(words),
};
const phone = { number: words, dial, ...aboutChannel };
const page = record({ url: address, ...aboutChannel });
const channel = byKind<Channel>({
  call: record({ ...phone, option: optional(words), extension: optional(words) }),
  text: record({ ...phone, word: optional(words) }),
  'text-relay': record(phone),
  whatsapp: record({ ...phone, dial: textThat((digits) => /^\d{8,15}$/.test(digits)) }),
  'sign-language': page,
  'video-relay': page,
  chat: page,
  web: page,
  app: page,
  email: record({ address: email, ...aboutChannel }),
  post: record({ place: words, ...aboutChannel }),
  visit: record({ place: words, directions: optional(words), ...aboutChannel }),
});

/** A rule whose exception cannot be read holds too often, and fails with its quiz. */
const unlessAny: Check<string[] | undefined> = (value) => (value === undefined ? undefined : every(words)(value));
const rule: Check<AlsoRule> = (value) =>
  attempt(record({ result: words, whenAny: every(words), unlessAny }), value) ??
  record({ result: words, whenAtLeast: number, of: every(words), unlessAny })(value);

/** The types that are no list, map or choice. Whatever else a field is in its file, it is words in the library. */
const simple: Record<string, Check<unknown>> = {
  date,
  'partial-date': partialDate,
  address,
  number,
  yes,
  line: richText,
  body: richText,
  channel,
  hours,
  rule,
  tip: record<Tip>({ text: words, whenAny: optional(every(words)) }),
  'next-step': record<NextStep>({ text: words, to: optional(oneOf(...nextPlaces)), guide: optional(words) }),
  destination: textThat((to) => to === 'contacts' || isSafeAddress(to)),
};

/** The check of a kind's items, or of a map inside one. */
export function checkFields<T>(fields: Shapes): Check<T> {
  const checks = Object.entries(fields).map(([name, shape]) => [name, checkField(shape)]);
  return record<T>(Object.fromEntries(checks) as Parameters<typeof record<T>>[0]);
}

function checkField(shape: Shape): Check<unknown> {
  if (typeof shape === 'string') return ownProperty(simple, shape) ?? words;
  const check = checkType(shape);
  if ('instead' in shape) return otherwise(check, shape.instead);
  if (shape.orEmpty) return (value) => (value === undefined ? [] : check(value));
  return shape.optional ? optional(check) : check;
}

function checkType({
  type,
  values,
  pattern,
  entry,
  fields,
  least,
  whole,
  unique,
  unlimited,
}: Exclude<Shape, string>): Check<unknown> {
  if (values) return oneOf(...values);
  if (pattern) return textThat((value) => new RegExp(pattern).test(value));
  if (fields) return checkFields(fields);
  if (!entry) return checkField(type);
  if (type === 'pairs') return entries(checkField(entry));
  const check = whole ? every(checkField(entry), least) : some(checkField(entry), least, unlimited && Infinity);
  return unique ? firstOfEach(check as Check<{ id: string }[]>, ({ id }) => id) : check;
}
