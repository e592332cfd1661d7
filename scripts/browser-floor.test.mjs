import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { browserFloor, compareVersions, esbuildTargets } from './browser-floor.mjs';

describe('browserFloor', () => {
  it('is what package.json says', () => {
    const named = browserFloor().map(({ browser, version }) => `${browser} ${version}`);
    assert.deepEqual(named.sort(), ['chrome 90', 'edge 90', 'firefox 91', 'ios_saf 15.4', 'safari 15.4']);
  });

  it('is the lowest version of each browser', () => {
    assert.deepEqual(browserFloor(['firefox 102', 'firefox 91', 'firefox 115']), [
      { browser: 'firefox', version: '91' },
    ]);
  });

  it('takes the first of two versions that share a line', () => {
    assert.deepEqual(browserFloor(['ios_saf 15.2']), [{ browser: 'ios_saf', version: '15.2' }]);
  });
});

describe('esbuildTargets', () => {
  it('are the floor in the words of esbuild', () => {
    const floor = [
      { browser: 'chrome', version: '90' },
      { browser: 'ios_saf', version: '15.4' },
    ];
    assert.deepEqual(esbuildTargets(floor), ['chrome90', 'ios15.4']);
  });
});

describe('compareVersions', () => {
  it('counts, and does not spell', () => {
    assert.ok(compareVersions('9', '10') < 0);
    assert.ok(compareVersions('15.4', '15.10') < 0);
    assert.equal(compareVersions('15', '15.0'), 0);
  });
});
