import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compileFolder } from '../../src/compiler/compile.js';
import type { Library } from '../../src/content-model/library.js';
import { plainText } from '../../src/content-model/plain-text.js';
import type { Source } from '../../src/content-model/provenance.js';

const { libraries } = compileFolder({ folder: 'content', today: '2026-11-28' });
const library = libraries[0]?.library as Library;
const { myths, guides, evidence, stories } = library;

/** What guides and myth cards tell: everything there is to know about peer support, without what somebody made up. */
const told = [
  ...guides.flatMap(({ title, intro, body, situations }) => [
    title,
    intro,
    plainText(body),
    ...situations.map((situation) => `${situation.title} ${situation.text}`),
  ]),
  ...myths.flatMap(({ fact, myth, body, whyPeopleThinkSo }) => [fact, myth, plainText(body), whyPeopleThinkSo]),
].join('\n');

const sources: [string, Source][] = [...myths, ...guides, ...evidence].flatMap(({ id, sources: cited }) =>
  cited.map((source): [string, Source] => [id, source]),
);

describe('the words that ship tell of', () => {
  const subjects: Record<string, RegExp> = {
    stigma: /stigma/,
    'self-stigma and shame': /self-stigma[^]*ashamed|ashamed[^]*self-stigma/,
    'being understood for the first time': /understood[^.]*\.[^.]*first time|first place where they felt understood/,
    'shared living': /houses where people live together/,
    workshops: /workshops/,
    'check-ins by text': /by text: a short message/,
    schools: /schools/,
    'physical health': /long-term conditions/,
    'recovery from alcohol and drugs': /stopped drinking or using drugs/,
    'intentional peer support with goals': /goals[^]*intentional peer support/,
    'user-led organisations': /user-led/,
    'staff with lived experience who are not called peers': /staff who’ve been through it and aren’t called peers/,
    PTSD: /PTSD/,
    bipolar: /bipolar/,
    trauma: /trauma/,
    disability: /disability/,
    'burn-out': /burnt out/,
    'guilt about taking help': /guilty/,
    'growing confidence and seeing what one is good at': /confidence[^]*good at/,
  };
  for (const [subject, pattern] of Object.entries(subjects)) it(subject, () => assert.match(told, pattern));

  it('what peers bring, before what they may not do', () => {
    const text = plainText(guides.find(({ id }) => id === 'what-it-is')?.body ?? []);
    assert.ok(text.indexOf('What peers bring') < text.indexOf('What it isn’t'));
    const card = plainText(myths.find(({ id }) => id === 'must-be-professional')?.body ?? []);
    assert.match(card, /^Peers bring/);
  });
});

describe('the findings that ship', () => {
  const cited = (doi: string) =>
    evidence.find(({ sources: from }) => from.some((source) => source.doi === doi || source.url?.includes(doi)));
  const studies = {
    'Pfeiffer 2011': '10.1016/j.genhosppsych.2010.10.002',
    'Smit 2022': 'effectiveness-of-peer-support-for-individuals-with-mental-illness',
    'Egmose 2023': '10.1176/appi.ps.202100138',
    'White 2020': '10.1186/s12888-020-02923-3',
    'Puschner 2025': '10.1192/bjp.2025.10299',
    'the Cochrane review of 2019': '10.1002/14651858.CD010880.pub2',
    'a review of digital peer support': '10.1136/bmjment-2025-302275',
  };
  for (const [study, doi] of Object.entries(studies))
    it(`tell of ${study}, with how sure it is and what limits it`, () => {
      const finding = cited(doi);
      assert.ok(finding?.grade && finding.quality);
    });

  it('say of the survey whom it asked, and that it is not about a year', () => {
    const survey = plainText(evidence.find(({ id }) => id === 'how-common')?.body ?? []);
    assert.match(survey, /aged 16 and over how they were at the time/);
    assert.match(survey, /Among people aged 16 to 64/);
    assert.match(survey, /Neither is about a whole year/);
  });

  it('are shown in the guide about research, every one of them', () => {
    const guide = guides.find(({ id }) => id === 'what-research-says');
    assert.deepEqual([...(guide?.evidence ?? [])].sort(), evidence.map(({ id }) => id).sort());
  });

  it('explain recovery in every text that names it, unless they say what from', () => {
    const texts = [
      ...guides.map(({ id, intro, body }) => ({ id, text: `${intro} ${plainText(body)}` })),
      ...myths.map(({ id, fact, howSure, body }) => ({ id, text: `${fact} ${howSure ?? ''} ${plainText(body)}` })),
      ...evidence.map(({ id, quality, body }) => ({ id, text: `${quality} ${plainText(body)}` })),
    ];
    const naming = texts.filter(({ text }) => /\brecovery\b(?! from)/i.test(text));
    assert.ok(naming.length > 6);
    assert.deepEqual(
      naming.filter(({ text }) => !text.includes('Personal recovery means')).map(({ id }) => id),
      [],
    );
  });
});

describe('the sources that ship', () => {
  it('open the page itself, or are printed in full', () => {
    const isPage = ({ url = '' }: Source) => /^https:\/\/[^/]+\/./.test(url);
    const isPrinted = ({ doi, publisher, published }: Source) => Boolean(publisher && (doi || published));
    const lacking = sources.filter(([, source]) => !source.title || (!isPage(source) && !isPrinted(source)));
    assert.deepEqual(lacking, []);
  });

  it('are named in the same way wherever they are cited, so that none passes for newer than it is', () => {
    const ways = new Map<string, Set<string>>();
    for (const [, source] of sources) {
      const place = source.doi ?? source.url ?? source.title;
      ways.set(place, (ways.get(place) ?? new Set()).add(JSON.stringify(source)));
    }
    assert.deepEqual(
      [...ways.values()].filter((way) => way.size > 1).map((way) => [...way]),
      [],
    );
  });

  it('say so where they are past the year in which they were to be revised', () => {
    const mind = sources.filter(([, { url = '' }]) => url.endsWith('/is-peer-support-right-for-me/'));
    assert.ok(mind.length > 0);
    for (const [id, { published = '' }] of mind) assert.match(published, /due to be revised in 2022/, id);
  });
});

describe('the stories that ship', () => {
  const needed: Record<string, (story: (typeof stories)[number], text: string) => boolean> = {
    'psychosis or hospital': (_, text) => /psychosis|ward/.test(text),
    'recovery from alcohol': ({ sharedExperiences = [] }) => sharedExperiences.includes('alcohol-or-drugs'),
    'losing somebody to suicide': ({ sharedExperiences = [] }) => sharedExperiences.includes('suicide-bereavement'),
    'a Deaf or disabled person': ({ sharedExperiences = [] }) => sharedExperiences.includes('deaf'),
    'a trans or non-binary person': (_, text) => /non-binary/.test(text),
    'somebody over 75': (_, text) => /eighty-three/.test(text),
    'a men’s group': ({ sharedExperiences = [] }) => sharedExperiences.includes('men'),
    'a paid peer worker': (_, text) => /I’m a peer worker/.test(text),
    'check-ins by text': (_, text) => /someone could text me/.test(text),
    'somebody for whom it was not right, and who left for good': ({ id }) => id === 'thanks-but-no',
  };
  for (const [subject, fits] of Object.entries(needed))
    it(`tell of ${subject}`, () => assert.ok(stories.some((story) => fits(story, plainText(story.body)))));

  it('are all examples, which say so beside the text', () => {
    assert.ok(stories.length >= 25);
    assert.deepEqual(
      stories.filter(({ kind }) => kind !== 'illustrative'),
      [],
    );
    assert.match(library.wording.stories.illustrative, /not a real person/);
  });
});
