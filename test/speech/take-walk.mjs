import { contains } from './speech-log.mjs';

/** Enough for every stop of a page; who has not heard the words by then never will. */
const mostPresses = 80;
/** Long after it was quiet; who has waited so long waits in vain. */
const timeToSay = 15_000;

/**
 * Takes one walk, step by step.
 *
 * @param {{ steps: object[] }} walk
 * @param {import('./stand.mjs').Stand} stand
 * @param {string} origin Where the pages are.
 * @returns {Promise<{ transcript: string[], problem?: string }>} What was done and what was said after each step.
 */
export async function takeWalk({ steps }, stand, origin) {
  const transcript = [];
  try {
    return { transcript, problem: await takeSteps(steps, stand, origin, transcript) };
  } catch (error) {
    return { transcript, problem: error.message };
  }
}

/** Says what is wrong, if anything is. */
async function takeSteps(steps, stand, origin, transcript) {
  /** What was said since the last thing that was done. */
  let heard = [];
  for (const step of steps) {
    if (!step.kind.startsWith('expect')) {
      heard = await act(step, stand, origin, transcript);
      continue;
    }
    if (step.kind === 'expect-later') heard = [];
    // On a busy machine the reading of a page has longer pauses than anything that is said after a key.
    if (step.kind !== 'expect-not' && !isSaid(heard, step.words)) {
      await stand.log.waitFor(step.words ?? '', timeToSay);
      await stand.log.waitForQuiet();
      const more = stand.log.take();
      if (more.length > 0) transcript.push(`later: ${quote(more)}`);
      heard.push(...more);
    }
    const problem = check(step, heard);
    if (problem) return `${step.where}: ${step.line}. ${problem}`;
  }
  return undefined;
}

async function act(step, stand, origin, transcript) {
  stand.log.take();
  switch (step.kind) {
    case 'open':
      await stand.goTo(`${origin}/${step.page}`);
      await stand.log.waitForQuiet();
      // What is said of a page that loads depends on how fast it does.
      transcript.push(`open ${step.page}`);
      return stand.log.take();
    case 'read':
      // From the top to the end, as the screen reader's own command reads.
      await stand.press('ctrl+Home');
      await stand.log.waitForQuiet();
      stand.log.take();
      await stand.press('KP_Add');
      return listen('read', stand, transcript);
    case 'press': {
      const heard = [];
      for (let press = 0; press < step.times; press += 1) {
        await stand.press(step.key);
        heard.push(...(await listen(step.key, stand, transcript)));
      }
      return heard;
    }
    default:
      return pressUntil(step, stand, transcript);
  }
}

/**
 * Everything on the way is kept: a person hears it too. A line of text may end in the middle of the words, so that they are
 * said by two presses.
 */
async function pressUntil({ key, words, not, where }, stand, transcript) {
  const presses = [];
  const isSaid = () => contains(presses.slice(-2).flat(), words);
  while (!isSaid() && presses.length < mostPresses) {
    await stand.press(key);
    await stand.log.waitForQuiet();
    presses.push(stand.log.take());
  }
  const said = presses.map((heard) => quote(heard) || '(nothing)');
  transcript.push(`${key} (${presses.length}): ${said.join(' | ')}`);
  if (!isSaid()) throw new Error(`${where}: «${words}» was not said after ${mostPresses} presses.`);
  if (not && contains(presses.flat(), not)) throw new Error(`${where}: «${not}» was said on the way.`);
  return presses.at(-1);
}

async function listen(what, stand, transcript) {
  await stand.log.waitForQuiet();
  const heard = stand.log.take();
  transcript.push(`${what}: ${heard.length > 0 ? quote(heard) : '(nothing)'}`);
  return heard;
}

function isSaid(heard, words) {
  return words ? contains(heard, words) : heard.length > 0;
}

function check({ kind, words }, heard) {
  const said = heard.length > 0 ? `Heard: ${quote(heard)}` : 'Nothing was heard.';
  const times = words ? heard.join(' ').split(words).length - 1 : heard.length;
  const isRight = {
    expect: times > 0,
    'expect-later': times > 0,
    'expect-not': times === 0,
    'expect-once': times === 1,
    'expect-something': times > 0,
  };
  return isRight[kind] ? undefined : said;
}

function quote(heard) {
  return heard.map((message) => `«${message}»`).join(' ');
}
