import { transformSync } from 'esbuild';
import { esbuildTargets } from './browser-floor.mjs';

/**
 * Writes a stylesheet so that the oldest browsers we support understand it: nested rules are newer than they are. Comments
 * that start with `/*!` stay, for whoever opens the built file.
 *
 * @param {string} css
 */
export function lowerStylesheet(css) {
  const { code, warnings } = transformSync(css, { loader: 'css', target: esbuildTargets(), legalComments: 'inline' });
  for (const { text } of warnings) throw new Error(`A stylesheet cannot be read: ${text}`);
  return code;
}
