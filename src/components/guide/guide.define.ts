import guide from 'virtual:peer-support/guide';
import topics from 'virtual:peer-support/guide-topics';
import evidence from 'virtual:peer-support/later/evidence';
import stories from 'virtual:peer-support/later/stories';
import texts from 'virtual:peer-support/later/stories-rest';
import layout from 'virtual:peer-support/layout';
import shared from 'virtual:peer-support/shared';
import { registerSection, registerTopics } from '../../runtime/built-in-library.js';
import { defineElement } from '../../runtime/define-element.js';
import { PeerSupportGuide } from './guide.js';

registerSection('layout', layout);
registerSection('shared', shared);
registerSection('guide', guide);
registerTopics(topics);
// Only a guide with situations tells stories: no other waits for them.
registerSection('stories', stories);
registerSection('stories-rest', texts);
registerSection('evidence', evidence);
defineElement('peer-support-guide', PeerSupportGuide);
