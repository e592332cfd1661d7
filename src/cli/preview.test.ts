import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Library } from '../content-model/library.js';
import { LivePreview } from './preview.js';
import { type } from './fixtures/fake-terminal.js';

describe('the preview of a charity’s own words', () => {
  const outside = mkdtempSync(join(tmpdir(), 'peer-support-'));
  const folder = join(outside, 'elm-road');
  let live: LivePreview;
  let address: string;
  const story = () => join(folder, 'en/stories/two-prams.md');
  const get = async (path: string) => (await fetch(`${address}${path}`)).text();

  before(async () => {
    await type(['init', folder]);
    writeFileSync(join(outside, 'peer-support.js'), 'built');
    live = new LivePreview(folder, '2026-11-28', outside);
    live.pages.server.listen(0, '127.0.0.1');
    await once(live.pages.server, 'listening');
    address = `http://127.0.0.1:${(live.pages.server.address() as AddressInfo).port}`;
  });

  after(() => {
    live.pages.server.closeAllConnections();
    live.pages.server.close();
    rmSync(outside, { recursive: true, force: true });
  });

  /** What a page that is opened now is told first. */
  async function listen(): Promise<string> {
    const stop = new AbortController();
    const response = await fetch(`${address}/preview/events`, { signal: stop.signal });
    const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
    let told = '';
    while (!told.includes('data: ')) told += (await reader.read()).value ?? '';
    stop.abort();
    return told;
  }

  it('shows every widget with the charity’s library, and the files of the build', async () => {
    mkdirSync(join(folder, 'en/stories'), { recursive: true });
    writeFileSync(story(), '---\nreworded-from: ours\n---\n\nWe met in the lift.\n');
    assert.equal(live.refresh(), '');
    const page = await get('/');
    for (const tag of ['quiz', 'myths', 'stories', 'contacts', 'guide'])
      assert.match(page, new RegExp(`<peer-support-${tag}[ >]`));
    assert.match(page, /src="\/library\/en\.json"/);
    const { stories } = JSON.parse(await get('/library/en.json')) as Library;
    assert.match(JSON.stringify(stories.find(({ id }) => id === 'two-prams')), /We met in the lift\./);
    assert.equal(await get('/peer-support.js'), 'built');
    assert.equal(await get('/%2e%2e/package.json'), 'There is no such file.');
  });

  it('offers the warnings to whoever opens the page', async () => {
    assert.match(await listen(), /event: warnings\ndata: .*feedback/);
  });

  it('keeps the last good words while something is wrong, and says what', async () => {
    const before = readFileSync(story(), 'utf8');
    writeFileSync(story(), '---\nreworded-from: ours\ntitel: X\n---\n');
    assert.match(live.refresh(), /There is no field called "titel"/);
    assert.match(await listen(), /event: problems\ndata: .*titel/);
    assert.match(await get('/library/en.json'), /We met in the lift\./);
    writeFileSync(story(), before);
    assert.equal(live.refresh(), '');
  });

  it('says so where the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address() as AddressInfo;
    const { code, complained } = await type(['preview', folder, '--port', String(port)]);
    other.close();
    assert.equal(code, 2);
    assert.match(complained, /Port \d+ is in use|aren’t built here/);
  });
});
