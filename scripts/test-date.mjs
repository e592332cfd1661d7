import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';

/**
 * The day that every test is run on, whatever the clock says: a review date that passes is an editor's to see in a build,
 * and must not turn a test red by itself. Move it on, here and in `src/compiler/compile.test.ts`,
 * when content is written that was reviewed after it.
 */
export const testDate = '2026-11-29';

/** The same day as `SOURCE_DATE_EPOCH` wants it. */
export const testEpoch = String(Date.parse(`${testDate}T00:00:00Z`) / 1000);

if (argv[1] === fileURLToPath(import.meta.url)) console.log(testEpoch);
