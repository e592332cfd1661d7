import { defineElement } from '../../runtime/define-element.js';
import { PeerSupport } from './library.js';

defineElement('peer-support', PeerSupport);
