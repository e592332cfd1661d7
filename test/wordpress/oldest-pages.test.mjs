import { versions } from './find-wordpress.mjs';
import { testPages } from './test-pages.mjs';

testPages(Object.keys(versions).at(0));
