import guide from 'virtual:peer-support/guide';
import room from 'virtual:peer-support/room';
import shared from 'virtual:peer-support/shared';
import type { Sections } from '../../content-model/library.js';
import { registerSection } from '../../runtime/built-in-library.js';
import { defineElement } from '../../runtime/define-element.js';
import { PeerSupportGuide } from './guide.js';

/** Only a guide with situations tells stories, so that no other has to wait for them. */
async function fetchStories(language: string): Promise<Sections['stories']> {
  const { default: stories } = await import('virtual:peer-support/stories');
  const section = stories[language] ?? Object.values(stories)[0];
  if (!section) throw new Error('there are no stories');
  return typeof section === 'function' ? section() : section;
}

registerSection('room', room);
registerSection('shared', shared);
registerSection('guide', guide);
registerSection('stories', Object.fromEntries(Object.keys(guide).map((tag) => [tag, () => fetchStories(tag)])));
defineElement('peer-support-guide', PeerSupportGuide);
