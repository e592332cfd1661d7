import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import puppeteer from 'puppeteer-core';
import { webkitCapabilities } from './webkit-driver.mjs';

/** Keeps Chromium to itself: no first-run pages, no updates, no request but those a test makes. */
export const chromiumFlags = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The sandbox cannot be set up by root inside a container.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Lets tests read the accessibility tree, which only the browser's own window may. */
const firefoxFlags = ['--remote-allow-system-access'];

/** How each engine is started; every launcher is given the path of its browser, or of its driver. */
export const launchers = {
  chromium: (executablePath) => chromeLauncher({ launchOptions: { executablePath, args: chromiumFlags } }),

  firefox: (executablePath) =>
    chromeLauncher({ puppeteer, launchOptions: { browser: 'firefox', executablePath, args: firefoxFlags } }),

  webkit: (_driverPath, port) =>
    webdriverLauncher({
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'error',
      capabilities: { ...webkitCapabilities(), 'wdio:enforceWebDriverClassic': true },
    }),
};
