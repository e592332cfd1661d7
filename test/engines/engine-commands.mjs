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

  async 'resize-viewport'({ browser, id }, size) {
    await browser.getPage(id).setViewport(size);
    return true;
  },
};

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

  /** The driver sizes the window, so what the window adds around the page is measured and added. */
  async 'resize-viewport'({ browser }, { width, height }) {
    const { driver } = browser;
    const frame = await driver.execute('return [window.outerWidth - innerWidth, window.outerHeight - innerHeight]');
    await driver.setWindowRect(null, null, width + frame[0], height + frame[1]);
    return true;
  },
};
