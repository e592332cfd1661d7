/**
 * `import 'peer-support-widgets'`: finds the widgets on the page and loads their code and words, as `autoload` does. It also
 * has the classes of the widgets and the types of what they show. An app that wants some widgets at once, and no other,
 * imports `peer-support-widgets/quiz` (or another widget's name), which defines that tag.
 */
import './autoload.js';

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
