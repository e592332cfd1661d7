import { contactAge } from './freshness.js';
import { daysBetween, readableDate } from '../parse/iso-date.js';
import { findAt, type Rule } from './rule.js';

export const contactAgeRule: Rule = {
  id: 'contact-age',
  severity: 'error',
  title: 'Numbers that still work',
  reason:
    'A number nobody answers is worse than no number. If nobody has checked a contact for half a year, it’s no longer shown. Emergency numbers always are.',
  bad: 'checked-on: a day more than 90 days ago',
  good: 'checked-on: the day somebody rang the number or opened the page',
  check: (content) =>
    content.all('contact').flatMap(({ document, value: { value } }) => {
      const age = daysBetween(value.checkedOn, content.today);
      const place = () => document.locate(['checked-on']);
      const more = { field: 'checked-on' };
      if (age < 0) {
        return [
          findAt(
            document,
            place(),
            `This says it was checked on ${readableDate(value.checkedOn)}, which is still to come.`,
            'Write the day somebody last checked it.',
            { ...more, severity: 'warning' },
          ),
        ];
      }
      if (age <= contactAge.look) return [];
      const tooOld = age > contactAge.tooOld;
      const shown = tooOld && value.urgency !== 'emergency' ? ' It is left out until then.' : '';
      return [
        findAt(
          document,
          place(),
          `The details of ${value.name} were last checked ${age} days ago.`,
          `Ring the number or open the page, then write today's date.${shown}`,
          { ...more, severity: tooOld ? 'error' : 'warning', timeHasPassed: true },
        ),
      ];
    }),
};
