import { libraryName, type Field, type Fields } from './schema.js';

/** What a browser has to know of a field to check it: no more than that, and nothing for editors. */
export type Shape =
  | string
  | (Pick<Field<unknown>, 'type' | (typeof kept)[number]> & {
      entry?: Shape;
      fields?: Shapes;
      least?: 1;
    });
export type Shapes = Record<string, Shape>;

/** The fields of a map as they are in the library, in order. */
export function shapesOf(fields: Fields): Shapes {
  const inLibrary = Object.entries(fields).filter(([, { only }]) => only !== 'file');
  return Object.fromEntries(inLibrary.map(([name, field]) => [libraryName(name, field), shapeOf(field)]));
}

/** What is the same in a shape as in its field. */
const kept = ['optional', 'orEmpty', 'instead', 'values', 'pattern', 'whole', 'unique', 'unlimited'] as const;

function shapeOf(field: Field<unknown>): Shape {
  const { type, needed, entry, fields } = field;
  const parts = {
    ...Object.fromEntries(kept.map((name) => [name, field[name]])),
    least: needed === true ? 1 : undefined,
    entry: entry && shapeOf(entry),
    fields: fields && (type === 'map' || type === 'group') ? shapesOf(fields) : undefined,
  };
  const said = Object.entries(parts).filter(([, part]) => part !== undefined);
  return said.length > 0 ? { type, ...Object.fromEntries(said) } : type;
}
