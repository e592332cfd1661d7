import { versions } from './find-wordpress.mjs';
import { testSettings } from './test-settings.mjs';

testSettings(Object.keys(versions).at(0));
