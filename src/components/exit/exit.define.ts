import exit from 'virtual:peer-support/exit';
import layout from 'virtual:peer-support/layout';
import { registerSection } from '../../runtime/built-in-library.js';
import { defineElement } from '../../runtime/define-element.js';
import { PeerSupportExit } from './exit.js';

registerSection('layout', layout);
registerSection('exit', exit);
defineElement('peer-support-exit', PeerSupportExit);
