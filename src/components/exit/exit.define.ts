import exit from 'virtual:peer-support/exit';
import shared from 'virtual:peer-support/shared';
import { registerSection } from '../../runtime/built-in-library.js';
import { defineElement } from '../../runtime/define-element.js';
import { PeerSupportExit } from './exit.js';

registerSection('shared', shared);
registerSection('exit', exit);
defineElement('peer-support-exit', PeerSupportExit);
