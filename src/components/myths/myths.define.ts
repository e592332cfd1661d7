import myths from 'virtual:peer-support/myths';
import room from 'virtual:peer-support/room';
import shared from 'virtual:peer-support/shared';
import { registerSection } from '../../runtime/built-in-library.js';
import { defineElement } from '../../runtime/define-element.js';
import { PeerSupportMyths } from './myths.js';

registerSection('room', room);
registerSection('shared', shared);
registerSection('myths', myths);
defineElement('peer-support-myths', PeerSupportMyths);
