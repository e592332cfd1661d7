/**
 * What a visitor's phone may have to fetch, in bytes as a good host sends them (brotli), words included. `limit` fails the
 * build. `aim` is where we want to be: a limit moves towards it, and away from it only with a reason in the changelog.
 */
export const budgets = [
  { name: 'the loader', limit: 2_275, aim: 1_000, files: ({ loader }) => [loader] },
  {
    name: 'the first screen of the quiz',
    limit: 19_350,
    aim: 14_000,
    files: ({ loader, start }) => [loader, ...start('quiz')],
  },
  {
    name: 'the first screen of the stories',
    limit: 31_540,
    aim: 16_000,
    files: ({ loader, start }) => [loader, ...start('stories')],
  },
  {
    name: 'the whole quiz, with one nation',
    limit: 65_320,
    aim: 28_000,
    files: ({ loader, start, follow, largestNation }) => [loader, ...follow(start('quiz')), largestNation],
  },
  { name: 'the self-contained quiz', limit: 71_080, aim: 22_000, files: () => ['peer-support-quiz.js'] },
  {
    name: 'contacts of one nation',
    limit: 48_050,
    aim: 13_000,
    files: ({ loader, start, largestNation }) => [loader, ...start('contacts'), largestNation],
  },
  {
    name: 'all widgets, as they appear',
    limit: 79_600,
    aim: 48_000,
    files: ({ loader, start, largestNation, largestTopic, widgets }) => [
      loader,
      ...widgets.flatMap(start),
      largestNation,
      largestTopic,
    ],
  },
  {
    name: 'all widgets, with all that follows',
    limit: 108_540,
    aim: 48_000,
    files: ({ loader, start, follow, largestNation, largestTopic, widgets }) => [
      loader,
      ...follow(widgets.flatMap(start)),
      largestNation,
      largestTopic,
    ],
  },
];
