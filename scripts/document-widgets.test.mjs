import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documentWidgets, fillMarkers } from './document-widgets.mjs';

const base = { name: 'Widget', attributes: [{ name: 'region', description: 'The nation.' }] };
const quiz = {
  name: 'PeerSupportQuiz',
  description: 'Asks\nkindly.',
  superclass: { name: 'Widget' },
  slots: [{ name: '', description: 'Shown first.' }],
  cssProperties: [{ name: '--accent', description: 'Your colour.', default: 'teal' }],
};

describe('documentWidgets', () => {
  const tables = documentWidgets({ modules: [{ declarations: [base, quiz] }] });

  it('names each widget by its tag', () => {
    assert.match(tables, /^#### `<peer-support-quiz>`\n\nAsks kindly\./);
  });

  it('lists what comes from the shared class with the widget’s own', () => {
    assert.match(tables, /\| attribute \| `region` \| The nation\. \|/);
  });

  it('says what a property is unless it is set', () => {
    assert.match(tables, /\| property \| `--accent` \| Your colour\. Unless set: `teal`\. \|/);
  });
});

describe('fillMarkers', () => {
  it('replaces only what stands between the markers', () => {
    const page = 'before <!-- widgets:start -->old<!-- widgets:end --> after';
    assert.equal(fillMarkers(page, 'new'), 'before <!-- widgets:start -->\n\nnew\n\n<!-- widgets:end --> after');
  });
});
