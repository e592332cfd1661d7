import { measurePress } from './measure-press.mjs';

const categories = ['devtools.timeline', 'disabled-by-default-devtools.timeline'];

/** The event of a press that a widget acts on, and what the browser does to show what that brought. */
const acting = /^(click|keydown)$/;
const shown = 'Commit';

/**
 * What a press brings, counted from its click to the frame that shows it: elements that got a style, layouts, widgets
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
  const isActing = ({ name, args }) => name === 'EventDispatch' && acting.test(args.data.type);
  const [press] = events.filter(isActing).toSorted((a, b) => a.ts - b.ts);
  if (!press) return { styled: 0, layouts: 0 };
  const own = events.filter(({ pid, tid, ts }) => pid === press.pid && tid === press.tid && ts >= press.ts);
  const until = Math.min(
    ...own.filter(({ name, ts }) => name === shown && ts > press.ts + press.dur).map(({ ts }) => ts),
  );
  const within = own.filter(({ ts }) => ts <= until);
  const styles = within.filter(({ name }) => name === 'UpdateLayoutTree');
  return {
    styled: styles.reduce((sum, { args }) => sum + args.elementCount, 0),
    layouts: within.filter(({ name }) => name === 'Layout').length,
  };
}
