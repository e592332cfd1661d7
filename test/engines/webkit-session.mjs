import { setTimeout as wait } from 'node:timers/promises';
import { findFreePort, startWebKit, webkitCapabilities } from './webkit-driver.mjs';

/**
 * One window of WebKit, driven from Node in the W3C's own protocol. Its page answers to the few of puppeteer's names that
 * the shared tests use.
 *
 * @param {{ driverPath: string, proxy?: Record<string, unknown> }} options
 */
export async function openSession({ driverPath, proxy }) {
  const port = await findFreePort();
  const stop = await startWebKit({ driverPath, port });
  try {
    const sessions = `http://127.0.0.1:${port}/session`;
    const alwaysMatch = { ...webkitCapabilities(), ...(proxy && { proxy }) };
    const { sessionId } = await ask(sessions, { capabilities: { alwaysMatch } });
    const session = `${sessions}/${sessionId}`;
    const close = () => ask(session, undefined, 'DELETE').finally(stop);
    return { ...pageOf(session), close };
  } catch (error) {
    stop();
    throw error;
  }
}

function pageOf(session) {
  const evaluate = (task, ...values) => evaluateIn(session, task, values);
  return {
    evaluate,
    goto: (url) => ask(`${session}/url`, { url }),
    waitForSelector: (selector, { timeout }) => waitForSelector(evaluate, selector, timeout),
    setViewport: (size) => setViewport(session, evaluate, size),
  };
}

/** Runs a function in the page, waits for what it promises, and brings back its answer as JSON. */
async function evaluateIn(session, task, values) {
  const script = `const [values, done] = arguments;
    Promise.resolve(values).then((given) => (${task})(...given)).then(
      (value) => done({ value: JSON.stringify(value) }),
      (error) => done({ problem: String(error) }),
    );`;
  const { value, problem } = await ask(`${session}/execute/async`, { script, args: [values] });
  if (problem) throw new Error(problem);
  return value && JSON.parse(value);
}

async function waitForSelector(evaluate, selector, timeout) {
  const end = performance.now() + timeout;
  while (!(await evaluate((wanted) => Boolean(document.querySelector(wanted)), selector))) {
    if (performance.now() > end) throw new Error(`There is no ${selector} after ${timeout} ms.`);
    await wait(100);
  }
}

/** The driver sizes the window, so what the window adds around the page is measured and added. */
async function setViewport(session, evaluate, { width, height }) {
  const [across, down] = await evaluate(() => [outerWidth - innerWidth, outerHeight - innerHeight]);
  await ask(`${session}/window/rect`, { x: null, y: null, width: width + across, height: height + down });
}

async function ask(address, body, method = 'POST') {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(address, { method, headers, body: body && JSON.stringify(body) });
  const { value } = await response.json();
  if (!response.ok) throw new Error(`${value.error}: ${value.message}`);
  return value;
}
