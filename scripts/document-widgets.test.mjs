import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { documentWidgets, fillMarkers } from './document-widgets.mjs';

const base = { name: 'Widget', attributes: [{ name: 'region', description: 'The nation.' }] };
const quiz = {
  name: 'PeerSupportQuiz',
  description: 'Asks\nkindly.',
  superclass: { name: 'Widget' },
  members: [
    { kind: 'field', name: 'ready', description: 'Whether it is drawn.', readonly: true },
    { kind: 'field', name: 'topic', attribute: 'topic', description: 'Which one.' },
    { kind: 'field', name: 'inside', description: 'Ours alone.', privacy: 'private' },
    { kind: 'field', name: 'styles', description: 'Of all.', static: true },
    { kind: 'method', name: 'restart', description: 'Begins anew.' },
    { kind: 'method', name: 'draw', description: 'Ours alone.', privacy: 'protected' },
    { kind: 'method', name: 'update' },
  ],
  slots: [{ name: '', description: 'Shown first.' }],
  cssProperties: [{ name: '--accent', description: 'Your colour.', default: 'teal' }],
};

describe('documentWidgets', () => {
  const tables = documentWidgets({ modules: [{ declarations: [base, quiz] }] });

  it('names each widget by its tag', () => {
    assert.match(tables, /^## `<peer-support-quiz>`\n\nAsks kindly\./);
  });

  it('lists what comes from the shared class with the widget’s own', () => {
    assert.match(tables, /\| attribute \| `region` \| The nation\. \|/);
  });

  it('lists what a script may ask and call, and nothing that is ours alone', () => {
    const rows = tables.match(/\| (property|method) .*/g);
    assert.deepEqual(rows, [
      '| property | `ready` | Whether it is drawn. |',
      '| method | `restart()` | Begins anew. |',
    ]);
  });

  it('says what a custom property is unless it is set', () => {
    assert.match(tables, /\| custom property \| `--accent` \| Your colour\. Unless set: `teal`\. \|/);
  });
});

describe('fillMarkers', () => {
  it('replaces only what stands between the markers', () => {
    const page = 'before <!-- widgets:start -->old<!-- widgets:end --> after';
    assert.equal(fillMarkers(page, 'new'), 'before <!-- widgets:start -->\n\nnew\n\n<!-- widgets:end --> after');
  });
});
