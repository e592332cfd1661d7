import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { rollup } from 'rollup';
import { kinds } from '../../content-model/kinds/kinds.js';
import type { Kind } from '../../content-model/schema.js';
import { shapes } from '../../content-model/shapes.js';
import { shapeModule } from './shape-module.js';

const module = resolve('src/content-model/shapes.ts');

describe('shapeModule', () => {
  it('gives a browser the same shapes that the check in Node has, and nothing that is for editors', async () => {
    const bundle = await rollup({ input: module, plugins: [shapeModule()] });
    const [{ code }] = (await bundle.generate({ format: 'es' })).output;
    const built = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { shapes: unknown };
    assert.deepEqual(built.shapes, JSON.parse(JSON.stringify(shapes)));
    for (const { fields } of Object.values<Kind>(kinds))
      for (const { help } of Object.values(fields)) assert.equal(Boolean(help && code.includes(help)), false, help);
  });
});
