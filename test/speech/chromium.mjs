import { join } from 'node:path';
import { env as environment } from 'node:process';
import puppeteer from 'puppeteer-core';

const flags = [
  '--force-renderer-accessibility=complete',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--force-prefers-reduced-motion',
  '--window-size=1200,950',
  // As root there is no sandbox; without this, a bar about it is read out.
  '--no-sandbox',
  '--test-type',
];

/** Chromium, with a keyboard and its accessibility tree. */
export class Chromium {
  name = 'Chromium';
  windowClass = 'chromium';

  /** @param {import('./stand.mjs').Stand} stand */
  async start(stand) {
    this.browser = await puppeteer.launch({
      executablePath: environment.CHROME_PATH ?? '/usr/bin/chromium',
      headless: false,
      pipe: true,
      env: stand.env,
      userDataDir: join(stand.folder, 'chromium'),
      defaultViewport: null,
      args: flags,
      // "Controlled by automated test software" is a bar that is read out.
      ignoreDefaultArgs: ['--enable-automation'],
    });
    this.process = this.browser.process();
    stand.add(this.process);
    [this.page] = await this.browser.pages();
  }

  async goTo(url) {
    await this.page.goto(url);
  }

  /** What an expression on the page comes to. */
  ask(expression) {
    return this.page.evaluate(expression);
  }

  async close(stand) {
    await this.browser?.close();
    await stand.end([this.process]);
  }
}
