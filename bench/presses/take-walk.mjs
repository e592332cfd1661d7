import { measurePress, pressQuickly } from './measure-press.mjs';

/**
 * Makes the presses of a walk, one after another.
 *
 * @param {(opened: object, press: object) => Promise<object>} measure How a press is made.
 * @returns {Promise<{ name: string, measured: object }[]>}
 */
export async function takeWalk(opened, presses, measure = measurePress) {
  const found = [];
  for (const press of presses) {
    if (press.skip) await skipOn(opened, press);
    else {
      if (press.prepare) await pressQuickly(opened, { press: press.prepare, then: press.press });
      found.push({ name: press.name, measured: await measure(opened, press) });
    }
  }
  return found;
}

async function skipOn(opened, { press, until }) {
  const isThere = () => opened.page.evaluate((wanted) => Boolean(globalThis.presses.find(wanted)), until);
  while (!(await isThere())) await pressQuickly(opened, { press });
}
