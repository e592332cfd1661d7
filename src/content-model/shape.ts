import { libraryName, type Field, type Fields } from './schema.js';

/** What a browser has to know of a field to check it: no more than that, and nothing for editors. */
export type Shape =
  | string
  | (Pick<
      Field<unknown>,
      'type' | 'optional' | 'orEmpty' | 'instead' | 'values' | 'pattern' | 'whole' | 'unique' | 'unlimited'
    > & {
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

function shapeOf({
  type,
  optional,
  orEmpty,
  instead,
  values,
  pattern,
  whole,
  unique,
  unlimited,
  needed,
  entry,
  fields,
}: Field<unknown>): Shape {
  const parts = {
    optional,
    orEmpty,
    instead,
    values,
    pattern,
    whole,
    unique,
    unlimited,
    least: needed === true ? 1 : undefined,
    entry: entry && shapeOf(entry),
    fields: fields && (type === 'map' || type === 'group') ? shapesOf(fields) : undefined,
  };
  const said = Object.entries(parts).filter(([, part]) => part !== undefined);
  return said.length > 0 ? { type, ...Object.fromEntries(said) } : type;
}
