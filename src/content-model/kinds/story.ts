import {
  body,
  date,
  kind,
  like,
  list,
  map,
  oneOf,
  onlyInFile,
  onlyInLibrary,
  optional,
  reference,
  text,
  translated,
  words,
  yes,
} from '../schema.js';
import { kindOfSupport, order, review, sharedExperience, situation } from './shared-fields.js';

/** What a person agreed to. Kept beside the story while compiling; only its last day is shipped. */
const consent = map(
  {
    id: text({
      help: 'The number of the form, which you keep somewhere safe and private',
      example: 'consent-2026-014',
    }),
    scope: text({ help: 'Where the person agreed it may be used', example: 'This website' }),
    'given-on': date({ help: 'The day they agreed', example: '2026-11-02' }),
    'expires-on': date({
      help: 'The last day they agreed to, for example a year or two later',
      example: '2027-11-02',
    }),
    'withdraw-contact': text({
      help: 'Where they can write if they change their mind. Use your charity’s address, not the person’s',
      example: 'stories@elm-road.example',
    }),
    // A translation has other words, so the person has to agree to those.
    'approved-text': translated(
      'if-different',
      like('^[0-9a-f]{16}$', 'a fingerprint of 16 letters and digits', '0f1e2d3c4b5a6978', {
        help: 'The fingerprint of the exact words the person approved: 16 letters and digits',
        example: '0f1e2d3c4b5a6978',
      }),
    ),
    withdrawn: yes({ help: '`yes` as soon as they change their mind. Leave it out until then' }),
  },
  {
    help: 'For a contributed story: what the person agreed to. See [Consent for a real story](#consent-for-a-real-story)',
  },
);

/** A story of peer support, in the first person. */
export const story = kind({
  name: 'story',
  home: 'stories/*.md',
  fields: {
    title: words({ help: 'A few plain words from the story', example: 'A walk by the canal' }),
    kind: oneOf(['illustrative', 'contributed'], {
      help: '`illustrative` (made up) or `contributed` (a real person’s, which needs a record of [consent](#consent-for-a-real-story))',
      example: 'illustrative',
      start: 'illustrative',
    }),
    situation: optional(situation({ help: 'If it fits', example: 'grief' })),
    'kinds-of-support': list(kindOfSupport(), {
      needed: 'file',
      help: 'Which kinds of support it tells of',
      example: '[group]',
    }),
    'shared-experiences': optional(list(sharedExperience(), { help: 'If it fits', example: '[carer]' })),
    quote: optional(
      words({
        help: 'If you like, one sentence of the story that stands for it, exactly as it stands there',
        example: '…',
      }),
    ),
    'content-note': optional(
      words({
        voice: 'ours',
        help: 'Needed if the story mentions death, or something else that may upset people. One calm sentence that begins `This story mentions`, up to 15 words',
        example: 'This story mentions the death of a friend.',
      }),
    ),
    body: body({
      missing: 'the story',
      help: 'The story, told as `I`, in about 90 to 160 words',
      start:
        'Write the story here, as the person would tell it: “I”, and about 90 to 160 words.\n\nSay what somebody did, what got a bit better and what’s still hard.',
    }),
    guide: optional(
      reference('guide', {
        help: 'If it fits, the guide that explains it: the name of its file in `en/guides/`, without `.md`',
        example: 'kinds',
      }),
    ),
    /** Last day the person agreed to. After it the story leaves the next build. */
    'consent-until': onlyInLibrary(optional(date())),
    order: order('Its place among the stories: 1 comes first'),
    consent: onlyInFile(optional(consent)),
    ...review,
  },
  starter: {
    title: 'title',
    asks: [
      { name: 'title', ask: 'What is the story called?' },
      { name: 'kinds-of-support', ask: 'Which kinds of support is it about?', usual: 'informal' },
      { name: 'situation', ask: 'Which everyday situation is it about, if any?', usual: '' },
      { name: 'content-note', ask: 'If it mentions something that may upset people, what?', usual: '' },
    ],
    next: ['Below the second line of dashes, replace what’s there with your story.'],
  },
});
