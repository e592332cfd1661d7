import { hasNumber } from '../../content-model/contact.js';
import { isForNation } from '../schema/contact-hours.js';
import type { Content, Item } from '../parse/content.js';
import { findAt, type Finding, type Rule } from './rule.js';

export const nationHasHelp: Rule = {
  id: 'nation-has-help',
  severity: 'error',
  title: 'An emergency number in every nation',
  reason: 'Wherever people are, the panel starts with who to call when a life is in danger, then someone to talk to.',
  bad: 'A nation.md with no contact of "urgency: emergency" for it.',
  good: 'A contact with "urgency: emergency" and "- call: 112" beside it.',
  check: (content) => [
    ...content.all('contact').flatMap(checkEmergency),
    ...(content.isWhole('contact') ? content.all('nation').flatMap((nation) => checkNation(nation, content)) : []),
  ],
};

/** The panel says "Call 112 if:" of each. */
function checkEmergency({ document, value: { value } }: Item<'contact'>): Finding[] {
  if (value.urgency !== 'emergency' || hasNumber(value)) return [];
  return [
    findAt(
      document,
      document.locate(['channels']),
      `${value.name} is for emergencies, and has no number to call or text: the widgets leave it out.`,
      'Add a number with "- call:" or "- text:", or say "urgency: crisis".',
    ),
  ];
}

function checkNation({ id, document, value: { nation } }: Item<'nation'>, content: Content): Finding[] {
  const here = content
    .all('contact')
    .filter((item) => isForNation(item, id))
    .map(({ value }) => value.value);
  const canCall = here.some(
    ({ urgency, channels }) => urgency === 'emergency' && channels.some(({ kind }) => kind === 'call'),
  );
  const canTalk = here.some(({ urgency }) => urgency === 'crisis');
  const place = document.locate(['name']);
  return [
    ...(canCall
      ? []
      : [
          findAt(
            document,
            place,
            `There is no emergency number for ${nation.name}.`,
            `Write a contact with "urgency: emergency" and a number to call, with ${id} in its countries.`,
          ),
        ]),
    ...(canTalk || nation.gap
      ? []
      : [
          findAt(
            document,
            place,
            `There’s nobody to talk to in a crisis in ${nation.name}.`,
            `Write a contact with "urgency: crisis", or say with "gap:" what is missing here.`,
          ),
        ]),
  ];
}
