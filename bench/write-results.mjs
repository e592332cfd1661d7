import { writeCompileTable } from './compile.mjs';
import { tellGoals } from './goals.mjs';
import { warmUp } from './measure-upkeep.mjs';
import { compare, median, quantile, round, sayRatio } from './statistics.mjs';

const columns = [
  ['bytes', 'bytes'],
  ['bytesToUsable', 'bytes until usable'],
  ['requests', 'requests'],
  ['usable', 'usable after, ms'],
  ['script', 'script, ms'],
  ['longScripts', 'own scripts over 50 ms'],
  ['shift', 'layout shift'],
  ['heap', 'heap, MB'],
];
const jobs = [
  ['empty', 'The page alone'],
  ['quiz', 'The quiz'],
  ['stories', 'Stories'],
  ['contacts', 'Contacts'],
];

/** The whole of `results.md`. */
export function writeResults(results) {
  const { pages, rounds, machine, load } = results;
  const parts = [
    '# What the widgets cost, beside what people would use instead',
    `Written by \`npm run bench\`, from one run of ${rounds} rounds in which the pages took turns, each with an empty cache. ${machine}. The machine's load was ${load.map(round).join(' before and ')} after. Slow 4G (150 ms, 1.6 Mbit/s) and a processor slowed four times. Bytes are bodies as they travel, with brotli, the page itself among them. A ratio is the median of the rounds' ratios, with the middle half of them in brackets. Times say something beside each other, and nothing alone.`,
    describeGoals(results),
    ...jobs.map(([job, title]) =>
      describeJob(
        title,
        pages.filter((page) => page.job === job),
        job,
      ),
    ),
    describeRest(results),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** What was wanted, what was found, and whether that is enough. */
function describeGoals(results) {
  const rows = tellGoals(results).map(({ what, most, found, isHeld }) => [
    what,
    Number(most.toPrecision(3)),
    found.toPrecision(3),
    isHeld ? 'held' : '**not held**',
  ]);
  return `## What was wanted, and what was found\n\n${formatTable(['', 'at most', 'found', ''], rows)}`;
}

function describeJob(title, pages, job) {
  if (pages.length === 0) return '';
  const values = (page, what) => page.measured.map((each) => each[what]);
  const rows = pages.map((page) => [
    page.name,
    ...columns.map(([what]) =>
      what === 'shift' ? median(values(page, what)).toFixed(2) : round(median(values(page, what))),
    ),
  ]);
  const [ours, ...others] = pages;
  const ratios = others.map((other) => [
    other.name,
    ...['bytes', 'usable', 'script', 'heap'].map((what) => sayRatio(compare(values(ours, what), values(other, what)))),
  ]);
  const table = formatTable(['', ...columns.map(([, name]) => name)], rows);
  if (job === 'empty' || others.length === 0) return `## ${title}\n\n${table}`;
  const against = formatTable([`\`${ours.name}\` against`, 'bytes', 'usable after', 'script', 'heap'], ratios);
  return `## ${title}\n\n${table}\n\n${against}\n\n${describeSpread(pages)}`;
}

function describeSpread(pages) {
  const said = pages.map(({ name, measured }) => {
    const times = measured.map(({ usable }) => usable);
    return `${name} ${round(quantile(times, 0.25))} to ${round(quantile(times, 0.75))}`;
  });
  return `The middle half of the times until usable, in ms: ${said.join('; ')}.`;
}

function describeRest({ snippets, connects, widgets, stories, lighthouse, walk, compiled }) {
  if (!snippets) return '';
  return [
    '## Nothing moves',
    'Layout shift with the documented snippet, on a phone and on a wide screen.',
    formatTable(
      ['', 'phone', 'wide'],
      snippets.map(({ name, shift, wide }) => [`\`${name}\``, shift.toFixed(3), wide.toFixed(3)]),
    ),
    '## Memory after 1,000 connects and disconnects',
    `After ${warmUp} to warm up: until then a browser still compiles what it runs often.`,
    formatTable(
      ['', 'heap before, MB', 'after 1,000, MB', 'ratio', 'after 1,000 more, MB', 'ratio'],
      connects.map(({ name, heaps: [before, after, last] }) => [
        name,
        (before / 1e6).toFixed(2),
        (after / 1e6).toFixed(2),
        (after / before).toFixed(3),
        (last / 1e6).toFixed(2),
        (last / after).toFixed(3),
      ]),
    ),
    '## A hundred widgets on a page',
    describePairs('widgets', widgets, ([few, many]) => [
      ['script, ms', few.script, many.script],
      ['shadow roots', few.roots, many.roots],
      ['stylesheets in use', few.adopted, many.adopted],
      ['different stylesheets', few.different, many.different],
    ]),
    '## A thousand stories',
    describePairs('stories', stories, ([few, many]) => [
      ['script, ms', few.script, many.script],
      ['nodes', few.nodes, many.nodes],
      ['slides alive', few.slides, many.slides],
    ]),
    ...(walk
      ? [
          '## The walk of the quiz',
          `Every path through the shipped quiz is walked and judged in ${round(walk.time)} ms of processor time.`,
        ]
      : []),
    ...(compiled ? ['## Compiling', writeCompileTable(compiled)] : []),
    '## Lighthouse',
    describeLighthouse(lighthouse),
  ].join('\n\n');
}

function describePairs(what, runs, list) {
  const names = list(runs[0]).map(([name]) => name);
  const rows = names.map((name, i) => {
    const [few, many] = [1, 2].map((side) => runs.map((run) => list(run)[i][side]));
    return [name, round(median(few)), round(median(many)), sayRatio(compare(many, few))];
  });
  const [fewest, most] = what === 'widgets' ? ['10', '100'] : ['10', '1,000'];
  return formatTable(['', `${fewest} ${what}`, `${most} ${what}`, 'ratio'], rows);
}

function describeLighthouse({ version, scores, lost }) {
  const said = scores.map(({ title, score }) => `${title} ${score}`).join(', ');
  const why = lost.length > 0 ? `\n\nNot full marks for: ${lost.join('; ')}.` : '';
  return `Lighthouse ${version}, its own phone, on the made-up charity's page with every widget on it: ${said}.${why}`;
}

function formatTable(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i ? '---:' : '---'))), ...rows.map(line)].join('\n');
}
