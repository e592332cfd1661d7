import myths from 'virtual:peer-support/myths';
import layout from 'virtual:peer-support/layout';
import shared from 'virtual:peer-support/shared';
import { registerSection } from '../../runtime/built-in-library.js';
import { defineElement } from '../../runtime/define-element.js';
import { PeerSupportMyths } from './myths.js';

registerSection('layout', layout);
registerSection('shared', shared);
registerSection('myths', myths);
defineElement('peer-support-myths', PeerSupportMyths);
