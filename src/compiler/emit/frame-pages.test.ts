import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileFolder } from '../compile.js';
import { framePages } from './frame-pages.js';

const { libraries } = compileFolder({ folder: 'content', today: '2026-11-22' });
const [english] = libraries;
assert.ok(english);

const pages = framePages([english]);
const pageOf = (name: string) => pages.find((page) => page.name === name)?.html ?? '';

describe('the pages for frames', () => {
  it('are in English, whichever language comes first in the alphabet', () => {
    const welsh = { folder: 'cy', library: { ...english.library, language: 'cy' } };
    const languages = framePages([welsh, english]).map(({ html }) => /<html lang="([^"]*)"/.exec(html)?.[1]);
    assert.deepEqual([...new Set(languages)], ['en-GB']);
  });

  it('are not written where there is no English', () => {
    assert.throws(() => framePages([]), /There is no English/);
  });

  it('are there for each widget, and in the folder of each nation for each guide as well', () => {
    const names = pages.map(({ name }) => name);
    for (const name of ['quiz.html', 'guide.html', 'gb-sct/quiz.html', 'gb-sct/guide-kinds.html', 'ie/contacts.html'])
      assert.ok(names.includes(name), name);
    assert.equal(names.filter((name) => !name.includes('/')).length, 6);
  });

  it('are titled by what they show', () => {
    const titleOf = (name: string) => /<title>([^<]*)/.exec(pageOf(name))?.[1];
    assert.equal(titleOf('gb-sct/guide-kinds.html'), 'Four kinds of peer support');
    assert.equal(titleOf('ie/contacts.html'), 'Get support');
    assert.equal(titleOf('exit.html'), 'Leave this page');
    const inOneNation = pages.filter(({ name }) => name.startsWith('ie/')).map(({ name }) => titleOf(name));
    assert.equal(new Set(inOneNation).size, inOneNation.length);
  });

  it('have all their words without a script, with the numbers of their nation, and of no other, first', () => {
    const page = pageOf('gb-sct/myths.html');
    assert.match(page, /<peer-support-myths data-frame-widget heading-level="1" region="GB-SCT">/);
    assert.match(page, /<h1>What’s true about peer support<\/h1>[^]*Showing help in Scotland\.[^]*tel:999[^]*<details/);
    assert.doesNotMatch(page, /Australia|tel:131114/);
  });

  it('have the numbers of every country where no nation is named', () => {
    const page = pageOf('quiz.html');
    assert.match(page, /We don’t know where you are\./);
    assert.match(page, /<h2>Australia<\/h2>[^]*tel:131114[^]*<h2>Ireland<\/h2>[^]*tel:112/);
    assert.doesNotMatch(page, /<h2>Scotland<\/h2>/);
  });

  it('find their files from where they are', () => {
    assert.match(
      pageOf('quiz.html'),
      /href="\.\.\/peer-support\.css"[^]*src="frame\.js"[^]*src="\.\.\/peer-support\.js"/,
    );
    assert.match(
      pageOf('ie/quiz.html'),
      /href="\.\.\/\.\.\/peer-support\.css"[^]*src="\.\.\/frame\.js"[^]*src="\.\.\/\.\.\/peer-support\.js"/,
    );
  });
});
