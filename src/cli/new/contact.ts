import { urgencies, waysOfChecking } from '../../content-model/contact.js';
import { helpNeeds, kindsOfSupport, sharedExperiences } from '../../content-model/kind-of-support.js';
import { checkAddress, checkEmail, checkNumber } from './check-answer.js';
import type { Answers, Starter } from './starter.js';
import { field, linesField, offer, quote, writeFile } from './write-fields.js';

export const contact: Starter = {
  message: 'a contact',
  namedAfter: 'title',
  asks: ({ nations }) => [
    { name: 'title', ask: 'What is the service called?' },
    { name: 'nation', ask: 'Which nation is it for? gb is the whole of the UK.', choices: nations },
    { name: 'urgency', ask: 'When does it help?', choices: urgencies, usual: 'support' },
    { name: 'call', ask: 'Which number do people call, if any?', usual: '', check: checkNumber },
    { name: 'text', ask: 'Which number do people text, if any?', usual: '', check: checkNumber },
    { name: 'web', ask: 'What is its address on the web, if any?', usual: '', check: checkAddress },
    { name: 'email', ask: 'What is its email address, if any?', usual: '', check: checkEmail },
    { name: 'source', ask: 'Which page did you find these details on?', check: checkAddress },
    {
      name: 'checked',
      ask: 'How did you check? contacted: got through to the service. page: read their page. copy: read a stored copy.',
      choices: waysOfChecking,
      usual: 'page',
    },
  ],
  folder: (answers) => `contacts/${answers.nation}`,
  write: (answers, { today }) =>
    writeFile(
      [
        field('The name the service uses.', 'name', answers.title!),
        linesField(
          'Where it may be used. GB means all four nations of the UK.',
          `countries: [${answers.nation!.toUpperCase()}]`,
        ),
        field(`When it helps. One of: ${urgencies.join(', ')}.`, 'urgency', answers.urgency!),
        linesField(
          'Ways to get in touch, the best one first. Each is one of: call, text, text-relay, sign-language, chat, web, email.',
          'channels:',
          ...writeChannels(answers),
        ),
        field('When it’s open: always, unknown, or days. Never guess.', 'hours', 'unknown'),
        offer(
          'Hours by day, in place of the line above.',
          'hours:',
          '  monday-friday: 10:00-12:30, 13:30-16:00',
          '  public-holidays: unknown',
          'timezone: Europe/London',
        ),
        offer('What it costs, if you know it.', 'cost: Free to call.'),
        offer('Who it’s for, if not for everyone.', 'audience: People aged 16 and over.'),
        offer('What it can’t do.', 'limits: Not for emergencies.'),
        offer('Other languages it speaks.', 'languages: [English, Gaelic]'),
        offer(`Any of: ${kindsOfSupport.join(', ')}.`, 'kinds-of-support: [one-to-one]'),
        offer(`Any of: ${sharedExperiences.join(', ')}.`, 'shared-experiences: [carer]'),
        offer(`What else it’s there for, any of: ${helpNeeds.join(', ')}.`, 'helps-with: [someone-else]'),
        field('The page with these details on it.', 'source', answers.source!),
        field('When somebody last checked.', 'checked-on', today),
        field(`How it was checked. One of: ${waysOfChecking.join(', ')}.`, 'checked', answers.checked!),
        writePageDate(answers),
      ],
      'Say in one or two plain sentences what people can get here.',
    ),
  next: () => [
    'Below the second line of dashes, replace what’s there with what people can get from this service.',
    'If you know when it’s open, add the hours. Call the number once yourself, then set "checked" to contacted.',
  ],
};

/** A copy has a date. Nothing else does. */
function writePageDate({ checked }: Answers): string {
  const remark = 'How old the copy is: a day, a month, a year or unknown.';
  return checked === 'copy' ? field(remark, 'page-date', 'unknown') : offer(remark, 'page-date: 2026-03');
}

/** The ways to get in touch that were given. */
function writeChannels(answers: Answers): string[] {
  return ['call', 'text', 'web', 'email']
    .filter((way) => answers[way])
    .map((way) => `  - ${way}: ${quote(answers[way]!)}`);
}
