import type { Contact } from '../../content-model/contact.js';
import { ownProperty } from '../../content-model/own-property.js';
import { plainText } from '../../content-model/plain-text.js';
import type { Result } from '../../content-model/quiz.js';
import { isInterrupting } from '../../quiz-engine/decide.js';
import type { Outcome } from '../../quiz-engine/outcome.js';
import { describeContact } from '../../runtime/describe-contact.js';
import { fittingTips } from './fitting-tips.js';
import { chooseNumbers } from './choose-services.js';
import { findResults } from './find-results.js';
import { sayLastWords, sayLater } from './result-words.js';
import type { Screen } from './screen.js';

/** The result in plain words, to copy or keep: ideas and reasons, then who to contact in an emergency. */
export function describeResult(screen: Screen): string {
  const { quiz, words } = screen;
  const found = screen.findOutcome();
  const blocks = [
    quiz.title,
    ...findResults(screen, found.leads).map((result) => describeIdea(screen, result, found)),
    ...describeOthers(screen, words['asked-for'], found.asked, found),
    ...describeOthers(screen, words['another-idea'], found.secondIdeas, found),
    ...describeOthers(screen, sayLater(screen, found), found.laterIdeas, found),
    ...describeOthers(screen, words['beside-other-support'], found.also, found),
    sayLastWords(screen, found),
    describeUrgentHelp(screen, found),
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

/** The numbers for everybody, and those of whatever leads: a line for somebody in danger at home is among the latter. */
function describeUrgentHelp(screen: Screen, { leads }: Outcome): string {
  const { contacts = [], quiz, sayCountry, shared } = screen;
  const urgent = contacts.filter(({ urgency }) => urgency === 'emergency' || urgency === 'crisis');
  const own = findResults(screen, leads).flatMap((result) =>
    isInterrupting(quiz, result.id) ? chooseNumbers(contacts, result) : [],
  );
  const listed = [...new Set([...urgent.filter(isEmergency), ...own, ...urgent])];
  if (listed.length === 0) return '';
  return [
    shared.words['urgent-help'],
    sayCountry(),
    ...listed.map((contact) => describeContact(contact, shared.words)),
  ].join('\n');
}

function isEmergency({ urgency }: Contact): boolean {
  return urgency === 'emergency';
}
