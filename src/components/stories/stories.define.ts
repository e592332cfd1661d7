import tellings from 'virtual:peer-support/later/stories-rest';
import room from 'virtual:peer-support/room';
import shared from 'virtual:peer-support/shared';
import stories from 'virtual:peer-support/stories';
import { registerSection } from '../../runtime/built-in-library.js';
import { defineElement } from '../../runtime/define-element.js';
import { PeerSupportStories } from './stories.js';

registerSection('room', room);
registerSection('shared', shared);
registerSection('stories', stories);
registerSection('stories-rest', tellings);
defineElement('peer-support-stories', PeerSupportStories);
