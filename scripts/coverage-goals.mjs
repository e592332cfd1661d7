/** The least that is run by tests, in per cent: what was measured when it was written down. Raise it as it grows. */
export const coverageGoals = {
  'src/content-model': { lines: 97.5, branches: 94 },
  'src/opening-hours': { lines: 98.5, branches: 96.5 },
  'src/quiz-analysis': { lines: 99, branches: 96 },
  'src/quiz-engine': { lines: 100, branches: 93.5 },
};
