import { executeServerCommand } from '@web/test-runner-commands';
import { waitUntil } from './wait-until.js';

const usual = { width: 800, height: 600 };

/** Gives the page this size in CSS pixels, in every engine. The usual size comes back when the test file is done. */
export async function resize(width: number, height = usual.height): Promise<void> {
  await executeServerCommand('resize-viewport', { width, height });
  await waitForWidth(width);
}

/** WebKit's window takes its new size a little after the driver has said that it has. */
async function waitForWidth(width: number): Promise<void> {
  await waitUntil(() => innerWidth === width, `the page is ${width} px wide`);
}

after(() => resize(usual.width));
