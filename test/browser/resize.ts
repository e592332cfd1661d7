import { executeServerCommand } from '@web/test-runner-commands';

const usual = { width: 800, height: 600 };

/** Gives the page this size in CSS pixels, in every engine. The usual size comes back when the test file is done. */
export async function resize(width: number, height = usual.height): Promise<void> {
  await executeServerCommand('resize-viewport', { width, height });
  await waitForWidth(width);
}

/** WebKit's window takes its new size a little after the driver has said that it has. */
async function waitForWidth(width: number): Promise<void> {
  const start = performance.now();
  while (innerWidth !== width && performance.now() - start < 3000) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  if (innerWidth !== width)
    throw new Error(`The page is ${innerWidth} px wide, not the ${width} px that were asked for.`);
}

after(() => resize(usual.width));
