import exit from 'virtual:peer-support/exit';
import room from 'virtual:peer-support/room';
import { registerSection } from '../../runtime/built-in-library.js';
import { defineElement } from '../../runtime/define-element.js';
import { PeerSupportExit } from './exit.js';

registerSection('room', room);
registerSection('exit', exit);
defineElement('peer-support-exit', PeerSupportExit);
