import type { Content } from '../parse/content.js';
import { noFeedback } from '../schema/kinds/feedback.js';
import type { Problem } from '../report/problem.js';
import { feedbackRoute } from '../rules/feedback-route.js';
import type { Settings } from './settings.js';

/**
 * Our words have no feedback address, because each charity is to set its own. So a charity that has "none" has not thought
 * of it yet. It is told at its own about.md if it has one, and else at its settings.
 */
export function checkFeedback(content: Content, settings: Settings): Problem[] {
  const about = content.one('about');
  if (about?.value.feedback !== noFeedback) return [];
  return [
    {
      ...placeOf(about.document.file, settings),
      field: 'feedback',
      rule: feedbackRoute.id,
      severity: feedbackRoute.severity,
      message: 'Nothing tells readers where to write to you if something’s wrong.',
      fix: `Write your address in ${content.name}/about.md, such as "feedback: words@elm-road.example".`,
    },
  ];
}

function placeOf(file: string, { document, baseName }: Settings): Pick<Problem, 'file' | 'line'> {
  if (!file.startsWith(`${baseName}/`)) return { file, line: 1 };
  return { file: document.file, ...document.locate(['name']) };
}
