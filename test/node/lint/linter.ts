import { ESLint } from 'eslint';

/** One for all tests of the lint, in one process: reading the types of the project takes longer than all of them. */
export const eslint = new ESLint();
