import { versions } from './find-wordpress.mjs';
import { testEditor } from './test-editor.mjs';

testEditor(Object.keys(versions).at(-1));
