/* Runs on every test page before anything else, so that the recorders and the open shadow roots are there in time. */
import './open-shadow-roots.js';
import './forbid-console.js';
