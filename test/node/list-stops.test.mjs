import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listStops } from '../engines/trees/list-stops.mjs';

const node = (role, name, children = [], more = {}) => ({
  role,
  name,
  description: '',
  states: [],
  isLive: false,
  children,
  ...more,
});
const text = (words) => node('text', words);
const say = (tree) => listStops(tree).map(({ role, name }) => `${role} “${name}”`);

describe('the stops of an accessibility tree', () => {
  it('are controls and words in order, and nothing of what only holds them', () => {
    const tree = node('document', 'A page', [
      node('generic', '', [node('heading', 'Title', [text('Title')]), node('paragraph', '', [text(' Some\n words ')])]),
      node('button', 'Go on', [text('Go on')], { states: ['collapsed'] }),
    ]);
    assert.deepEqual(say(tree), ['heading “Title”', 'text “Some words”', 'button “Go on”']);
    assert.deepEqual(listStops(tree).at(-1).states, ['collapsed']);
  });

  it('say a live region as a whole, and one without words not at all', () => {
    const live = (...children) => node('generic', '', children, { isLive: true });
    const tree = node('document', '', [
      live(node('paragraph', '', [text('Showing help in '), node('strong', '', [text('Wales')]), text('.')])),
      live(node('paragraph', '', [])),
    ]);
    assert.deepEqual(say(tree), ['live “Showing help in Wales.”']);
  });

  it('keep the controls inside a heading, a named group and a table', () => {
    const link = node('link', 'More', [text('More')]);
    const tree = node('document', '', [
      node('heading', 'Read More', [text('Read '), link]),
      node('radiogroup', 'Choose one', [node('radio', 'Yes')]),
      node('group', '', [node('checkbox', 'No')]),
      node('table', '', [node('row', '', [node('columnheader', 'Who', [text('Who')])])]),
    ]);
    assert.deepEqual(say(tree), [
      'heading “Read More”',
      'link “More”',
      'radiogroup “Choose one”',
      'radio “Yes”',
      'checkbox “No”',
      'table “”',
      'columnheader “Who”',
    ]);
  });
});
