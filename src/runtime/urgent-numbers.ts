import contacts from 'virtual:peer-support/nation-contacts';
import nations from 'virtual:peer-support/nations';
import shared from 'virtual:peer-support/shared';
import { registerNations, registerSection } from './built-in-library.js';

/** Who to contact, and how that is drawn: fetched once a widget's first screen is there. */
registerSection('shared', shared);
registerSection('nations', nations);
registerNations(contacts);

export { NationController } from './nation-controller.js';
export { default as styles } from './sheets.styles.js';
export { renderUrgentContacts } from './render-urgent-contacts.js';
