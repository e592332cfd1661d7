import contacts from 'virtual:peer-support/nation-contacts';
import nations from 'virtual:peer-support/nations';
import { registerNations, registerSection } from './built-in-library.js';

/** Who to contact, and how that is drawn: fetched once a widget's first screen is there. */
registerSection('nations', nations);
registerNations(contacts);

export { NationController } from './nation-controller.js';
export { renderUrgentContacts } from './render-urgent-contacts.js';
