import { versions } from './find-wordpress.mjs';
import { testWordPress } from './test-wordpress.mjs';

testWordPress(Object.keys(versions).at(1), { isWhole: false });
