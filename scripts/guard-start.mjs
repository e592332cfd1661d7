import { refusedPolicy, startFault, trustedTypesFault } from '../src/runtime/start-fault.ts';

/**
 * What stands around a script that has Lit in it: nothing of ours runs before Lit, so that what it throws can only be
 * caught around it. It is told once, with its cause where that is known, and not thrown at the page. The space that is
 * reserved for the script's widget is given up.
 *
 * @param {string} tag
 */
export function guardStart(tag) {
  const release = `document.querySelectorAll('${tag}').forEach(({ style }) => style.setProperty('--peer-support-reserved-height', '0px', 'important'));`;
  const tell = `console.warn(${JSON.stringify(startFault)} + (${refusedPolicy}.test(reason) ? ${JSON.stringify(` ${trustedTypesFault}`)} : ''), reason);`;
  return { intro: 'try {', outro: `} catch (reason) { ${release} ${tell} }` };
}
