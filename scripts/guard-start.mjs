import { refusedPolicy, startFault, trustedTypesFault } from '../src/runtime/start-fault.ts';

/**
 * What stands around a script that has Lit in it: nothing of ours runs before Lit, so that what it throws can only be
 * caught around it. It is told once, with its cause where that is known, and not thrown at the page.
 */
export const guardStart = {
  intro: 'try {',
  outro: `} catch (reason) { console.warn(${JSON.stringify(startFault)} + (${refusedPolicy}.test(reason) ? ${JSON.stringify(` ${trustedTypesFault}`)} : ''), reason); }`,
};
