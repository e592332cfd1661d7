import type { Item } from '../../compiler/parse/content.js';
import { sayHowToAsk, sayWhatIsKnown } from '../../compiler/report/due.js';
import { sayWay } from '../../compiler/report/say-way.js';
import type { WrittenHours } from '../../compiler/schema/hours/compile-hours.js';
import type { WrittenDays } from '../../content-model/kinds/contact.js';
import type { Channel } from '../../content-model/contact.js';

/** Everything about a contact that somebody needs to check it: what visitors see, whom to ask, and what. */
export function describeContact({ document, value }: Item<'contact'>): string {
  const { value: contact, hours, countries } = value;
  return [
    `${contact.name} (${countries.join(', ')})`,
    document.file,
    '',
    'Shown today:',
    ...contact.channels.map((channel) => `  ${ways[channel.kind]} ${sayWay(channel)}`),
    `  Hours: ${sayHours(hours)}`,
    ...sayFields({ Cost: contact.cost, For: contact.audience, Ages: contact.ages, Limits: contact.limits }),
    ...sayFields({ Languages: contact.languages?.join(', ') }),
    `  ${document.body.trim().replace(/\n/g, '\n  ')}`,
    '',
    `Known so far: ${sayWhatIsKnown(contact)}, ${contact.source}`,
    '',
    'What to do:',
    ...sayWhatToDo(value).map((line) => `  ${line}`),
    '',
    'Ask:',
    ...questions(value).map((question) => `  - ${question}`),
  ].join('\n');
}

function sayFields(fields: Record<string, string | undefined>): string[] {
  return Object.entries(fields).flatMap(([name, words]) => (words ? [`  ${name}: ${words}`] : []));
}

const ways: Record<Channel['kind'], string> = {
  call: 'Call',
  text: 'Text',
  'text-relay': 'Text relay',
  whatsapp: 'WhatsApp',
  'sign-language': 'Sign language',
  'video-relay': 'Video relay',
  chat: 'Chat online',
  web: 'Website',
  app: 'App',
  email: 'Email',
  post: 'By post',
  visit: 'In person',
};

function sayHours(hours: WrittenHours | undefined): string {
  if (hours === undefined) return 'none, because it’s not something people call';
  if (hours === 'always') return 'day and night, every day';
  if (hours === 'unknown') return 'we say we don’t know';
  const days = hours.days.map(({ key, value }) => `${key} ${value}`);
  const closed = hours.closures.map((closure) => `closed ${sayDays(closure)}`);
  const extra = (hours.extraOpenings ?? []).map((opening) => `also open ${sayDays(opening)}`);
  const before = hours.beforePublicHolidays ? [`the day before: ${hours.beforePublicHolidays}`] : [];
  const terms = (hours.terms ?? []).map((term) => `term ${sayDays(term)}`);
  const holidays = `public holidays: ${hours.publicHolidays ?? 'unknown'}`;
  return [...days, holidays, ...before, ...closed, ...extra, ...terms].join('; ');
}

function sayDays({ on, from, to, at }: WrittenDays): string {
  const days = on === undefined ? `from ${from ?? '?'} to ${to ?? '?'}` : `on ${on}`;
  return at === undefined ? days : `${days}, ${at}`;
}

/** An emergency number is never called to try it, and a crisis line is there for somebody else. */
function sayWhatToDo({ value: contact }: Item<'contact'>['value']): string[] {
  if (contact.urgency === 'emergency')
    return [
      'Don’t call this number to test it.',
      `Read ${contact.source} as it is today, or write to whoever runs the number.`,
    ];
  const lines = [`${sayHowToAsk(contact.channels[0]!)}.`];
  if (contact.urgency !== 'crisis') return lines;
  return [
    ...lines,
    'If they have an office number or address, use that. If not, say straight away that you’re safe, and that you only want',
    'to check what a website says about them. If they’re busy, ring off and try another day.',
  ];
}

function questions({ value: contact, hours }: Item<'contact'>['value']): string[] {
  const { channels, urgency, cost, audience, limits } = contact;
  const has = (kind: Channel['kind']) => channels.some((channel) => channel.kind === kind);
  return [
    'Is every number and address above right, and are they the ones for people who want help?',
    ...(hours === undefined ? [] : ['When does somebody answer? What about public holidays?']),
    ...(has('text') ? ['Do you still take texts on this number? Is there a word to send?'] : []),
    cost ? `Is this right: ${cost}` : 'Does it cost anything?',
    audience ? `Is this right: ${audience}` : 'Is it for everyone? From which age?',
    ...(limits ? [`Is this right: ${limits}`] : []),
    ...(urgency === 'find-peer-support' ? ['Does somebody need a referral, or have to sign up first?'] : []),
    'How can people reach you if they’re Deaf, or can’t speak on the phone?',
    'Are you happy to be listed, and is there anything people need to know first?',
  ];
}
