import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { tidyManifest } from './tidy-manifest.mjs';

const described = { description: 'What it is.' };

describe('tidyManifest', () => {
  const { modules } = tidyManifest({
    modules: [
      { path: 'b.ts', declarations: [{ name: 'PeerSupportDoneEvent' }] },
      {
        path: 'a.ts',
        declarations: [
          { name: 'renderPart' },
          {
            name: 'PeerSupportQuiz',
            tagName: 'peer-support-quiz',
            members: [
              { name: 'restart', ...described },
              { name: 'run', privacy: 'private', ...described },
              { name: 'update', privacy: 'protected', ...described },
              { name: 'styles', static: true, ...described },
              { name: 'library', description: '@internal Ours.' },
              { name: 'other' },
            ],
          },
        ],
      },
      { path: 'c.ts', declarations: [{ name: 'Screen' }] },
      { path: 'd.ts' },
    ],
  });

  it('keeps what is published, in the order of the files', () => {
    assert.deepEqual(
      modules.map(({ path, declarations }) => [path, declarations.map(({ name }) => name)]),
      [
        ['a.ts', ['PeerSupportQuiz']],
        ['b.ts', ['PeerSupportDoneEvent']],
      ],
    );
  });

  it('leaves out every member that is ours alone', () => {
    assert.deepEqual(
      modules[0].declarations[0].members.map(({ name }) => name),
      ['restart'],
    );
  });
});
