import { runScenario } from '../../quiz-analysis/run-scenario.js';
import { wholeQuiz } from './walk-content.js';
import { findAt, type Rule } from './rule.js';

export const quizScenario: Rule = {
  id: 'quiz-scenario',
  severity: 'error',
  title: 'Scenarios end as they say',
  reason:
    'A scenario is an editor’s own example of what the quiz is for. If it ends elsewhere, the quiz or the example has changed.',
  bad: 'A scenario expects "leads: [group]", and its answers lead to "informal".',
  good: 'A scenario whose answers lead to what it expects.',
  check: (content) => {
    const quiz = wholeQuiz(content);
    const scenarios = content.one('scenarios');
    if (!quiz || !scenarios) return [];
    return scenarios.value.flatMap((scenario, i) => {
      const { differences, story } = runScenario(quiz, scenario);
      const place = scenarios.document.locate(['scenarios', i, 'title']);
      const fix = 'Correct the scenario, or the points and rules. This is what happened:';
      return differences.map((difference, nth) =>
        findAt(
          scenarios.document,
          place,
          `“${scenario.title}”: ${difference}`,
          nth === 0 ? fix : 'See what happened above.',
          {
            field: `scenarios, item ${i + 1}`,
            shownBy: nth === 0 ? story : [],
          },
        ),
      );
    });
  },
};
