/**
 * The widgets in real old browsers, on pages as charities write them. Words are taken from the library that was built, so
 * that editors may change them.
 */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { channelAddress } from '../../src/content-model/channel-address.ts';
import { fillIn } from '../../src/content-model/wording.ts';
import { hostPage, scriptTag, tags, widgetTag } from '../built/host-page.mjs';
import { serveFolder } from '../built/serve-folder.mjs';
import { launchChromium } from './devtools.mjs';
import { findBrowser } from './find-browser.mjs';
import { openPage } from './visitor.mjs';

/** The floor, what stood between it and today, and 88, which is not promised. */
const supported = [88, 90, 92, 110, 119];
/** Too old to read our code: one for any of it, the other for what the script fetches. */
const tooOld = [79, 83];

assert.ok(existsSync('dist/library/en.json'), 'There is nothing to test yet: npm run build comes first.');
const library = JSON.parse(readFileSync('dist/library/en.json', 'utf8'));
const { wording, quiz, quizResults, myths, stories, guides, contacts } = library;
const { shared } = wording;
const tooOldToStart = /could not start.*too old/;

const choices = {
  safety: 'ok',
  looking: 'been-through-it',
  sharing: 'one-person',
  where: 'in-person',
};
const ours = {
  ...library,
  myths: myths.map((myth, i) => (i === 0 ? { ...myth, fact: 'A fact of our own' } : myth)),
};

const page = (body) => hostPage({ head: `<link rel="stylesheet" href="/peer-support.css">${scriptTag()}`, body });
const widget = (name, attributes = '') => widgetTag(`peer-support-${name}`).replace('>', ` ${attributes}>`);
/** Its own address is of no use, so that it leads where the page’s own link leads: nothing leaves this machine. */
const exit = '<peer-support-exit href="nowhere"><a href="/weather">Go to the weather</a></peer-support-exit>';
const noSuchAddress = /cannot use href="nowhere"/;

/** An accent, and what is then to be seen: the button, and the words on it. */
const accents = [
  { accent: '#7a1f5c', background: 'rgb(122, 31, 92)', color: 'rgb(255, 255, 255)' },
  { accent: '#ffcc00', background: 'rgb(255, 204, 0)', color: 'rgb(0, 0, 0)' },
];

const site = await serveFolder({
  folder: 'dist',
  scripts: { '/ours.json': JSON.stringify(ours) },
  pages: {
    '/every': page(`<peer-support region="GB-SCT">${tags.map(widgetTag).join('\n')}</peer-support>`),
    '/quiz': page(widget('quiz', 'region="GB-SCT"')),
    '/myths': page(widget('myths', 'region="GB-SCT"')),
    '/stories': page(widget('stories', 'region="GB-SCT"')),
    '/ours': page(widget('myths', 'region="GB-SCT" src="/ours.json"')),
    '/exit': page(exit),
    '/weather': hostPage({ head: '', body: '<h1>Weather</h1>' }),
    ...Object.fromEntries(
      accents.map(({ accent }, i) => [
        `/accent/${i}`,
        page(`<style>:root { --peer-support-accent: ${accent}; }</style>${widget('quiz')}`),
      ]),
    ),
    ...Object.fromEntries(guides.map(({ id }) => [`/guide/${id}`, guidePage(id)])),
    ...Object.fromEntries(
      ['GB-NIR', 'NZ'].map((nation) => [`/contacts/${nation}`, page(widget('contacts', `region="${nation}"`))]),
    ),
    '/contacts': page(widget('contacts')),
  },
});

function guidePage(topic) {
  return page(`<peer-support-guide topic="${topic}" region="GB-SCT"><p>Call 999</p></peer-support-guide>`);
}

for (const version of supported)
  describe(`in Chromium ${version}`, () => {
    const open = inBrowser(version);

    it('the quiz leads to a result, and to its services', () =>
      open('/quiz', async (visitor) => {
        const tag = 'peer-support-quiz';
        await visitor.press(tag, wording.quiz.start);
        for (const { id, question, options } of quiz.questions) {
          await visitor.see(tag, question);
          const chosen = options.find((option) => option.id === choices[id]);
          if (chosen) await visitor.press(tag, chosen.text);
          await visitor.press(tag, chosen ? wording.quiz.continue : wording.quiz.skip);
        }
        const { headline, firstStep } = quizResults.results.find(({ id }) => id === 'one-to-one');
        await visitor.see(tag, headline);
        await visitor.see(tag, wording.quiz['you-said']);
        await visitor.press(tag, firstStep.label);
        const service = contacts.find(
          ({ urgency, nations }) => urgency === 'find-peer-support' && nations.includes('GB-SCT'),
        );
        await visitor.see(tag, service.name);
      }));

    for (const name of ['guide', 'myths', 'quiz', 'stories'])
      it(`urgent help opens in the ${name}`, () =>
        open('/every', async (visitor) => {
          const tag = `peer-support-${name}`;
          await visitor.press(tag, shared['urgent-help']);
          await visitor.see(tag, shared['urgent-help-intro']);
          await seeNumbers(visitor, tag, '999', '116 123');
        }));

    for (const nation of ['GB-NIR', 'NZ'])
      it(`the panel has every way to reach somebody in ${nation}`, () =>
        open(`/contacts/${nation}`, async (visitor) => {
          const tag = 'peer-support-contacts';
          await visitor.see(tag, wording.contacts.title);
          const line = contacts.find(({ nations, urgency }) => nations.includes(nation) && urgency === 'crisis');
          await visitor.see(tag, line.name);
          await visitor.openAll(tag);
          const leads = new Set((await visitor.controls(tag)).map(({ href }) => href));
          for (const { channels, nations } of contacts)
            if (nations.includes(nation))
              for (const channel of channels)
                assert.ok(leads.has(new URL(channelAddress(channel)).href), JSON.stringify(channel));
        }));

    it('the panel shows another country’s numbers once it is chosen', () =>
      open('/contacts', async (visitor) => {
        const tag = 'peer-support-contacts';
        await visitor.see(tag, wording.country.unknown);
        await visitor.choose(tag, 'US');
        await seeNumbers(visitor, tag, '911', '988');
      }));

    for (const { id, title, body } of guides)
      it(`the guide on ${id} is there`, () =>
        open(`/guide/${id}`, async (visitor) => {
          await visitor.see('peer-support-guide', title);
          const words = JSON.stringify(body).match(/"words":\["([^"\\]+)"\]/)?.[1];
          if (words) await visitor.see('peer-support-guide', words);
        }));

    it('stories are turned, and shown as a list', () =>
      open('/stories', async (visitor) => {
        const tag = 'peer-support-stories';
        const position = (number) => fillIn(wording.stories.position, { number, total: stories.length });
        await visitor.see(tag, position(1));
        await visitor.press(tag, wording.stories.next);
        await visitor.see(tag, position(2));
        await visitor.press(tag, wording.stories.previous);
        await visitor.see(tag, position(1));
        await visitor.press(tag, wording.stories['show-list']);
        await visitor.see(tag, wording.stories['show-one']);
        await visitor.see(tag, stories[2].title);
      }));

    it('a myth is opened', () =>
      open('/myths', async (visitor) => {
        const tag = 'peer-support-myths';
        const [{ fact, body }] = myths;
        const [words] = body[0].words;
        await visitor.see(tag, fact);
        assert.doesNotMatch(await visitor.read(tag), new RegExp(words));
        await visitor.press(tag, fact);
        await visitor.see(tag, words);
      }));

    it('a library of the charity’s own is shown', () =>
      open('/ours', (visitor) => visitor.see('peer-support-myths', 'A fact of our own')));

    for (const [i, { accent, background, color }] of accents.entries())
      it(`buttons have the accent ${accent}, with words on it that can be read`, () =>
        open(`/accent/${i}`, async (visitor) => {
          await visitor.see('peer-support-quiz', wording.quiz.start);
          await visitor.looks('peer-support-quiz', wording.quiz.start, { 'background-color': background, color });
        }));

    it('the exit leaves by a press', () =>
      open(
        '/exit',
        async (visitor) => {
          await visitor.press('peer-support-exit', wording.exit.leave);
          await visitor.until(() => location.pathname === '/weather');
        },
        [noSuchAddress],
      ));

    it('the exit leaves by Shift pressed three times', () =>
      open(
        '/exit',
        async (visitor) => {
          await visitor.see('peer-support-exit', wording.exit.leave);
          for (let i = 0; i < 3; i += 1) await visitor.pressKey('Shift');
          await visitor.until(() => location.pathname === '/weather');
        },
        [noSuchAddress],
      ));
  });

for (const version of tooOld)
  describe(`in Chromium ${version}, which is too old`, () => {
    const open = inBrowser(version);

    it('the page’s own text stays, nothing covers it, and nothing is thrown', () =>
      open(
        '/every',
        async (visitor) => {
          await visitor.hears(tooOldToStart);
          for (const tag of tags) {
            assert.equal(await visitor.read(tag), `You can call 116 123 instead of ${tag}.`);
            assert.ok(await visitor.evaluate(isReachable, tag), `${tag} is covered`);
          }
        },
        [tooOldToStart],
      ));

    it('Shift pressed three times covers nothing', () =>
      open(
        '/exit',
        async (visitor) => {
          await visitor.hears(tooOldToStart);
          for (let i = 0; i < 3; i += 1) await visitor.pressKey('Shift');
          await visitor.press('peer-support-exit', 'Go to the weather');
          await visitor.until(() => location.pathname === '/weather');
        },
        [tooOldToStart],
      ));
  });

/** Starts the browser for the tests beside it, and gives what opens a page for one of them. */
function inBrowser(version) {
  let browser;
  before(async () => (browser = launchChromium(await findBrowser(version))));
  after(() => browser?.close());
  return async (path, act, expected = []) => {
    const visitor = await openPage(browser, site.origin + path);
    await act(visitor);
    const isExpected = (line) => expected.some((pattern) => pattern.test(line));
    assert.deepEqual(
      visitor.said.filter((line) => !isExpected(line)),
      [],
    );
    await visitor.close();
  };
}

async function seeNumbers(visitor, tag, ...numbers) {
  for (const number of numbers) await visitor.see(tag, fillIn(shared.call, { number }));
  const leads = (await visitor.controls(tag)).map(({ href }) => href);
  for (const number of numbers) assert.ok(leads.includes(`tel:${number.replace(' ', '')}`), number);
}

/** Whether a finger meets the link inside the tag. Runs on the page. */
function isReachable(tag) {
  const link = document.querySelector(`${tag} a`);
  link.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = link.getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, top + height / 2) === link;
}
