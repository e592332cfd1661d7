import type { OpeningHours } from '../content-model/contact.js';
import { fillIn, type Words } from '../content-model/wording.js';
import type { AnsweredState } from './open-state.js';
import { sayDate, sayTime, sayWeekday, type TimeSpeech } from './say-time.js';
import { day, minute, startOfDay, wallTime, type Clock, type Instant } from './wall-clock.js';

/** How a service stands, in words, with the drawing that goes beside them. */
export interface StateWords {
  door: 'open' | 'lunch' | 'closed' | 'unknown';
  /** `Closed for lunch.` */
  headline: string;
  /** What is next, and the same in the visitor's own time where that differs. Empty where there is nothing to add. */
  details: string;
}

/** Whose words and whose clocks. */
export interface StateContext extends TimeSpeech {
  words: Words<'contacts'>;
  /** How the service's clock is called: `UK time`. */
  timeName: string;
  /** Default: this device's. */
  visitor?: Clock;
}

const unknownBecause = {
  hours: 'cannot-tell-why',
  holiday: 'cannot-tell-holiday',
  clock: 'cannot-tell-clock',
} as const;

/** Puts a state into words, as seen at an instant. */
export function describeState(
  state: AnsweredState,
  hours: OpeningHours,
  at: Date | Instant,
  context: StateContext,
): StateWords {
  const { words } = context;
  const scene: Scene = {
    ...context,
    now: Number(at),
    clock: hours.kind === 'weekly' ? hours : {},
  };
  if (state.state === 'unknown') {
    const why = words[unknownBecause[state.because]];
    return { door: 'unknown', headline: words['cannot-tell'], details: why };
  }
  const next = state.state === 'open' ? state.until : state.opens;
  const what = state.state === 'open' ? sayOpen(state, scene) : sayClosed(state, scene);
  const details = [
    what,
    next !== undefined && sayForVisitor(next, scene),
    state.mayDiffer && words['hours-may-differ'],
  ];
  return {
    door: state.state === 'open' ? 'open' : state.because === 'lunch' ? 'lunch' : 'closed',
    headline: headline(state, words),
    details: details.filter(Boolean).join(' '),
  };
}

interface Scene extends StateContext {
  now: Instant;
  clock: Clock;
}

type Open = Extract<AnsweredState, { state: 'open' }>;
type Closed = Extract<AnsweredState, { state: 'closed' }>;

function headline(state: Open | Closed, words: Words<'contacts'>): string {
  if (state.state === 'open') return words['open-now'];
  switch (state.because) {
    case 'lunch':
      return words['closed-for-lunch'];
    case 'holiday':
      return words['closed-holiday'];
    case 'closure':
      return words['closed-that-day'];
    default:
      return words['closed-now'];
  }
}

function sayOpen({ until, closesSoon }: Open, scene: Scene): string {
  const { words } = scene;
  if (until === undefined) return words['always-open'];
  const time = timeThere(until, scene);
  if (closesSoon) return fillIn(words['closes-soon'], { time });
  // "Until midnight on Sunday" is the end of Sunday. The next morning needs no day: "until 2am".
  const lastMinute = until - minute;
  const morningAfter = until - scene.now < day && isMorning(lastMinute, scene.clock);
  if (daysFromNow(lastMinute, scene) === 0 || morningAfter) return fillIn(words['open-until'], { time });
  return fillIn(words['open-until-day'], { time, day: sayWeekday(lastMinute, scene.clock, scene) });
}

function sayClosed({ opens, because }: Closed, scene: Scene): string {
  const { words, clock } = scene;
  if (opens === undefined) return '';
  const time = timeThere(opens, scene);
  const days = daysFromNow(opens, scene);
  if (days <= 0) return fillIn(because === 'lunch' ? words['opens-again-at'] : words['opens-at'], { time });
  if (days === 1) return fillIn(words['opens-tomorrow'], { time });
  const name = days < 7 ? sayWeekday(opens, clock, scene) : sayDate(opens, clock, scene);
  return fillIn(words['opens-day'], { time, day: name });
}

/** Only where the visitor's clock shows another time at that instant, whatever the zones are called. */
function sayForVisitor(at: Instant, scene: Scene): string {
  const { words, clock, visitor = {}, timeName } = scene;
  const there = wallTime(at, clock);
  const here = wallTime(at, visitor);
  if (there === here) return '';
  const time = sayTime(at, visitor, scene);
  const sameDay = startOfDay(there) === startOfDay(here);
  return fillIn(words['for-you'], {
    'service-time': timeThere(at, scene),
    'time-name': timeName,
    'your-time': sameDay ? time : fillIn(words['time-on-day'], { time, day: sayWeekday(at, visitor, scene) }),
  });
}

function timeThere(at: Instant, scene: Scene): string {
  return sayTime(at, scene.clock, scene);
}

/** Calendar days there: 0 today, 1 tomorrow. */
function daysFromNow(at: Instant, { now, clock }: Scene): number {
  return (startOfDay(wallTime(at, clock)) - startOfDay(wallTime(now, clock))) / day;
}

function isMorning(at: Instant, clock: Clock): boolean {
  const wall = wallTime(at, clock);
  return wall - startOfDay(wall) < day / 2;
}
