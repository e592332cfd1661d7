import { findAt, type Rule } from './rule.js';

export const uniqueOption: Rule = {
  id: 'unique-option',
  severity: 'error',
  title: 'Options with names of their own',
  reason:
    'An answer is kept under the name of its option. With two of the same name, one could never be told from the other.',
  bad: 'two options with "id: not-sure"',
  good: 'one "id: not-sure" and one "id: would-rather-not-say"',
  check: (content) =>
    content.all('question').flatMap(({ document, value: { options } }) =>
      options.flatMap(({ id }, i) => {
        const first = options.findIndex((option) => option.id === id);
        if (first === i) return [];
        return [
          findAt(
            document,
            document.locate(['options', i, 'id']),
            `Option ${i + 1} has the same name as option ${first + 1}: "${id}".`,
            'Give it a name of its own.',
            { field: `options, item ${i + 1}, id` },
          ),
        ];
      }),
    ),
};
