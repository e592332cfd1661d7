import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { eslint } from './linter.js';

/** What the lint says of a file with this one line in it, were it in the project. */
async function findDirections(file: string, line: string): Promise<string[]> {
  const [result] = await eslint.lintText(`${line}\n`, { filePath: file });
  return (result?.messages ?? [])
    .filter(({ ruleId }) => ruleId === 'peer-support/import-directions')
    .map(({ message }) => message);
}

const refused: [file: string, line: string, why: string][] = [
  [
    'src/content-model/myth.ts',
    `import '../quiz-engine/outcome.js';`,
    'src/content-model may not import src/quiz-engine. It may import: nothing.',
  ],
  [
    'src/content-model/myth.ts',
    `import 'yaml';`,
    'src/content-model may not import the package yaml. It may import: nothing.',
  ],
  [
    'src/quiz-engine/outcome.ts',
    `export * from '../opening-hours/openings.js';`,
    'src/quiz-engine may not import src/opening-hours. It may import: content-model.',
  ],
  [
    'src/compiler/compile.ts',
    `import '../runtime/widget.js';`,
    'src/compiler may not import src/runtime. It may import: content-model, quiz-engine, opening-hours, quiz-analysis.',
  ],
  [
    'src/compiler/rules/rule.ts',
    `import '../../components/quiz/quiz.js';`,
    'src/compiler may not import src/components. It may import: content-model, quiz-engine, opening-hours, quiz-analysis.',
  ],
  [
    'src/runtime/widget.ts',
    `void import('../components/quiz/quiz.js');`,
    'src/runtime may not import src/components. It may import: content-model, quiz-engine, opening-hours.',
  ],
  [
    'src/components/myths/myths.ts',
    `import '../../compiler/compile.js';`,
    'src/components may not import src/compiler. It may import: runtime, content-model, quiz-engine, opening-hours.',
  ],
  [
    'src/components/quiz/quiz.ts',
    `import '../../quiz-analysis/walk.js';`,
    'src/components may not import src/quiz-analysis. It may import: runtime, content-model, quiz-engine, opening-hours.',
  ],
  [
    'src/components/myths/myths.ts',
    `import 'markdown-it';`,
    'src/components may not import the package markdown-it. It may import: lit, @lit/context, virtual:peer-support.',
  ],
  [
    'src/components/myths/myths.ts',
    `import '../quiz/quiz.js';`,
    'The myths component may not import the quiz component, which it does not draw.',
  ],
  [
    'src/runtime/widget.ts',
    `import '../../test/browser/press.js';`,
    'src/runtime may not import ../../test/browser/press.js, which is outside src/.',
  ],
];

const allowed: [file: string, line: string][] = [
  ['src/components/myths/myths.ts', `import '../../runtime/widget.js';`],
  ['src/components/myths/myths.ts', `import './myths.styles.js';`],
  ['src/components/myths/myths.define.ts', `import 'virtual:peer-support/myths';`],
  ['src/runtime/define-element.ts', `import '../version.js';`],
  ['src/compiler/compile.ts', `import 'markdown-it';`],
  ['src/cli/build.ts', `import '../compiler/compile.js';`],
  ['src/autoload.ts', `void import('./components/quiz/quiz.define.js');`],
];

describe('the lint rule on import directions', () => {
  for (const [file, line, why] of refused) {
    it(`refuses ${line} in ${file}`, async () => {
      assert.deepEqual(await findDirections(file, line), [why]);
    });
  }

  for (const [file, line] of allowed) {
    it(`allows ${line} in ${file}`, async () => {
      assert.deepEqual(await findDirections(file, line), []);
    });
  }
});
