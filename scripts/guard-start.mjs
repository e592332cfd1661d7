import { startFault } from '../src/runtime/start-fault.ts';

/**
 * What stands around a script that has Lit in it: nothing of ours runs before Lit, so that what it throws can only be
 * caught around it. It is told once, and not thrown at the page.
 */
export const guardStart = {
  intro: 'try {',
  outro: `} catch (reason) { console.warn(${JSON.stringify(startFault)}, reason); }`,
};
