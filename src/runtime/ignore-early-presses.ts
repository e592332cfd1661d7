import { afterPaint } from './after-paint.js';
import { isEarly, isNear, type Press, type ScreenChange } from './early-press.js';

/** What may put something else on the screen when it is pressed. */
const changing = 'button, summary, a';

/** What a click says that comes from a script or from assistive technology. */
const noPointer = -1;

/** A finger that is still down so long after a change is not in a hurry. */
const timeToLift = 1000;

/** One screen and one finger, however many widgets there are: what a tap moves may be in the widget below. */
let change: ScreenChange = { at: -Infinity };
/** Those whose click has not come yet, the newest last: on a busy phone a finger may be down again before it. */
let presses: (Press & { pointer: number })[] = [];

/**
 * Lets a press count for nothing if it began before what is on the screen now was shown: the second of two quick taps
 * must not skip a question unseen, call a number that has moved under the finger, or take the focus from a new heading.
 * A key that is held down presses a button once. Clicks without a press, as assistive technology makes them, count.
 */
export function ignoreEarlyPresses(root: Node): void {
  const listen = <E extends Event>(type: string, handle: (event: E) => void) =>
    root.addEventListener(type, handle as (event: Event) => void, true);
  listen('pointerdown', handlePointerDown);
  listen('pointercancel', forgetPress);
  listen('mousedown', handleMouseDown);
  listen('keydown', handleKeyDown);
  listen('click', handleClick);
}

/** Says that there is something else on the screen, or will be at once. A press that is on its way was not meant for it. */
export function markScreenChange(): void {
  const marked: ScreenChange = { at: performance.now(), by: change.by };
  change = marked;
  afterPaint(() => (marked.paintedAt = performance.now()));
}

function handlePointerDown(event: PointerEvent): void {
  const press = { at: timeOf(event), x: event.clientX, y: event.clientY, pointer: event.pointerId };
  forgetPress(event);
  presses.push(press);
  if (!isEarly(press, change)) change.by = undefined;
  else if (!change.by || isNear(press, change.by)) change.by = press;
}

/** The focus moves when the mouse button goes down, and with a finger when it goes up. */
function handleMouseDown(event: MouseEvent): void {
  if (isIgnored(event, presses[presses.length - 1])) event.preventDefault();
}

function handleKeyDown(event: KeyboardEvent): void {
  if (event.repeat && event.key === 'Enter' && findChanging(event)) event.preventDefault();
}

function handleClick(event: MouseEvent): void {
  // One without a press comes from a key, a script or assistive technology, and counts no clicks.
  const begun = event.detail ? takePress(event) : undefined;
  if (isIgnored(event, begun)) {
    event.preventDefault();
    event.stopImmediatePropagation();
  } else if (findChanging(event)) {
    change.by = begun;
    markScreenChange();
  }
}

function forgetPress({ pointerId }: PointerEvent): void {
  presses = presses.filter(({ pointer }) => pointer !== pointerId);
}

/**
 * The press that a click ends. One before it, such as a long one, has no click any more. Older browsers do not say with
 * which pointer: there it is the newest, and the others still have theirs to come.
 */
function takePress({ pointerId }: Partial<PointerEvent>): Press | undefined {
  if (pointerId === noPointer) return undefined;
  const place = presses.findIndex(({ pointer }) => pointer === pointerId);
  return place < 0 ? presses.pop() : presses.splice(0, place + 1).pop();
}

function isIgnored(event: Event, press: Press | undefined): boolean {
  if (!press || !isEarly(press, change)) return false;
  return timeOf(event) < Math.max(change.paintedAt ?? Infinity, press.at) + timeToLift;
}

function findChanging({ target }: Event): Element | null {
  return target instanceof Element ? target.closest(changing) : null;
}

/** When it happened, not when a busy phone came to tell. Some browsers count an event's time from elsewhere. */
function timeOf({ timeStamp }: Event): number {
  const now = performance.now();
  return timeStamp <= now && timeStamp > now - 10_000 ? timeStamp : now;
}
