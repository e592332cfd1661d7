import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileTexts, smallLibrary, testToday } from '../fixtures/small-library.js';
import { addDays } from '../parse/iso-date.js';
import { isTooOld, mayBeTold } from './freshness.js';

describe('a contact', () => {
  const [content] = compileTexts(smallLibrary()).contents;
  const find = (wanted: string) => content!.all('contact').find(({ id }) => id === wanted)!;
  const checkedOn = '2026-11-21';

  it('is shown up to the 180th day after somebody checked it, and no longer', () => {
    assert.equal(isTooOld(find('listeners'), addDays(checkedOn, 180)), false);
    assert.equal(isTooOld(find('listeners'), addDays(checkedOn, 181)), true);
  });

  it('is shown for ever where it is an emergency number', () => {
    assert.equal(isTooOld(find('emergency'), addDays(checkedOn, 3650)), false);
  });
});

describe('a story', () => {
  const consent = (more = '') =>
    `consent:\n  id: s-001\n  scope: this site\n  given-on: 2026-01-01\n  expires-on: 2027-01-01\n  withdraw-contact: stories@example.org\n  approved-text: b57ff881511757df\n${more}`;
  const mayBe = (kind: string, more: string, today = testToday) => {
    const text = `---\ntitle: By the door\nkind: ${kind}\nkinds-of-support: [group]\norder: 1\nreviewed-on: 2026-11-21\nreview-by: 2028-11-21\n${more}---\nI sat by the door.\n`;
    const [content] = compileTexts({ ...smallLibrary(), 'stories/by-the-door.md': text }).contents;
    const [story] = content!.all('story');
    assert.ok(story);
    return mayBeTold(story, today);
  };

  it('may be told where it is made up', () => {
    assert.equal(mayBe('illustrative', ''), true);
  });

  it('of a real person may be told up to the last day they agreed to, and no longer', () => {
    assert.equal(mayBe('contributed', consent()), true);
    assert.equal(mayBe('contributed', consent(), '2027-01-01'), true);
    assert.equal(mayBe('contributed', consent(), '2027-01-02'), false);
  });

  it('of a real person may not be told once they have changed their mind', () => {
    assert.equal(mayBe('contributed', consent('  withdrawn: yes\n')), false);
    assert.equal(mayBe('contributed', consent('  withdrawn: no\n')), true);
  });

  it('of a real person may not be told where nothing says that they agreed', () => {
    assert.equal(mayBe('contributed', ''), false);
  });
});
