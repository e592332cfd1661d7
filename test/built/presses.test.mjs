import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { countPress } from '../../bench/presses/count-press.mjs';
import { openPressPage } from '../../bench/presses/open-press-page.mjs';
import { pressPages } from '../../bench/presses/pages/press-pages.mjs';
import { takeWalk } from '../../bench/presses/take-walk.mjs';
import { ourWalk } from '../../bench/presses/walks.mjs';
import { serveFolder } from './serve-folder.mjs';
import { launch } from './visit.mjs';

/**
 * What a press may bring, with every widget on the page: elements that are restyled before the layout, layouts, widgets that
 * are drawn again, and templates that have to be prepared. Times differ between machines, and are measured by
 * `npm run bench:presses`; these do not. A press that restyles hundreds of elements more than what it shows has all of a
 * widget restyled, most often by a property that is inherited.
 */
const most = {
  'next story': { styled: 40, layouts: 3, roots: 1, templates: 1 },
  list: { styled: 340, layouts: 2, roots: 1, templates: 3 },
  'stories filter': { styled: 10, layouts: 3, roots: 1, templates: 0 },
  card: { styled: 45, layouts: 3, roots: 1, templates: 0 },
  'all cards': { styled: 10, layouts: 1, roots: 1, templates: 0 },
  'contact group': { styled: 170, layouts: 3, roots: 1, templates: 0 },
  'contacts filter': { styled: 10, layouts: 2, roots: 1, templates: 0 },
  country: { styled: 10, layouts: 2, roots: 1, templates: 2 },
  'story in a guide': { styled: 25, layouts: 3, roots: 1, templates: 0 },
  'urgent help': { styled: 130, layouts: 3, roots: 1, templates: 0 },
  'close urgent help': { styled: 10, layouts: 1, roots: 1, templates: 0 },
  // A result is drawn ahead, after the question is there.
  start: { styled: 75, layouts: 3, roots: 1, templates: 19 },
  choose: { styled: 15, layouts: 3, roots: 1, templates: 0 },
  'unsafe answer': { styled: 140, layouts: 3, roots: 1, templates: 3 },
  continue: { styled: 65, layouts: 3, roots: 1, templates: 1 },
  back: { styled: 65, layouts: 3, roots: 1, templates: 0 },
  result: { styled: 20, layouts: 3, roots: 2, templates: 2 },
};

describe('a press on a page with every widget', () => {
  let browser;
  let found;
  before(async () => {
    browser = await launch('chromium');
    const { id, html, usable } = pressPages('').find(({ id }) => id === 'ours-all');
    const { origin } = await serveFolder({
      folder: process.env.BUILT ?? 'dist',
      pages: { [`/${id}.html`]: html },
      alias: { '/ours/': '/' },
    });
    const opened = await openPressPage(browser, `${origin}/${id}.html`, { usable, isTimed: false });
    found = await takeWalk(opened, ourWalk, countPress);
  });
  after(() => browser?.close());

  for (const [press, limits] of Object.entries(most))
    it(`does no more than it has to: ${press}`, () => {
      const counted = found.filter(({ name }) => name === press);
      assert.ok(counted.length > 0, 'nobody pressed it');
      for (const { measured } of counted)
        for (const [what, limit] of Object.entries(limits))
          assert.ok(measured[what] <= limit, `${what}: ${measured[what]}, at most ${limit} (in ${measured.drawn})`);
    });

  it('is counted, whatever is pressed', () => {
    const pressed = new Set(ourWalk.filter(({ skip }) => !skip).map(({ name }) => name));
    assert.deepEqual([...pressed].sort(), Object.keys(most).sort());
  });
});
