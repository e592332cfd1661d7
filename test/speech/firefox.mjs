import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env as environment } from 'node:process';
import { Marionette } from './marionette.mjs';
import { waitUntil } from '../wait-until.mjs';

/** Accessibility on, and nothing asked of the network or of the person at the screen. */
const preferences = {
  'accessibility.force_disabled': -1,
  'marionette.port': 0,
  'browser.shell.checkDefaultBrowser': false,
  'browser.aboutwelcome.enabled': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.tabs.warnOnClose': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.translations.enable': false,
  'browser.cache.disk.enable': false,
  'browser.sessionstore.interval': 3_600_000,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'toolkit.cosmeticAnimations.enabled': false,
  'ui.prefersReducedMotion': 1,
  'ui.caretBlinkTime': 0,
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'services.settings.server': 'data:,',
  'termsofuse.bypassNotification': true,
};

/** Firefox, with a keyboard and its accessibility tree. */
export class Firefox {
  name = 'Firefox';
  windowClass = 'firefox';

  /** @param {import('./stand.mjs').Stand} stand */
  async start(stand) {
    const profile = join(stand.folder, 'firefox');
    mkdirSync(profile);
    const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
    writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`);
    const size = ['--width', '1200', '--height', '950'];
    const flags = ['--marionette', '--no-remote', '--profile', profile, ...size];
    this.process = stand.run(environment.FIREFOX_PATH ?? 'firefox-esr', [...flags, 'about:blank']);
    const port = await waitUntil(() => readPort(profile), 'Firefox did not start');
    this.marionette = await Marionette.open(port);
  }

  goTo(url) {
    return this.marionette.goTo(url);
  }

  /** What an expression on the page comes to. */
  ask(expression) {
    return this.marionette.ask(`return (${expression});`);
  }

  async close(stand) {
    this.marionette?.close();
    await stand.end([this.process]);
  }
}

function readPort(profile) {
  try {
    return Number(readFileSync(join(profile, 'MarionetteActivePort'), 'utf8'));
  } catch {
    return 0;
  }
}
