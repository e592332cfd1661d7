import { patience } from '../wait-until.mjs';

/** Somebody who presses sooner after a press has read nothing, and is taken for one who taps twice. */
const timeToRead = 250;

/**
 * Opens a page in a tab of its own, as somebody on a phone would. All that runs on the page is written as the oldest of
 * the browsers reads it: without `?.` and `??`.
 *
 * @param {ReturnType<import('./devtools.mjs').launchChromium>} browser
 * @param {string} address
 */
export async function openPage({ connection }, address, { width = 390, height = 740, scheme = 'light' } = {}) {
  const { targetId } = await connection.send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await connection.send('Target.attachToTarget', { targetId, flatten: true });
  const send = (method, params) => connection.send(method, params, sessionId);
  const page = new Page(send);
  connection.listen(({ sessionId: from, method, params }) => {
    if (from === sessionId) page.hear(method, params);
  });
  await Promise.all(['Page.enable', 'Runtime.enable', 'Log.enable'].map((method) => send(method)));
  await send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
  await send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
  await send('Page.addScriptToEvaluateOnNewDocument', { source: `(${prepareDocument})()` });
  await send('Page.navigate', { url: address });
  await page.until(() => document.readyState === 'complete');
  return Object.assign(page, { close: () => connection.send('Target.closeTarget', { targetId }) });
}

class Page {
  /** What was thrown, and what was said on the console as a warning or an error. */
  said = [];
  pressedAt = 0;

  constructor(send) {
    this.send = send;
  }

  hear(method, params) {
    if (method === 'Runtime.exceptionThrown') {
      const { text, exception } = params.exceptionDetails;
      this.said.push(`thrown: ${exception?.description ?? text}`);
    }
    if (method === 'Runtime.consoleAPICalled' && ['error', 'warning'].includes(params.type))
      this.said.push(`${params.type}: ${params.args.map(({ value, description }) => value ?? description).join(' ')}`);
    // Chromium 90 alone advises against what Safari needs.
    if (method === 'Log.entryAdded' && params.entry.level === 'error')
      this.said.push(`${params.entry.level}: ${params.entry.text} ${params.entry.url ?? ''}`);
  }

  /** Runs a function on the page. */
  async evaluate(call, ...args) {
    const expression = `(${call})(${args.map((arg) => JSON.stringify(arg)).join(',')})`;
    const { result, exceptionDetails } = await this.send('Runtime.evaluate', {
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  }

  /** Waits until a function gives something on the page, and gives that. The page may be replaced meanwhile. */
  async until(call, ...args) {
    const end = Date.now() + patience;
    for (;;) {
      const value = await this.evaluate(call, ...args).catch((error) => {
        if (Date.now() > end) throw error;
      });
      if (value) return value;
      if (Date.now() > end) throw new Error(`Not so on the page: ${call} ${JSON.stringify(args)}`);
      await this.nextMoment();
    }
  }

  /** Waits until something of the kind has been said. */
  async hears(pattern) {
    const end = Date.now() + patience;
    while (!this.said.some((line) => pattern.test(line))) {
      if (Date.now() > end) throw new Error(`Nothing said ${pattern}, but: ${this.said.join('\n')}`);
      await this.nextMoment();
    }
  }

  nextMoment() {
    return this.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20))).catch(() => undefined);
  }

  /** Waits for words that can be seen inside the tag. */
  async see(tag, words) {
    await this.until((tag, words) => globalThis[Symbol.for('old')].read(tag).includes(words), tag, words).catch(
      async () => {
        const read = await this.read(tag);
        throw new Error(`<${tag}> does not show “${words}”, but:\n${read}\n${this.said.join('\n')}`);
      },
    );
  }

  /** What can be seen inside the tag. */
  read(tag) {
    return this.evaluate((tag) => globalThis[Symbol.for('old')].read(tag), tag);
  }

  /** What the tag can be pressed at: the words on it, and where it leads. */
  controls(tag) {
    return this.evaluate((tag) => globalThis[Symbol.for('old')].controls(tag), tag);
  }

  /** Opens all that is folded away inside the tag. */
  openAll(tag) {
    return this.evaluate((tag) => globalThis[Symbol.for('old')].openAll(tag), tag);
  }

  /** Waits until what has these words on it has these computed styles: colours fade into each other. */
  async looks(tag, words, styles) {
    await this.until(
      (tag, words, styles) => globalThis[Symbol.for('old')].looks(tag, words, styles),
      tag,
      words,
      styles,
    );
  }

  /** Chooses from the tag's list, as a phone's own picker does. */
  async choose(tag, value) {
    const isThere = await this.until((tag, value) => globalThis[Symbol.for('old')].choose(tag, value), tag, value);
    if (!isThere) throw new Error(`<${tag}> has no list to choose “${value}” from.`);
  }

  /**
   * Presses what has these words on it, as a finger would: where it is drawn, and once that has been painted. What moves
   * away under the finger, because another widget on the page has just come, is pressed where it is then.
   */
  async press(tag, words) {
    const end = Date.now() + patience;
    while (!(await this.pressOnce(tag, words))) {
      if (Date.now() > end) throw new Error(`No press reaches “${words}” in <${tag}>.`);
    }
  }

  /** Whether the press has reached it. A page that was left by it cannot say so any more. */
  async pressOnce(tag, words) {
    await this.until((since) => performance.now() > since, this.pressedAt + timeToRead);
    const place = await this.until(
      (tag, words) => globalThis[Symbol.for('old')].findRestingPlace(tag, words),
      tag,
      words,
    ).catch(async () => {
      throw new Error(`<${tag}> has nothing to press called “${words}”:\n${await this.read(tag)}\n${this.said}`);
    });
    for (const type of ['mousePressed', 'mouseReleased'])
      await this.send('Input.dispatchMouseEvent', { type, ...place, button: 'left', clickCount: 1 });
    this.pressedAt = await this.evaluate(() => performance.now()).catch(() => 0);
    return this.evaluate(() => globalThis[Symbol.for('old')].isPressed()).catch(() => true);
  }

  async pressKey(key) {
    const code = { Shift: 'ShiftLeft' }[key] ?? key;
    const windowsVirtualKeyCode = { Shift: 16 }[key];
    for (const type of ['rawKeyDown', 'keyUp'])
      await this.send('Input.dispatchKeyEvent', { type, key, code, windowsVirtualKeyCode });
  }
}

/** Runs before a page's own scripts: remembers closed roots, so that what a visitor sees can be read and pressed. */
function prepareDocument() {
  const roots = new WeakMap();
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function attach(options) {
    const root = attachShadow.call(this, options);
    roots.set(this, root);
    return root;
  };
  const childrenOf = (node) => {
    if (node.localName === 'slot') return node.assignedNodes({ flatten: true });
    const children = [...(roots.get(node) || node).childNodes];
    // What is inside a closed one has a box of its own in newer versions.
    return node.localName === 'details' && !node.open ? children.filter(isSummary) : children;
  };
  const isSummary = ({ localName }) => localName === 'summary';
  const isShown = (element) => {
    const box = element.getBoundingClientRect();
    const style = getComputedStyle(element);
    return style.display === 'contents' || (box.width > 1 && box.height > 1 && style.visibility === 'visible');
  };
  const elementsIn = (node) =>
    childrenOf(node)
      .filter((child) => child.nodeType === 1)
      .flatMap((child) => [child, ...elementsIn(child)]);
  const textOf = (node) => {
    if (node.nodeType === 3) return node.data;
    if (node.nodeType !== 1 || ['STYLE', 'SCRIPT'].includes(node.nodeName)) return '';
    const isBlock = !getComputedStyle(node).display.startsWith('inline');
    return isShown(node) ? `${isBlock ? '\n' : ''}${childrenOf(node).map(textOf).join('')}${isBlock ? '\n' : ''}` : '';
  };
  const tidy = (text) =>
    text
      .replace(/[ \t\u00a0]+/g, ' ')
      .replace(/\s*\n\s*/g, '\n')
      .trim();
  const controlsOf = (tag) =>
    elementsIn(document.querySelector(tag)).filter(
      (element) => element.matches('a, button, summary, label, select') && isShown(element),
    );
  const labelOf = (element) => tidy(textOf(element)).replace(/\n/g, ' ');
  const find = (tag, words) => controlsOf(tag).find((element) => labelOf(element).includes(words));
  const nextFrame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  const middleOf = (element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  };
  let isPressed = true;
  globalThis[Symbol.for('old')] = {
    isPressed: () => isPressed,
    read: (tag) => tidy([...document.querySelectorAll(tag)].map(textOf).join('\n')),
    controls: (tag) => controlsOf(tag).map((element) => ({ words: labelOf(element), href: element.href })),
    openAll: (tag) => {
      for (const element of elementsIn(document.querySelector(tag)))
        if (element.localName === 'details') element.open = true;
    },
    looks: (tag, words, styles) => {
      const found = find(tag, words);
      const computed = found && getComputedStyle(found);
      return found && Object.keys(styles).every((name) => computed.getPropertyValue(name) === styles[name]);
    },
    choose: (tag, value) => {
      const list = elementsIn(document.querySelector(tag)).find(({ localName }) => localName === 'select');
      if (!list || ![...list.options].some((option) => option.value === value)) return false;
      list.value = value;
      return list.dispatchEvent(new Event('change', { bubbles: true }));
    },
    /** Where something is, once it has been painted and moves no more. */
    findRestingPlace: async (tag, words) => {
      const found = find(tag, words);
      if (!found) return undefined;
      found.scrollIntoView({ block: 'center' });
      await nextFrame();
      const before = middleOf(found);
      await nextFrame();
      const place = middleOf(found);
      if (!found.isConnected || place.x !== before.x || place.y !== before.y) return undefined;
      isPressed = false;
      found.addEventListener('click', () => (isPressed = true), { capture: true, once: true });
      return place;
    },
  };
}
