import myths from 'virtual:peer-support/myths';
import nations from 'virtual:peer-support/nations';
import shared from 'virtual:peer-support/shared';
import { registerNations, registerSection } from '../../runtime/built-in-library.js';
import { defineElement } from '../../runtime/define-element.js';
import { PeerSupportMyths } from './myths.js';

registerSection('shared', shared);
registerSection('myths', myths);
registerNations(nations);
defineElement('peer-support-myths', PeerSupportMyths);
