import type { Plugin } from 'rollup';
import { shapes } from '../../content-model/shapes.js';

/** Puts the data of the schemas in the place of the schemas: what editors are told of each field is not for browsers. */
export function shapeModule(): Plugin {
  return {
    name: 'peer-support-shapes',
    load(id) {
      if (!/[\\/]src[\\/]content-model[\\/]shapes\.ts$/.test(id)) return null;
      return {
        code: `export const shapes = ${JSON.stringify(shapes)};`,
        map: { mappings: '' },
        moduleSideEffects: false,
      };
    },
  };
}
