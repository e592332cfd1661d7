/** The widgets that a page may be there for, and that show nothing of their own until they start. */
export const leading = ['quiz', 'stories'];

/**
 * The script to paste for a widget: `peer-support-with-quiz.js` does all that `peer-support.js` does, and has the quiz
 * in it, so that the quiz is there one request sooner.
 */
export function nameScript(widget: string): string {
  return leading.includes(widget) ? `peer-support-with-${widget}.js` : 'peer-support.js';
}
