/**
 * The classes of the widgets and the types of what they show. Importing this changes nothing on a page: import
 * `peer-support-widgets/quiz` (or another widget's name) to define its tag with the built-in words.
 */
export { PeerSupportContacts } from './components/contacts/contacts.js';
export { PeerSupportExit } from './components/exit/exit.js';
export { PeerSupportGuide } from './components/guide/guide.js';
export { PeerSupport } from './components/library/library.js';
export { PeerSupportMyths } from './components/myths/myths.js';
export { PeerSupportQuiz } from './components/quiz/quiz.js';
export { PeerSupportStories } from './components/stories/stories.js';
export { PeerSupportQuizFinishedEvent, PeerSupportQuizStartedEvent } from './components/quiz/quiz-events.js';
export type { Library } from './content-model/library.js';
export { PeerSupportErrorEvent, PeerSupportReadyEvent, type PeerSupportErrorReason } from './runtime/widget-events.js';
export { version } from './version.js';
