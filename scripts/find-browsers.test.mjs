import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { describeEngines, findBrowsers, selectEngines } from './find-browsers.mjs';

const PATH = '/opt/bin:/usr/bin';
const has =
  (...paths) =>
  (path) =>
    paths.includes(path);

describe('findBrowsers', () => {
  it('finds what is on the path', () => {
    assert.deepEqual(findBrowsers({ PATH }, has('/usr/bin/chromium', '/opt/bin/firefox')), {
      chromium: '/usr/bin/chromium',
      firefox: '/opt/bin/firefox',
    });
  });

  it('takes what a variable names, and nothing in its place', () => {
    const isThere = has('/usr/bin/chromium', '/my/chrome');
    assert.deepEqual(findBrowsers({ PATH, CHROME_PATH: '/my/chrome' }, isThere), { chromium: '/my/chrome' });
    assert.deepEqual(findBrowsers({ PATH, CHROME_PATH: '/not/there' }, isThere), {});
  });

  it('counts WebKit only with a display to draw on', () => {
    assert.deepEqual(findBrowsers({ PATH }, has('/usr/bin/WebKitWebDriver')), {});
    assert.deepEqual(findBrowsers({ PATH }, has('/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb')), {
      webkit: '/usr/bin/WebKitWebDriver',
    });
  });
});

describe('selectEngines', () => {
  it('runs what was found and lists what was not', () => {
    const { run, missing, problem } = selectEngines({ chromium: '/c' }, {});
    assert.deepEqual(
      { run, missing, problem },
      { run: ['chromium'], missing: ['firefox', 'webkit'], problem: undefined },
    );
  });

  it('wants all three with CI=true', () => {
    const { problem } = selectEngines({ chromium: '/c', firefox: '/f' }, { CI: 'true' });
    assert.equal(problem, 'webkit must run here, and could not be found.');
  });

  it('runs only what is asked for, and wants that', () => {
    assert.deepEqual(selectEngines({ chromium: '/c', firefox: '/f' }, { BROWSERS: 'firefox' }).run, ['firefox']);
    assert.match(selectEngines({ firefox: '/f' }, { BROWSERS: 'chromium' }).problem, /^chromium must run here/);
  });

  it('names an engine that there is not', () => {
    const { problem } = selectEngines({ chromium: '/c' }, { BROWSERS: 'opera' });
    assert.equal(problem, 'BROWSERS names opera; there are chromium, firefox, webkit.');
  });

  it('does not call it good when there is no browser at all', () => {
    assert.equal(selectEngines({}, {}).problem, 'No browser was found to run the tests in.');
  });
});

describe('describeEngines', () => {
  it('says what runs where, and how to get what is missing', () => {
    const found = { chromium: '/c' };
    assert.equal(
      describeEngines(found, { run: ['chromium'], missing: ['firefox'] }),
      'chromium: /c\nfirefox: not found. Set FIREFOX_PATH, or on Debian install firefox-esr fonts-liberation.',
    );
  });
});
