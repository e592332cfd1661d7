import contacts from 'virtual:peer-support/contacts';
import nationContacts from 'virtual:peer-support/nation-contacts';
import nations from 'virtual:peer-support/nations';
import layout from 'virtual:peer-support/layout';
import shared from 'virtual:peer-support/shared';
import { registerNations, registerSection } from '../../runtime/built-in-library.js';
import { defineElement } from '../../runtime/define-element.js';
import { PeerSupportContacts } from './contacts.js';

registerSection('layout', layout);
registerSection('shared', shared);
registerSection('contacts', contacts);
registerSection('nations', nations);
registerNations(nationContacts);
defineElement('peer-support-contacts', PeerSupportContacts);
