import { international, urgencies, waysOfChecking, type Channel, type OpeningHours } from '../contact.js';
import {
  address,
  as,
  body,
  date,
  instead,
  kind,
  like,
  list,
  oneOf,
  onlyInFile,
  onlyInLibrary,
  optional,
  partialDate,
  reference,
  special,
  text,
  translated,
  words,
  yes,
  type Notes,
} from '../schema.js';
import { helpNeed, kindOfSupport, order, sharedExperience, standsBehind } from './shared-fields.js';

/** A number as people read it. Its form, and whether it can be dialled in its nation, is looked at with its nation. */
const phone = (notes: Notes) => optional(text(notes));

/** Opening hours as an editor writes them: `10:00-12:30, 13:30-16:00` beside `monday-friday`. */
export type WrittenHours = 'always' | 'unknown' | WrittenWeek;

export interface WrittenWeek {
  days: { key: string; value: string }[];
  publicHolidays?: string;
  beforePublicHolidays?: string;
  closures: WrittenDays[];
  extraOpenings?: WrittenDays[];
  terms?: WrittenDays[];
}

/** One day or several: `2026-12-24`, or `24 December` of every year. `at` are times of those days. */
export interface WrittenDays {
  on?: string;
  from?: string;
  to?: string;
  at?: string;
}

/** Ways to get in touch, of which each entry has one. */
export const waysToReach = {
  call: phone({ help: 'A number to call' }),
  text: phone({ help: 'A number to text' }),
  whatsapp: phone({ help: 'A number to write to with WhatsApp' }),
  'text-relay': phone({ help: 'A number to call by text relay' }),
  'sign-language': optional(address({ help: 'Where to make a video call in sign language' })),
  'video-relay': optional(address({ help: 'Where to make a video call with a sign language interpreter between' })),
  chat: optional(address({ help: 'Where to chat' })),
  web: optional(address({ help: 'A page to read or to write on' })),
  app: optional(address({ help: 'The page from which people get the app' })),
  email: optional(
    like('^[^\\s@<>()",;:]+@[^\\s@<>()",;:]+\\.[A-Za-z]{2,}$', 'an email address', 'advice@example.org', {
      help: 'An email address',
    }),
  ),
  post: optional(text({ help: 'Where to write to by post, on one line' })),
  visit: optional(text({ help: 'A place to go to, on one line' })),
};

/** What else may be said of one of them. */
export const channelFields = {
  ...waysToReach,
  word: optional(text({ help: 'For `text`: the word to send' })),
  option: optional(
    like('^[0-9*#](?: then [0-9*#])*$', 'a key to press', '2', {
      help: 'For `call`: the key to press when somebody, or a machine, answers',
    }),
  ),
  extension: optional(
    like('^\\d{1,8}$', 'an extension in digits', '204', { help: 'For `call`: the extension to ask for' }),
  ),
  directions: optional(words({ help: 'For `visit`: how to get there and in' })),
  hours: optional(special<WrittenHours>('written-hours', { help: 'When this way is open, if not as the others' })),
  languages: optional(
    translated('in-order', list(words(), { help: 'Languages of this way, if not as the others: `[BSL]`' })),
  ),
  cost: optional(words({ help: 'What this way costs, if not as the others' })),
  note: optional(words({ help: 'One sentence about this way' })),
};

/** Most of what is said about a contact can be left out where it is damaged; the ways to reach it are what matters. */
export const contact = kind({
  name: 'contact',
  home: 'contacts/*/*.md',
  fields: {
    // What a service calls itself is not ours to change.
    name: translated(
      'if-different',
      words({ voice: 'quoted', help: 'The name that the service uses', example: 'Elm Road Listening Line' }),
    ),
    countries: onlyInFile(
      list(reference('nation'), {
        needed: true,
        help: `Where it may be used: \`GB-ENG\`, \`GB-SCT\`, \`GB-WLS\`, \`GB-NIR\`, \`IE\`, \`US\`, \`CA\`, \`AU\`, \`NZ\`. \`GB\` means all four nations of the UK, and \`${international}\` any other country`,
        example: '[GB-SCT]',
      }),
    ),
    urgency: oneOf(urgencies, {
      help: '`emergency` (a life is in danger), `crisis` (help today), `support` (advice and a listening ear) or `find-peer-support`',
      example: 'support',
    }),
    nations: onlyInLibrary(list(reference('nation'), { needed: true, unlimited: true })),
    channels: list(special<Channel>('channel', { fields: channelFields }), {
      needed: true,
      unlimited: true,
      help: 'Ways to get in touch, the best one first. See [Ways to get in touch](#ways-to-get-in-touch)',
      example: '\n  - call: 01632 960 123',
    }),
    hours: onlyInFile(
      optional(
        special<WrittenHours>('written-hours', {
          help: '`always`, `unknown`, or the days. See [Opening hours](#opening-hours). Leave it out for a website: it is never open or closed',
          example: '\n  monday-friday: 10:00-12:30, 13:30-16:00\n  public-holidays: unknown',
          start: 'unknown',
        }),
      ),
    ),
    'opening-hours': as('hours', onlyInLibrary(instead({ kind: 'unknown' }, special<OpeningHours>('hours')))),
    timezone: onlyInFile(
      optional(text({ help: 'Whose clock the hours follow. Needed when days are written', example: 'Europe/London' })),
    ),
    'holidays-of': onlyInFile(
      optional(
        text({
          help: 'Whose public holidays they follow. Needed if the service is for several nations',
          example: 'GB-ENG',
        }),
      ),
    ),
    /** `Free to call, and not on your bill.` */
    cost: optional(words({ help: 'What it costs, if you know it', example: 'Free to call.' })),
    free: yes({
      help: '`yes` if nobody pays for it, neither to reach it nor to use it. The quiz lists it before others for people who can’t pay',
      example: 'yes',
    }),
    audience: optional(words({ help: 'Who it is for, if not for all', example: 'People aged 16 and over.' })),
    ages: optional(
      like('^(?:\\d{1,3}-\\d{1,3}|\\d{1,3}\\+|up to \\d{1,3})$', 'ages', '11-25, 16+ or up to 18', {
        help: 'Of which ages people have to be, if not of any: `11-25`, `16+` or `up to 18`. Visitors are told in a sentence of its own',
        example: '16+',
      }),
    ),
    limits: optional(words({ help: 'What it cannot do', example: 'Not for emergencies.' })),
    languages: optional(
      translated(
        'in-order',
        list(words(), { help: 'Languages that it speaks, if it speaks others as well', example: '[English, Gaelic]' }),
      ),
    ),
    /** The same as one list. Default: the browser makes it. */
    'languages-in-words': onlyInLibrary(optional(words())),
    'kinds-of-support': optional(list(kindOfSupport(), { help: 'If they fit', example: '[one-to-one]' })),
    'shared-experiences': optional(list(sharedExperience(), { help: 'If they fit', example: '[carer]' })),
    'helps-with': optional(
      list(helpNeed(), {
        help: 'What else it is there for, so that the quiz finds it. Any of: `danger-from-others` (somebody makes them unsafe), `suicidal-thoughts`, `someone-else` (for people worried about another person), `under-18`, `professional` (finding a doctor or therapist), `money-housing-work`',
        example: '[someone-else]',
      }),
    ),
    source: instead(
      '',
      address({
        help: 'The address of the very page where the details stand',
        example: 'https://elm-road.example/contact',
      }),
    ),
    'checked-on': date({ help: 'The day someone last checked', example: '2026-11-21' }),
    // In place of a damaged value, the least that may have happened.
    checked: instead(
      'copy',
      oneOf(waysOfChecking, {
        help: 'How: `contacted` (someone called or wrote, and reached the service), `page` (someone read the page of the source that day) or `copy` (someone read a stored copy of that page)',
        example: 'page',
      }),
    ),
    'page-date': optional(
      partialDate({
        help: 'For a copy only: the date on the page or of the copy, such as `2024-03-14`, `2024-03` or `2024`. Write `unknown` if there is none',
        example: '2026-03',
      }),
    ),
    body: instead(
      [],
      body({
        missing: 'what this is, in a sentence or two',
        help: 'One or two plain sentences. For an emergency number, a list of when to call it',
        start: 'Say in one or two plain sentences what people can get here.',
      }),
    ),
    order: optional(order('If you want to set its place in the list: 1 comes first')),
    ...standsBehind,
  },
  starter: {
    title: 'name',
    asks: [
      { name: 'title', ask: 'What is the service called?' },
      { name: 'nation', ask: 'Which nation is it for? gb is the whole of the UK.' },
      { name: 'urgency', ask: 'When does it help?', usual: 'support' },
      { name: 'call', ask: 'Which number do people call, if any?', usual: '', form: 'number' },
      { name: 'text', ask: 'Which number do people text, if any?', usual: '', form: 'number' },
      { name: 'web', ask: 'What is its address on the web, if any?', usual: '', form: 'address' },
      { name: 'email', ask: 'What is its email address, if any?', usual: '', form: 'email' },
      { name: 'source', ask: 'Which page did you find these details on?', form: 'address' },
      {
        name: 'checked',
        ask: 'How did you check? contacted: got through to the service. page: read their page. copy: read a stored copy.',
        usual: 'page',
      },
    ],
    next: [
      'Below the second line of dashes, replace what’s there with what people can get from this service.',
      'If you know when it’s open, add the hours. Call the number once yourself, then set "checked" to contacted.',
    ],
  },
});
