import type { Channel, Contact } from '../../content-model/contact.js';
import type { SharedExperience } from '../../content-model/kind-of-support.js';
import type { Result } from '../../content-model/quiz.js';

/** Ways to be in touch without speaking on the phone. */
const unspoken: readonly Channel['kind'][] = ['text', 'text-relay', 'sign-language', 'chat', 'email'];
const fromAfar: readonly Channel['kind'][] = ['call', ...unspoken];

type Wish = Pick<Result, 'helpsWith' | 'suggests'>;

/** As many as somebody can take in, and reach with a few swipes on a phone. */
const mostShown = 5;
/** Where there are as many that fit, none for people who share something else stands beside them. */
const enough = 3;
/** Fewer than these are not worth a press. */
const fewestFolded = 3;

/**
 * The services that help with a result, the best fit first; never none where a nation has any.
 *
 * Where the result says what help is needed: those that are there for it, or else the crisis lines. For a kind of peer
 * support: those for people who share what the visitor shares, then those of that kind for everybody, then the others.
 * For anything else: lines to call or write to, those to talk to first. Of those that fit as well, those come first that
 * a visitor can reach, or need not pay for, who has said that travel, access or cost decides. That changes the order alone.
 */
export function chooseServices(
  contacts: readonly Contact[],
  result: Wish,
  shared: readonly SharedExperience[] = [],
  signals: ReadonlySet<string> = new Set(),
): Contact[] {
  const found = result.helpsWith ? findForNeed(contacts, result.helpsWith) : findForResult(contacts, result, shared);
  const ranks = rankUrgencies(result);
  return found
    .map((contact, place) => ({
      contact,
      place,
      fit: fitOf(contact, result, shared),
      ease: result.suggests.length > 0 ? easeOf(contact, signals) : 0,
      rank: rankOf(contact, ranks),
    }))
    .sort((a, b) => b.fit - a.fit || b.ease - a.ease || a.rank - b.rank || a.place - b.place)
    .map(({ contact }) => contact);
}

/**
 * Which of the services chosen are shown at once, and which can be unfolded. A line for a crisis is never folded away,
 * nor is the best service for each thing that the visitor shares.
 */
export function foldServices(
  services: readonly Contact[],
  shared: readonly SharedExperience[] = [],
): { shown: readonly Contact[]; folded: readonly Contact[] } {
  const first = services.slice(0, mostShown);
  const fitting = first.filter((service) => isForAnybody(service) || isShared(service, shared));
  const always = new Set([
    ...(fitting.length < enough ? first : fitting),
    ...services.filter(({ urgency }) => urgency === 'emergency' || urgency === 'crisis'),
    ...shared.map((experience) => services.find(({ sharedExperiences }) => sharedExperiences?.includes(experience))),
  ]);
  const folded = services.filter((service) => !always.has(service));
  return folded.length < fewestFolded
    ? { shown: services, folded: [] }
    : { shown: services.filter((service) => always.has(service)), folded };
}

/** Whether the visitor shares something that no service here is for: the list is then for others, and has to say so. */
export function isNobodyFor(contacts: readonly Contact[], shared: readonly SharedExperience[]): boolean {
  return shared.some((experience) => !contacts.some((contact) => contact.sharedExperiences?.includes(experience)));
}

/** What is shown at once for a result: the emergency number where it belongs first, then who is there for that. */
export function chooseNumbers(
  contacts: readonly Contact[],
  { emergency, helpsWith }: Pick<Result, 'emergency' | 'helpsWith'>,
): Contact[] {
  const first = emergency ? contacts.filter(({ urgency }) => urgency === 'emergency') : [];
  return [...first, ...findForNeed(contacts, helpsWith ?? [])];
}

function findForNeed(contacts: readonly Contact[], needs: NonNullable<Result['helpsWith']>): Contact[] {
  const others = contacts.filter(({ urgency }) => urgency !== 'emergency');
  const found = others.filter(({ helpsWith }) => helpsWith?.some((need) => needs.includes(need)));
  return found.length > 0 ? found : others.filter(({ urgency }) => urgency === 'crisis');
}

function findForResult(contacts: readonly Contact[], result: Wish, shared: readonly SharedExperience[]): Contact[] {
  const ranks = rankUrgencies(result);
  const found = contacts.filter(
    (contact) =>
      (ranks.includes(contact.urgency) && !isOnlyForMoney(contact)) ||
      (contact.urgency !== 'emergency' && (isShared(contact, shared) || fitOfKind(contact, result) > 0)),
  );
  return found.length > 0 ? found : contacts.filter(({ urgency }) => urgency === 'crisis');
}

/** A line about debt or rent is of no use to somebody who is looking for company. */
function isOnlyForMoney({ helpsWith, kindsOfSupport }: Contact): boolean {
  return !kindsOfSupport && helpsWith?.join() === 'money-housing-work';
}

function rankUrgencies({ helpsWith, suggests }: Wish): Contact['urgency'][] {
  return helpsWith || suggests.length === 0 ? ['crisis', 'support'] : ['find-peer-support', 'support'];
}

/** A line for a crisis among groups is there because it has one, too: it comes last of those that fit as well. */
function rankOf({ urgency }: Contact, ranks: readonly Contact['urgency'][]): number {
  const rank = ranks.indexOf(urgency);
  return rank === -1 ? ranks.length : rank;
}

/** To share something says most. A service for people who share something else is seldom for this visitor. */
function fitOf(contact: Contact, result: Wish, shared: readonly SharedExperience[]): number {
  return (isShared(contact, shared) ? 8 : 0) + (isForAnybody(contact) ? 2 : 0) + fitOfKind(contact, result);
}

function isShared({ sharedExperiences }: Contact, shared: readonly SharedExperience[]): boolean {
  return sharedExperiences?.some((experience) => shared.includes(experience)) ?? false;
}

/** The questions are for adults. A line for thoughts of suicide answers everybody, whoever else it knows well. */
function isForAnybody({ urgency, sharedExperiences, helpsWith }: Contact): boolean {
  if (urgency === 'crisis' && helpsWith?.includes('suicidal-thoughts')) return true;
  return !sharedExperiences && !helpsWith?.includes('under-18');
}

/** How many of the things that decide for a visitor speak for it. */
function easeOf(contact: Contact, signals: ReadonlySet<string>): number {
  return Number(isWithinReach(contact, signals)) + Number(signals.has('free') && contact.free === true);
}

/** Only what is known counts: a group may well meet online or have a ramp, and say so on its website alone. */
function isWithinReach(
  { channels, kindsOfSupport, sharedExperiences }: Contact,
  signals: ReadonlySet<string>,
): boolean {
  const has = (ways: readonly Channel['kind'][]) => channels.some(({ kind }) => ways.includes(kind));
  const isOnline = kindsOfSupport?.includes('online-moderated') ?? false;
  if (signals.has('access')) return isOnline || has(unspoken) || (sharedExperiences?.includes('disability') ?? false);
  return (signals.has('not-far') || signals.has('from-home')) && (isOnline || has(fromAfar));
}

/** What only lists where to find peer support leads to every kind of it. */
function fitOfKind({ kindsOfSupport, urgency }: Contact, { suggests }: Wish): number {
  if (suggests.length === 0) return 0;
  if (!kindsOfSupport) return urgency === 'find-peer-support' ? 1 : 0;
  return kindsOfSupport.some((kind) => suggests.includes(kind)) ? 2 : 0;
}
