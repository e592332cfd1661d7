import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from '../built/visit.mjs';
import { measureVisits, visits } from './measure-visit.mjs';
import { startServer } from './start-server.mjs';

/** Requests of a first visit. More of them cost a phone far away more than bytes do. */
const mostRequests = { quiz: 9, contacts: 8, stories: 10, myths: 8, 'every widget': 20 };

describe('a visit to a page with widgets, from nginx as docs/serving.md says', () => {
  let server;
  let browser;
  before(async () => {
    server = await startServer('nginx');
    browser = await launch('chromium');
  });
  after(async () => {
    await browser?.close();
    await server?.stop();
  });

  for (const [name, tags] of Object.entries(visits))
    it(`takes at most ${mostRequests[name]} requests for ${name}, and none the second time`, async () => {
      const { first, second } = await measureVisits(browser, server.origin, tags);
      assert.ok(first.requests > 0 && first.requests <= mostRequests[name], `${first.requests} requests`);
      assert.ok(first.bytes > 1000, `${first.bytes} bytes`);
      assert.deepEqual(second, { requests: 0, bytes: 0 });
    });
});
