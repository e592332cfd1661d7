import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { hostPages, plainPage } from '../hosts/host-pages.mjs';
import { installPackages } from '../hosts/install-packages.mjs';
import { openPuppeteer } from '../hosts/puppeteer-visitor.mjs';
import { findDifferences } from '../hosts/read-widgets.mjs';
import { openWebKit } from '../hosts/webkit-visitor.mjs';
import { findBrowsers, selectEngines } from '../../scripts/find-browsers.mjs';

installPackages();
const { serveHosts } = await import('../hosts/serve-hosts.mjs');

const found = findBrowsers();
const { run, problem } = selectEngines(found);
assert.equal(problem, undefined);

for (const engine of run) {
  const hosts = engine === 'chromium' ? hostPages : hostPages.filter(({ risky }) => risky);

  describe(`the widgets on ${hosts.length} host pages, in ${engine}`, () => {
    let visitor;
    let server;
    let plain;

    before(async () => {
      visitor = await (engine === 'webkit' ? openWebKit(found.webkit) : openPuppeteer(engine));
      server = await serveHosts([...hosts, plainPage], { firstScript: visitor.firstScript });
      plain = await visitor.visit({ server, host: plainPage, number: hosts.length });
      assert.deepEqual(plain.said, []);
    });
    after(async () => {
      await visitor?.close();
      server?.close();
    });

    for (const [number, host] of hosts.entries()) {
      it(`are at home on ${host.name}`, async () => {
        const { widgets, said, foreign } = await visitor.visit({ server, host, number });
        const { starts = true, says = [], most = 1 } = host;
        assert.deepEqual(foreign, [], 'nothing is asked of anyone else');
        assert.deepEqual(
          said.filter((line) => !says.some((expected) => expected.test(line))),
          [],
          'the console',
        );
        assert.ok(
          says.every((expected) => said.some((line) => expected.test(line))),
          `says ${says.join(' and ')}`,
        );
        const lines = said.filter((line) => /peer.support/.test(line));
        assert.ok(lines.length <= most, `said too often:\n${lines.join('\n')}`);
        assert.deepEqual(
          widgets.map(({ tag }) => tag),
          plain.widgets.map(({ tag }) => tag),
        );
        for (const widget of widgets) assert.ok(widget.height > 15, `${widget.tag} is blank`);
        if (starts) assert.deepEqual(findDifferences(plain.widgets, widgets), []);
        else
          assert.ok(
            widgets.every(({ isFallback }) => isFallback),
            'the page’s own words stay',
          );
      });
    }
  });
}
