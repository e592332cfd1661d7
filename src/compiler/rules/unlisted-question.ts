import { findAt, type Rule } from './rule.js';

export const unlistedQuestion: Rule = {
  id: 'unlisted-question',
  severity: 'warning',
  title: 'Questions that are asked',
  reason: 'If quiz.md doesn’t name a question, nobody gets asked it.',
  bad: 'a file quiz/questions/where.md, and no "where" in the questions of quiz.md',
  good: 'questions: [safety, where]',
  check(content) {
    const asked = content.one('quiz')?.value.questions;
    // A misspelt name in quiz.md is told as such, and is not this question's fault.
    if (!asked?.every((id) => content.idsOf('question').includes(id))) return [];
    return content
      .all('question')
      .flatMap(({ id, document }) =>
        asked.includes(id)
          ? []
          : [
              findAt(
                document,
                document.locate(['question']),
                `"${id}" isn’t in the list of questions in quiz.md, so nobody gets asked it.`,
                'Add it there, or delete this file.',
              ),
            ],
      );
  },
};
