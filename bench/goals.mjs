import { compare, median } from './statistics.mjs';

/**
 * What we want of a run, said before it was made. Each is told in `results.md` as it came out, held or not. Only
 * `judge.mjs` can fail a run: most of these are times. What they were at first, and why they are others now:
 * `docs/decisions/0032-what-loading-may-cost.md`.
 */
const goals = [
  {
    what: 'bytes until the quiz can be used, against SurveyJS',
    most: 0.08,
    find: against('quiz', 'quiz-survey', 'bytesToUsable'),
  },
  {
    what: 'the quiz is usable, against a hand-written element',
    most: 1.8,
    find: against('quiz', 'quiz-element', 'usable'),
  },
  { what: 'the quiz is usable, against SurveyJS', most: 0.45, find: against('quiz', 'quiz-survey', 'usable') },
  { what: 'script time of the quiz, against SurveyJS', most: 0.25, find: against('quiz', 'quiz-survey', 'script') },
  { what: 'largest layout shift of any widget', most: 0, find: ({ snippets }) => largestShift(snippets) },
  ...['quiz', 'stories', 'contacts'].map((id) => ({
    what: `scripts of our own over 50 ms beyond those of Lit alone, ${id}`,
    // The first drawing.
    most: 1,
    find: ({ pages }) =>
      median(valuesOf(pages, id, 'longScripts')) - median(valuesOf(pages, 'quiz-lit', 'longScripts')),
  })),
  ...['quiz', 'stories', 'contacts'].map((id) => ({
    what: `heap beyond the page alone, MB, ${id}`,
    most: 1.25,
    find: ({ pages }) => median(valuesOf(pages, id, 'heap')) - median(valuesOf(pages, 'empty', 'heap')),
  })),
  { what: 'bytes of the stories, against swiper', most: 2.1, find: against('stories', 'stories-swiper', 'bytes') },
  {
    what: 'the stories are usable, against Shoelace',
    most: 1.5,
    find: against('stories', 'stories-shoelace', 'usable'),
  },
  {
    what: 'contacts are usable, against plain HTML',
    most: 1.15,
    find: against('contacts', 'contacts-plain', 'usable'),
  },
  { what: 'script time of 100 widgets, against 10', most: 5, find: ({ widgets }) => ratioOfPairs(widgets, 'script') },
  ...['quiz', 'stories', 'contacts'].map((id) => ({
    what: `heap after 1,000 connects, ${id}`,
    most: 1.05,
    find: ({ connects }) => connects.find((each) => each.id === id)?.ratio,
  })),
  { what: 'check of 10,000 files, CPU time against a tenth of them', most: 12, find: growth('check', 'cpu') },
  // 90 is where Lighthouse begins to call it good.
  {
    what: "marks that Lighthouse doesn't give for performance, with every widget",
    most: 10,
    find: ({ lighthouse }) => marksLost(lighthouse, isPerformance),
  },
  {
    what: "marks that Lighthouse doesn't give for all else",
    most: 0,
    find: ({ lighthouse }) => marksLost(lighthouse, (score) => !isPerformance(score)),
  },
];

/** Each goal with what was measured; those that this run did not measure are left out. */
export function tellGoals(results) {
  return goals
    .map(({ what, most, find }) => ({
      what,
      most,
      found: find({ snippets: [], connects: [], widgets: [], ...results }),
    }))
    .filter(({ found }) => Number.isFinite(found))
    .map((goal) => ({ ...goal, isHeld: goal.found <= goal.most }));
}

function against(ours, theirs, of) {
  return ({ pages }) => compare(valuesOf(pages, ours, of), valuesOf(pages, theirs, of)).ratio;
}

function valuesOf(pages, id, of) {
  return pages.find((page) => page.id === id)?.measured.map((each) => each[of]) ?? [];
}

/** Thousandths, which is as fine as the tables tell it. */
function largestShift(snippets) {
  return Math.max(...snippets.flatMap(({ shift, wide }) => [shift, wide]).map((shift) => Number(shift.toFixed(3))));
}

function ratioOfPairs(pairs, of) {
  return compare(
    pairs.map(([, many]) => many[of]),
    pairs.map(([few]) => few[of]),
  ).ratio;
}

function growth(job, of) {
  return ({ compiled }) => {
    const [few, many] = [compiled?.[0], compiled?.at(-1)];
    return few?.[job] && many?.[job] && many.count === 10 * few.count && many[job][of] / few[job][of];
  };
}

function isPerformance({ title }) {
  return title === 'Performance';
}

function marksLost(lighthouse, isCounted) {
  return lighthouse?.scores.filter(isCounted).reduce((lost, { score }) => lost + 100 - score, 0);
}
