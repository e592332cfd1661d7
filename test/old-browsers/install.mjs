/**
 * Fetches and unpacks every old browser that is not here yet, and says which are missing, and why. It is done before the
 * tests, whose time is limited.
 */
import { exit } from 'node:process';
import { findBrowser, versions } from './find-browser.mjs';

let isWhole = true;
for (const version of versions)
  try {
    console.log(`Chromium ${version}: ${(await findBrowser(version)).executable}`);
  } catch (reason) {
    isWhole = false;
    console.error(`Chromium ${version} is missing. ${reason.message}`);
  }
if (!isWhole) exit(1);
