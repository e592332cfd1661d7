/**
 * What defines each tag. For `peer-support.js` the build turns each of these imports into the list of the files it takes,
 * so that the loader can ask for them wherever they are: see `scripts/list-imported-files.mjs`.
 */
export const widgets: Record<string, () => Promise<unknown>> = {
  'peer-support': () => import('../components/library/library.define.js'),
  'peer-support-contacts': () => import('../components/contacts/contacts.define.js'),
  'peer-support-exit': () => import('../components/exit/exit.define.js'),
  'peer-support-guide': () => import('../components/guide/guide.define.js'),
  'peer-support-myths': () => import('../components/myths/myths.define.js'),
  'peer-support-quiz': () => import('../components/quiz/quiz.define.js'),
  'peer-support-stories': () => import('../components/stories/stories.define.js'),
};
