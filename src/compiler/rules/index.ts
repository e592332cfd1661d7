import type { Content } from '../parse/content.js';
import type { Problem } from '../report/problem.js';
import { activeVoice } from './active-voice.js';
import { agesInOrder } from './ages-in-order.js';
import { bareAddress } from './bare-address.js';
import { claimStrength } from './claim-strength.js';
import { coProduced } from './co-produced.js';
import { collectionReadingAge } from './collection-reading-age.js';
import { collectionSize } from './collection-size.js';
import { contactAgeRule } from './contact-age.js';
import { contactDetails } from './contact-details.js';
import { contactSource } from './contact-source.js';
import { contentNoteStyle } from './content-note-style.js';
import { copiedWords } from './copied-words.js';
import { crisisNeedsHelp } from './crisis-needs-help.js';
import { deadLink } from './dead-link.js';
import { diedNotPassedAway } from './died-not-passed-away.js';
import { easyClaims } from './easy-claims.js';
import { emphasisAsHeading } from './emphasis-as-heading.js';
import { feedbackRoute } from './feedback-route.js';
import { figuresOfSpeech } from './figures-of-speech.js';
import { gpInUrgentAdvice } from './gp-in-urgent-advice.js';
import { headingOrder } from './heading-order.js';
import { inclusiveWords } from './inclusive-words.js';
import { languageFolder } from './language-folder.js';
import { languageSafety } from './language-safety.js';
import { libraryComplete } from './library-complete.js';
import { linkWords } from './link-words.js';
import { mythOnce } from './myth-once.js';
import { namedPublisher } from './named-publisher.js';
import { nationHasHelp } from './nation-has-help.js';
import { nhs111Online } from './nhs-111-online.js';
import { noDiagnosisInResults } from './no-diagnosis-in-results.js';
import { openingHours } from './opening-hours.js';
import { paragraphLength } from './paragraph-length.js';
import { phoneFormat } from './phone-format.js';
import { phoneNotTelephone } from './phone-not-telephone.js';
import { plainNumbers } from './plain-numbers.js';
import { privateDetails } from './private-details.js';
import { publicHolidays } from './public-holidays.js';
import { quizScenario } from './quiz-scenario.js';
import { quizWalkRules, quizWalkTooLarge } from './quiz-walk.js';
import { readingAge } from './reading-age.js';
import { reviewDates } from './review-dates.js';
import type { Rule } from './rule.js';
import { sameService } from './same-service.js';
import { safeMessagingMethod } from './safe-messaging-method.js';
import { sentenceLength } from './sentence-length.js';
import { shortWords } from './short-words.js';
import { shouldWord } from './should-word.js';
import { sourcesNeeded } from './sources-needed.js';
import { spaceAfterMark } from './space-after-mark.js';
import { spelling } from './spelling.js';
import { starterText } from './starter-text.js';
import { stigmatisingTerms } from './stigmatising-terms.js';
import { storyConsent } from './story-consent.js';
import { tableCells } from './table-cells.js';
import { untranslated } from './untranslated.js';
import { unclosedMark } from './unclosed-mark.js';
import { trackedLink } from './tracked-link.js';
import { uniqueOption } from './unique-option.js';
import { uniqueOrder } from './unique-order.js';
import { unknownSignal } from './unknown-signal.js';
import { unknownTimeZone } from './unknown-time-zone.js';
import { unlistedQuestion } from './unlisted-question.js';
import { rulesWhileReading } from './while-reading.js';
import { inOneWalk } from './word-rule.js';
import { wordingPlaceholders } from './wording-placeholders.js';

/** Rules that belong together, under a heading of the page that explains them. */
export interface RuleGroup {
  name: string;
  rules: readonly Rule[];
}

/** Rules about what the files say, in the order of that page. */
const groupsOfContent: readonly RuleGroup[] = [
  {
    name: 'The whole',
    rules: [libraryComplete, languageFolder, untranslated, uniqueOrder, collectionSize, wordingPlaceholders],
  },
  {
    name: 'Safety',
    rules: [
      safeMessagingMethod,
      crisisNeedsHelp,
      contentNoteStyle,
      noDiagnosisInResults,
      storyConsent,
      privateDetails,
      languageSafety,
    ],
  },
  {
    name: 'Contacts',
    rules: [
      nationHasHelp,
      phoneFormat,
      openingHours,
      publicHolidays,
      unknownTimeZone,
      contactAgeRule,
      agesInOrder,
      contactDetails,
      contactSource,
      sameService,
    ],
  },
  {
    name: 'Truth',
    rules: [
      namedPublisher,
      coProduced,
      feedbackRoute,
      reviewDates,
      sourcesNeeded,
      deadLink,
      copiedWords,
      claimStrength,
      mythOnce,
    ],
  },
  {
    name: 'The quiz',
    rules: [unknownSignal, uniqueOption, unlistedQuestion, ...quizWalkRules, quizWalkTooLarge, quizScenario],
  },
  {
    name: 'Language',
    rules: [
      starterText,
      spelling,
      stigmatisingTerms,
      inclusiveWords,
      sentenceLength,
      paragraphLength,
      readingAge,
      collectionReadingAge,
      shouldWord,
      plainNumbers,
      diedNotPassedAway,
      phoneNotTelephone,
      nhs111Online,
      gpInUrgentAdvice,
      ...inOneWalk([figuresOfSpeech, easyClaims, activeVoice, shortWords]),
    ],
  },
  {
    name: 'Headings, lists, tables and links',
    rules: [
      headingOrder,
      emphasisAsHeading,
      spaceAfterMark,
      unclosedMark,
      linkWords,
      bareAddress,
      trackedLink,
      tableCells,
    ],
  },
];

const rulesOfContent = groupsOfContent.flatMap(({ rules }) => rules);

/** Every rule there is, by what it is about. */
export const ruleGroups: readonly RuleGroup[] = [
  { name: 'How a file is made', rules: rulesWhileReading },
  ...groupsOfContent,
];

/** Every rule there is. */
export const rules: readonly Rule[] = ruleGroups.flatMap(({ rules }) => rules);

/** Groups whose rules are about style: a house may have another. */
const ofStyle = ['Language', 'Headings, lists, tables and links'];

/** Whether a house may ask less of a rule: of those about style, and of those that never stop anything. */
export function mayBeLowered(id: string): boolean {
  return ruleGroups.some(({ name, rules }) =>
    rules.some(
      (rule) => rule.id === id && id !== 'starter-text' && (rule.severity !== 'error' || ofStyle.includes(name)),
    ),
  );
}

interface CheckOptions {
  errorsOnly?: boolean;
  /** The English content beside it, if there is any. */
  english?: Content;
}

/** Looks at a language's content with every rule, or only with those that can stop a build. */
export function checkRules(content: Content, { errorsOnly = false, english }: CheckOptions = {}): Problem[] {
  const asked = rulesOfContent.filter(({ severity }) => !errorsOnly || severity === 'error');
  return asked.flatMap(({ id, severity, check }) =>
    (check?.(content, english) ?? []).map((finding) => ({ severity, ...finding, rule: id })),
  );
}
