import texts from 'virtual:peer-support/later/stories-rest';
import layout from 'virtual:peer-support/layout';
import shared from 'virtual:peer-support/shared';
import stories from 'virtual:peer-support/stories';
import { registerSection } from '../../runtime/built-in-library.js';
import { defineElement } from '../../runtime/define-element.js';
import { PeerSupportStories } from './stories.js';

registerSection('layout', layout);
registerSection('shared', shared);
registerSection('stories', stories);
registerSection('stories-rest', texts);
// Read with the script, so that the first drawing need not: a browser reads a sheet when it is first asked for.
PeerSupportStories.styles.forEach(({ styleSheet }) => styleSheet);
defineElement('peer-support-stories', PeerSupportStories);
