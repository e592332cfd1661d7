import contactWords from 'virtual:peer-support/contacts';
import contacts from 'virtual:peer-support/nation-contacts';
import nations from 'virtual:peer-support/nations';
import shared from 'virtual:peer-support/shared';
import { registerNations, registerSection } from './built-in-library.js';
import numbers from './numbers.styles.js';
import sheets from './sheets.styles.js';

/** Who to contact, and how that is drawn: fetched once a widget's first screen is there. */
registerSection('shared', shared);
registerSection('nations', nations);
registerSection('contacts', contactWords);
registerNations(contacts);

export { UrgentList } from './urgent-list.js';
export const styles = [sheets, numbers];
