import { expect } from '@open-wc/testing';
import { builtInLibrary } from '../../runtime/built-in-library.js';
import './after-start.js';

/* A file of its own: nothing else brings words here. */
describe('what comes after the first screen of the quiz', () => {
  for (const name of ['shared', 'nations', 'contacts', 'quiz', 'quiz-results', 'exit', 'nation/GB-SCT'] as const)
    it(`brings ${name}, so that it starts whether or not the numbers for "Get urgent help" are here`, async () => {
      expect(await builtInLibrary('en').section(name)).to.be.an('object');
    });
});
