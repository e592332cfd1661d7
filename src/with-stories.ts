/** `peer-support-with-stories.js`: all that `peer-support.js` does, and the stories without a second request. */
import './components/stories/stories.define.js';
import './autoload.js';
