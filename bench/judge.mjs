import { median } from './statistics.mjs';

/**
 * What a run must hold, in bytes and counts: these are alike on every machine. Times are reported and judged by people.
 * A limit is loosened only with a reason: see `docs/decisions/0032-what-loading-may-cost.md`.
 */
const limits = [
  { what: 'bytes of the quiz against SurveyJS', ours: 'quiz', theirs: 'quiz-survey', of: 'bytes', most: 0.25 },
  { what: 'bytes of the stories against swiper', ours: 'stories', theirs: 'stories-swiper', of: 'bytes', most: 2.1 },
];
const mostRequests = 14;
const mostSlides = 12;

/** Complaints in plain words; none where all holds. */
export function judge({ pages, snippets = [], widgets = [], stories = [] }) {
  const find = (id, what) => {
    const measured = pages.find((page) => page.id === id)?.measured;
    return measured && median(measured.map((each) => each[what]));
  };
  return [
    ...limits
      .map((limit) => ({ ...limit, ratio: find(limit.ours, limit.of) / find(limit.theirs, limit.of) }))
      .filter(({ ratio, most }) => ratio > most)
      .map(({ what, ratio, most }) => `${what}: ${ratio.toFixed(3)}, at most ${most.toFixed(3)}.`),
    ...pages
      .filter(({ id, job }) => id === job && find(id, 'requests') > mostRequests)
      .map(({ name }) => `${name} makes more than ${mostRequests} requests.`),
    ...snippets
      .filter(({ shift, wide }) => Math.max(shift, wide) >= 0.005)
      .map(({ name, shift, wide }) => `${name} moves what is below it: ${Math.max(shift, wide).toFixed(3)}.`),
    ...widgets
      .filter(([few, many]) => many.different > few.different)
      .map(() => 'Widgets of one kind do not share their stylesheets.'),
    ...stories
      .filter(([, many]) => many.slides > mostSlides)
      .map(([, many]) => `${many.slides} slides are alive, at most ${mostSlides}.`),
  ];
}
