import { findGrowth } from './measure-size.mjs';

const number = new Intl.NumberFormat('en-GB');

/** A table of the budgets: what each weighs, what it may weigh and what it should. */
export function describeSizes(sizes) {
  const rows = sizes.map(({ name, bytes, limit, aim }) => [
    name,
    ...[bytes, limit, aim].map((each) => number.format(each)),
  ]);
  return [['', 'bytes', 'limit', 'aim'], ...rows]
    .map(([name, ...numbers]) => `${name.padEnd(36)}${numbers.map((each) => each.padStart(9)).join('')}`)
    .join('\n');
}

/** What is over, what grew most, and what to do about it. */
export function describeOverBudget(size, described, recorded) {
  const grown = findGrowth(size, described, recorded).slice(0, 8);
  const lines = grown.map(({ module, grown: by }) => `  ${number.format(by).padStart(7)} more in ${module}`);
  return [
    `\nOver budget: ${size.name} weighs ${number.format(size.bytes)} bytes and may weigh ${number.format(size.limit)}.`,
    lines.length > 0 ? `What grew, in characters before minifying:\n${lines.join('\n')}` : 'No single module grew.',
    `It is in ${size.files.join(', ')}.`,
    `Make it smaller, or let it come later. If a visitor gains more than they wait: change "limit" of "${size.name}" in scripts/size-budgets.mjs, say why in CHANGELOG.md, and run npm run size -- --record.`,
  ].join('\n');
}
