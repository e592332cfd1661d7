/** Where the tests are, by what runs them. A test file in none of these would never be run. */

/** In Node, without a browser. */
export const nodeFolders = [
  'src/compiler',
  'src/content-model',
  'src/frame',
  'src/quiz-analysis',
  'src/quiz-engine',
  'src/opening-hours',
  'src/cli',
  'scripts',
  'test/node',
  'test/speech',
];

/** In each browser. */
export const browserFolders = ['src/runtime', 'src/components', 'src/loader', 'test/browser'];

/** Of the files in `dist/`, in Node, which drives browsers. */
export const builtFolder = 'test/built';

/** The same on whole sites, ours and other people's, and through long sessions: `npm run test:all`. */
export const atLengthFolder = 'test/at-length';

/** Of the files in `dist/`, with needs of their own: each has a command, such as `npm run test:old-browsers`. */
export const ownCommandFolders = ['test/old-browsers', 'test/servers', 'test/wordpress'];
