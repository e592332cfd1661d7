import type { Accumulator, AccumulatorTable } from './accumulator-table.js';
import type { Place, RouteTable } from './route-table.js';

/**
 * Finds one accumulator for all that are equivalent at a place: whatever is answered from there on, they end with the same
 * verdict. Minimising the two kinds of accumulators before they are combined keeps the number of states small.
 */
export function findEquivalent<Sum, Verdict>(
  routes: RouteTable,
  table: AccumulatorTable<Sum, Verdict>,
): (place: Place, accumulator: Accumulator<Sum, Verdict>) => Accumulator<Sum, Verdict> {
  type One = Accumulator<Sum, Verdict>;
  const found = new Map<Place, Map<One, One>>();
  const byFuture = new Map<Place, Map<string, One>>();

  function find(place: Place, accumulator: One): One {
    const here = entryAt(found, place);
    const known = here.get(accumulator) ?? findAfresh(place, accumulator);
    here.set(accumulator, known);
    return known;
  }

  function findAfresh(place: Place, accumulator: One): One {
    const steps = routes.stepsFrom(place);
    if (steps.length === 0) return table.withSameVerdict(accumulator);
    const future = steps.map((step) => find(routes.after(place, step), table.after(accumulator, step)).id).join();
    const alike = entryAt(byFuture, place);
    const first = alike.get(future) ?? accumulator;
    alike.set(future, first);
    return first;
  }

  return find;
}

function entryAt<Key, Inner, Value>(maps: Map<Key, Map<Inner, Value>>, key: Key): Map<Inner, Value> {
  const map = maps.get(key) ?? new Map<Inner, Value>();
  maps.set(key, map);
  return map;
}
