import { setTimeout as wait } from 'node:timers/promises';
import { readChromiumTree } from './trees/chromium-tree.mjs';
import { readFirefoxTree } from './trees/firefox-tree.mjs';
import { listStops } from './trees/list-stops.mjs';
import { readWebkitStops } from './trees/webkit-tree.mjs';

/** WebDriver's code for each key that has no character of its own. */
const webdriverKeys = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
};

/**
 * What a test page asks of the browser it is in. The runner's own commands part ways between engines: Firefox knows no
 * key called Space, and WebKit has no chords and no viewport.
 */
export function engineCommands() {
  return {
    name: 'engine-commands',
    executeCommand({ command, payload, session }) {
      const commands = session.browser.type === 'webdriver' ? webdriverCommands : puppeteerCommands;
      return commands[command]?.(session, payload);
    },
  };
}

const puppeteerCommands = {
  async 'press-chord'({ browser, id }, { keys }) {
    const { keyboard } = browser.getPage(id);
    const names = keys.map((key) => (key === 'Space' ? ' ' : key));
    for (const name of names) await keyboard.down(name);
    for (const name of names.reverse()) await keyboard.up(name);
    return true;
  },

  async 'tap-repeatedly'({ browser, id }, { times, apart, ...press }) {
    const page = browser.getPage(id);
    const tap =
      browser.name === 'Firefox' ? () => page.mouse.click(press.x, press.y) : await thumbOf(page, press, apart);
    const taps = [];
    for (let i = 0; i < times; i += 1) {
      if (i > 0) await wait(apart);
      taps.push(tap(i));
    }
    await Promise.all(taps);
    return true;
  },

  async 'hold-key'({ browser, id }, { key, repeats }) {
    const { keyboard } = browser.getPage(id);
    for (let i = 0; i <= repeats; i += 1) await keyboard.down(key);
    await keyboard.up(key);
    return true;
  },

  async 'resize-viewport'({ browser, id }, size) {
    await browser.getPage(id).setViewport(size);
    return true;
  },

  async 'read-tree'({ browser, id }) {
    const page = browser.getPage(id);
    return listStops(await (browser.name === 'Firefox' ? readFirefoxTree(page) : readChromiumTree(page)));
  },
};

/**
 * Presses without waiting until the page has dealt with the press before: nor does a thumb. Each press says for itself when
 * it was made, so that a busy machine does not make it later.
 */
async function thumbOf(page, { x, y, pointer }, apart) {
  const session = await page.createCDPSession();
  const start = Date.now();
  const send = (kind, timestamp, ...events) =>
    Promise.all(events.map((event) => session.send(`Input.dispatch${kind}Event`, { ...event, timestamp })));
  const lifted = { type: 'touchEnd', touchPoints: [] };
  const mouse = { x, y, button: 'left', clickCount: 1 };
  return (i) => {
    const at = (start + i * apart) / 1000;
    if (pointer === 'finger') return send('Touch', at, { type: 'touchStart', touchPoints: [{ x, y }] }, lifted);
    return send('Mouse', at, { type: 'mousePressed', ...mouse }, { type: 'mouseReleased', ...mouse });
  };
}

const webdriverCommands = {
  async 'press-chord'({ browser }, { keys }) {
    const values = keys.map((key) => (key === 'Space' ? ' ' : (webdriverKeys[key] ?? key)));
    const actions = [
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...values.reverse().map((value) => ({ type: 'keyUp', value })),
    ];
    await browser.driver.performActions([{ type: 'key', id: 'keyboard', actions }]);
    return true;
  },

  async 'tap-repeatedly'({ browser }, { x, y, times, apart, pointer }) {
    const tap = [
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    const more = Array.from({ length: times - 1 }, () => [{ type: 'pause', duration: apart }, ...tap]).flat();
    const actions = [{ type: 'pointerMove', x, y, duration: 0 }, ...tap, ...more];
    const pointerType = pointer === 'finger' ? 'touch' : 'mouse';
    await browser.driver.performActions([{ type: 'pointer', id: pointer, parameters: { pointerType }, actions }]);
    return true;
  },

  /** The driver sizes the window, so what the window adds around the page is measured and added. */
  async 'resize-viewport'({ browser }, { width, height }) {
    const { driver } = browser;
    const frame = await driver.execute('return [window.outerWidth - innerWidth, window.outerHeight - innerHeight]');
    await driver.setWindowRect(null, null, width + frame[0], height + frame[1]);
    return true;
  },

  'read-tree': ({ browser }) => readWebkitStops(browser.driver),
};
