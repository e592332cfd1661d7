import { measurePress } from './measure-press.mjs';

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** The first event of a press, the one that a widget acts on, and what the browser does to show what that brought. */
const first = /^(pointerdown|keydown)$/;
const acting = /^(click|keydown)$/;
const shown = 'Commit';

/**
 * What a press brings, counted from the finger to the frame that shows it: elements that got a style, layouts, widgets
 * that were drawn again, and templates that had to be prepared first. Unlike times, these are alike on every machine.
 */
export async function countPress(opened, press) {
  const { page } = opened;
  await page.evaluate(() => globalThis.presses.startCounting());
  await page.tracing.start({ categories });
  const measured = await measurePress(opened, press);
  const { traceEvents } = JSON.parse(new TextDecoder().decode(await page.tracing.stop()));
  const counts = await page.evaluate(() => globalThis.presses.readCounts());
  return { ...measured, ...countUntilShown(traceEvents), ...counts };
}

function countUntilShown(events) {
  const dispatched = events.filter(({ name }) => name === 'EventDispatch').toSorted((a, b) => a.ts - b.ts);
  const begun = dispatched.find(({ args }) => first.test(args.data.type));
  const acted = dispatched.find(({ args }) => acting.test(args.data.type));
  if (!begun || !acted) throw new Error('the press is not among what was traced');
  const own = events.filter(({ pid, tid, ts }) => pid === acted.pid && tid === acted.tid && ts >= begun.ts);
  const until = Math.min(
    ...own.filter(({ name, ts }) => name === shown && ts > acted.ts + acted.dur).map(({ ts }) => ts),
  );
  const within = own.filter(({ ts }) => ts <= until);
  const styles = within.filter(({ name }) => name === 'UpdateLayoutTree');
  return {
    styled: styles.reduce((sum, { args }) => sum + args.elementCount, 0),
    layouts: within.filter(({ name }) => name === 'Layout').length,
  };
}
