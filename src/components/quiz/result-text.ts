import type { Contact } from '../../content-model/contact.js';
import { ownProperty } from '../../content-model/own-property.js';
import { plainText } from '../../content-model/plain-text.js';
import type { Result } from '../../content-model/quiz.js';
import { outcome, type Outcome } from '../../quiz-engine/outcome.js';
import { isOfferTaken } from '../../quiz-engine/quiz-session.js';
import { describeChannel } from '../../runtime/channel-link.js';
import { fittingTips } from './fitting-tips.js';
import { findResults, lastLine, otherIdeas } from './render-result.js';
import type { Screen } from './screen.js';

/** The result in plain words, to copy or keep: ideas and reasons, then who to contact in an emergency. */
export function describeResult(screen: Screen): string {
  const { quiz, session } = screen;
  const found = outcome(quiz, session.answers, isOfferTaken(session));
  const blocks = [
    quiz.title,
    ...findResults(screen, found.leads).map((result) => describeIdea(screen, result, found)),
    ...otherIdeas(screen, found).flatMap(([heading, ids]) => describeOthers(screen, heading, ids, found)),
    lastLine(screen, found),
    describeUrgentHelp(screen),
  ];
  return `${blocks.filter(Boolean).join('\n\n')}\n`;
}

function describeIdea({ words }: Screen, result: Result, found: Outcome): string {
  const said = (ownProperty(found.reasons, result.id) ?? []).map(({ because }) => because);
  return [
    result.headline,
    plainText(result.body),
    ...describeList(words['you-said'], said),
    ...describeList(words['good-to-know'], fittingTips(result, found)),
    `${words['first-step']}: ${result.firstStep.text}`,
  ].join('\n');
}

function describeOthers(screen: Screen, heading: string, ids: readonly string[], found: Outcome): string[] {
  return findResults(screen, ids).map((result) => `${heading}\n${describeIdea(screen, result, found)}`);
}

function describeList(heading: string, items: readonly string[]): string[] {
  return items.length > 0 ? [`${heading}:`, ...items.map((item) => `- ${item}`)] : [];
}

function describeUrgentHelp({ contacts = [], sayCountry, shared }: Screen): string {
  const urgent = contacts.filter(({ urgency }) => urgency === 'emergency' || urgency === 'crisis');
  if (urgent.length === 0) return '';
  return [
    shared.words['urgent-help'],
    sayCountry(),
    ...urgent.map((contact) => describeContact(contact, shared.words)),
  ].join('\n');
}

function describeContact(contact: Contact, words: Screen['shared']['words']): string {
  return `- ${contact.name}: ${contact.channels.map((channel) => [describeChannel(channel, contact.name, words).label, channel.note].filter(Boolean).join('. ')).join(', ')}`;
}
