/** A way to damage the value at one place of a library. */
export interface Mutation {
  name: string;
  data: unknown;
}

type Step = string | number;

const deep = Array.from({ length: 60 }).reduce<unknown>((inside) => [inside], 'deep');

/** What can stand in the place of any value: of another type, empty, hostile, too long, too deep. */
const replacements: Record<string, unknown> = {
  missing: undefined,
  null: null,
  true: true,
  'a number': -1.5,
  'no words': '',
  script: 'javascript:alert(1)//<img src=x onerror=alert(1)>',
  'many words': 'word '.repeat(5_000),
  'no list': [],
  'a list of odd things': [null, 7, 'x', {}, [[]]],
  'no object': {},
  'another object': { kind: 'other', id: 'x', words: ['x'], format: 1 },
  deep,
};

/** Every place of the data, each damaged in every way, in steady order. */
export function* mutate(data: unknown): Generator<Mutation> {
  for (const place of places(data)) {
    for (const [how, value] of Object.entries(replacements))
      yield { name: `${place.join('.')}: ${how}`, data: replaceAt(data, place, value) };
  }
}

/** The interface's own words are alike: a few of them stand for all. */
function* places(data: unknown, path: Step[] = []): Generator<Step[]> {
  if (typeof data !== 'object' || !data) return;
  const keys = Array.isArray(data) ? [...data.keys()] : Object.keys(data);
  const some = path.includes('wording') && path.length > 1 ? keys.slice(0, 6) : keys;
  for (const key of some) {
    yield [...path, key];
    yield* places((data as Record<Step, unknown>)[key], [...path, key]);
  }
}

function replaceAt(data: unknown, [step, ...rest]: Step[], value: unknown): unknown {
  const copy = (Array.isArray(data) ? [...(data as unknown[])] : { ...(data as object) }) as Record<Step, unknown>;
  copy[step as Step] = rest.length ? replaceAt(copy[step as Step], rest, value) : value;
  return copy;
}
