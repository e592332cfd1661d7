import { once } from 'node:events';
import { createServer } from 'node:net';
import { tags } from '../built/host-page.mjs';
import { openSession } from '../engines/webkit-session.mjs';
import { readWidgets, rememberRoots } from './read-widgets.mjs';

/**
 * Somebody who goes from host page to host page in WebKit. Its driver tells neither what a page says nor what it asks for,
 * so that the page's first script writes down the one, and a proxy that everything foreign goes through the other.
 *
 * @param {string} driverPath
 */
export async function openWebKit(driverPath) {
  const { address, asked, stop } = await watchForeign();
  const proxy = { proxyType: 'manual', httpProxy: address, sslProxy: address, noProxy: ['127.0.0.1'] };
  const page = await openSession({ driverPath, proxy }).catch((error) => {
    stop();
    throw error;
  });
  await page.setViewport({ width: 1000, height: 800 });
  return {
    firstScript: `(${rememberRoots})();(${rememberSayings})();`,
    visit: (place) => visitHost({ page, asked, ...place }),
    close: () => page.close().finally(stop),
  };
}

async function visitHost({ page, asked, server, host, number }) {
  await page.goto(`${server.origin}/${number}/`);
  await host.act?.(page);
  const widgets = await readWidgets(page, tags, host.starts ?? true);
  const { said, requests } = await page.evaluate(hearPage);
  const foreign = requests.filter((url) => !/^(data|blob|about):/.test(url) && !url.startsWith(`${server.origin}/`));
  return { widgets, said, foreign: [...foreign, ...asked.splice(0)] };
}

/** Runs in a page before anything else, and writes down what goes wrong and all that is said on the console. */
function rememberSayings() {
  const said = [];
  Object.defineProperty(globalThis, Symbol.for('test-said'), { value: said });
  for (const type of ['debug', 'error', 'info', 'log', 'warn']) {
    const say = console[type];
    console[type] = (...parts) => {
      said.push(`${type}: ${parts.join(' ')}`);
      say.apply(console, parts);
    };
  }
  const note = ({ message, target }) =>
    said.push(
      target === window ? `uncaught: ${message}` : `not loaded: ${target.src ?? target.href ?? target.localName}`,
    );
  addEventListener('error', note, true);
  addEventListener('unhandledrejection', ({ reason }) => said.push(`uncaught: ${reason}`));
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
    said.push(`Content Security Policy: ${effectiveDirective} ${blockedURI}`),
  );
}

function hearPage() {
  const requests = performance.getEntriesByType('resource').map(({ name }) => name);
  return { said: globalThis[Symbol.for('test-said')], requests };
}

/** A proxy that writes down what it is asked for, and answers nothing. What comes encrypted does not say its address. */
async function watchForeign() {
  const asked = [];
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', (data) => {
      asked.push(/^[A-Z]+ \S+/.exec(data.toString('latin1'))?.[0] ?? 'something encrypted');
      socket.destroy();
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // The driver is ended before this is, and with it whoever may still be connected.
  server.unref();
  return { address: `127.0.0.1:${server.address().port}`, asked, stop: () => server.close() };
}
