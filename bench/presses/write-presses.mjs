import { compare, median, quantile, round, sayRatio } from '../statistics.mjs';

/** What we want of each press, said before it was measured. */
const goals = { ratio: 2, usual: 100, most: 200, peer: 1 };

const sides = ['ours-all', 'plain-all', 'survey', 'shoelace'];

/** The part of `results.md` about presses. */
export function writePresses({ measured, rounds, slownesses, machine, load }) {
  const slowest = Math.max(...slownesses);
  return [
    slownesses.length === 1 ? `## A press, with a processor slowed ${slowest} times` : '## A press',
    `Written by \`npm run bench:presses\`, from one run of ${rounds} rounds in which the pages took turns. ${machine}. The machine's load was ${load.map(round).join(' before and ')} after. Real taps and keys, a screen of 390 by 800, and a processor slowed after the page was loaded. Times are what the browser's Event Timing says: from the finger to the next frame, in steps of 8 ms, and never less than 16. The page by hand has the same words and as much of them, and does the same for whoever uses it: it tells a screen reader what has changed, keeps the focus out of what is not shown, and brings the start of a story into view. "All" is every widget on one page, and "alone" the one that is pressed: SurveyJS has a quiz alone on its page, and Shoelace one of each kind of control.`,
    ...slownesses.map((slowness) => describeTimes(measured, slowness)),
    describeParts(measured, slowest),
    ...slownesses.map((slowness) => describeGoals(measured, slowness)),
  ].join('\n\n');
}

/** Every value that was measured of a press, round by round: where it was made more than once in a round, their median. */
function valuesOf(measured, { id, name, slowness, what = 'duration' }) {
  const rounds = new Map();
  for (const each of measured)
    if (each.name === name && each.slowness === slowness && id(each.id)) {
      const found = rounds.get(each.round) ?? [];
      rounds.set(each.round, [...found, each.measured[what]]);
    }
  return [...rounds.keys()].toSorted((a, b) => a - b).map((key) => median(rounds.get(key)));
}

const on = (wanted) => (id) => id === wanted;
const alone = (kind) => (id) => id.startsWith(`${kind}-`) && id !== `${kind}-all`;
const namesOf = (measured) => [...new Set(measured.filter(({ id }) => id.startsWith('ours')).map(({ name }) => name))];
const say = (values) =>
  values.length
    ? `${round(median(values))} (${round(quantile(values, 0.25))} to ${round(quantile(values, 0.75))})`
    : '';
const sayAgainst = (ours, theirs) => (ours.length && theirs.length ? sayRatio(compare(ours, theirs)) : '');

function describeTimes(measured, slowness) {
  const rows = namesOf(measured).map((name) => {
    const of = (id) => valuesOf(measured, { id, name, slowness });
    const [all, plain, survey, shoelace] = sides.map((side) => of(on(side)));
    const [own, plainAlone] = [of(alone('ours')), of(alone('plain'))];
    return [
      name,
      say(own),
      sayAgainst(own, plainAlone),
      say(all),
      say(plain),
      sayAgainst(all, plain),
      sayAgainst(own, survey),
      sayAgainst(all, survey),
      sayAgainst(own, shoelace),
      sayAgainst(all, shoelace),
    ];
  });
  const head = [
    'ms, with the middle half of the rounds',
    'alone',
    'against by hand, alone',
    'all',
    'by hand, all',
    'against by hand, all',
    ...['SurveyJS', 'Shoelace'].flatMap((peer) => [`alone, against ${peer}`, `all, against ${peer}`]),
  ];
  return `### With a processor slowed ${slowness} times\n\n${formatTable(head, rows)}`;
}

/** Where the time of a press goes: the wait before it is heard, what the page does, and the time to the frame. */
function describeParts(measured, slowness) {
  const rows = namesOf(measured).flatMap((name) =>
    ['ours-all', 'plain-all'].map((side, i) => {
      const of = (what) => {
        const values = valuesOf(measured, { id: on(side), name, slowness, what });
        return values.length ? round(median(values)) : '';
      };
      return [i ? `${name}, by hand` : name, of('delay'), of('processing'), of('presentation'), of('work')];
    }),
  );
  return `### Where it goes, slowed ${slowness} times\n\nMedians in ms. "All work" is what the page's thread does from the press until nothing is under way, the frames of a fading colour among it.\n\n${formatTable(['', 'wait', 'page', 'to the frame', 'all work'], rows)}`;
}

/**
 * Our own goals of time say something on a machine like the one they were set on alone, where the page by hand opened all
 * cards in 48 ms, slowed six times. So the page by hand is beside them, and how much a processor has to be slowed to be like
 * that one can be seen.
 */
function describeGoals(measured, slowness) {
  const rows = namesOf(measured).map((name) => {
    const of = (id) => valuesOf(measured, { id, name, slowness });
    const [ours, plain, survey, shoelace] = sides.map((side) => of(on(side)));
    const own = of(alone('ours'));
    const against = (theirs) => (theirs.length ? judge(compare(own, theirs).ratio, goals.peer) : '');
    return [
      name,
      judge(compare(ours, plain).ratio, goals.ratio),
      judge(median(ours), goals.usual),
      judge(median(plain), goals.usual),
      judge(Math.max(...ours), goals.most),
      judge(Math.max(...plain), goals.most),
      against(survey),
      against(shoelace),
    ];
  });
  const head = [
    '',
    'against by hand',
    'median, ms',
    'by hand',
    'longest, ms',
    'by hand',
    'alone, against SurveyJS',
    'alone, against Shoelace',
  ];
  return `### What was wanted, and what was found, slowed ${slowness} times\n\nWith every widget on the page: at most ${goals.ratio} times the page by hand, ${goals.usual} ms in the median and ${goals.most} ms ever; alone on its page, no more than the libraries take. What does not hold is in bold, the page by hand judged as ours is. The goals in milliseconds were set on a machine on which the page by hand opened all cards in 48 ms, slowed six times.\n\n${formatTable(head, rows)}`;
}

function judge(value, most) {
  return value <= most ? String(round(value)) : `**${round(value)}**`;
}

function formatTable(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map((_, i) => (i ? '---:' : '---'))), ...rows.map(line)].join('\n');
}
