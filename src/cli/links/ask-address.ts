import { lookup } from 'node:dns/promises';
import { isPrivateHost, isReservedNumber } from '../../compiler/parse/check-address.js';

/** What came of asking for an address: it answers, there is nothing, or nobody can tell from here. */
export type Answer = { kind: 'fine' } | { kind: 'gone'; why: string } | { kind: 'unsure'; why: string };

const agent = 'Mozilla/5.0 (compatible; peer-support-widgets link check)';

/** Asks without fetching the page, and fetches it only where the first question was not answered well. */
export async function askAddress(address: string, seconds: number): Promise<Answer> {
  const first = await ask(address, 'HEAD', seconds);
  return first.kind === 'fine' || first.isFinal ? first.answer : (await ask(address, 'GET', seconds)).answer;
}

interface Asked {
  kind: Answer['kind'];
  answer: Answer;
  /** True where asking in another way would not help. */
  isFinal?: boolean;
}

async function ask(address: string, method: 'HEAD' | 'GET', seconds: number): Promise<Asked> {
  try {
    const response = await follow(address, method, AbortSignal.timeout(seconds * 1000));
    if (typeof response === 'string') return asked(unsure(response), true);
    await response.body?.cancel();
    return asked(judgeStatus(response.status));
  } catch (reason) {
    return judgeFailure(reason, seconds);
  }
}

const mostSteps = 10;

/** Goes where the website sends us, step by step: or says why not, where that is a computer of our own network. */
async function follow(address: string, method: 'HEAD' | 'GET', signal: AbortSignal): Promise<Response | string> {
  let here = new URL(address);
  for (let step = 0; step <= mostSteps; step++) {
    const response = await fetch(here.href, { method, signal, redirect: 'manual', headers: { 'user-agent': agent } });
    const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    if (location === null || !URL.canParse(location, here)) return response;
    await response.body?.cancel();
    const next = new URL(location, here);
    if (!/^https?:$/.test(next.protocol)) return 'The website sends its visitors to something that is no website.';
    if (next.host !== here.host && (await isOurNetwork(next.hostname)))
      return `The website sends its visitors to a private network (${next.hostname}), where nobody can follow.`;
    here = next;
  }
  return 'The website sends its visitors on and on.';
}

/** Also behind the name of a website there may be a computer of this network. */
async function isOurNetwork(hostname: string): Promise<boolean> {
  if (isPrivateHost(hostname)) return true;
  const found = await lookup(hostname, { all: true }).catch(() => []);
  return found.some((one) => isReservedNumber(one.address));
}

function asked(answer: Answer, isFinal = false): Asked {
  return { kind: answer.kind, answer, isFinal };
}

function judgeStatus(status: number): Answer {
  if (status < 400) return { kind: 'fine' };
  if (status === 404 || status === 410)
    return { kind: 'gone', why: `The website says that there is no such page (${status}).` };
  if (status === 401 || status === 403)
    return unsure(`The website does not let programs look at this page (${status}).`);
  if (status === 429) return unsure('The website says that it has been asked too often (429).');
  return unsure(`The website answers that something is wrong with it (${status}).`);
}

function judgeFailure(reason: unknown, seconds: number): Asked {
  const { name, cause } = reason as Error & { cause?: { code?: string } };
  const code = String(cause?.code ?? '');
  if (name === 'TimeoutError') return asked(unsure(`The website did not answer within ${seconds} seconds.`));
  if (code === 'ENOTFOUND') return asked({ kind: 'gone', why: notFound }, true);
  if (code === 'EAI_AGAIN') return asked(unsure(notLookedUp), true);
  if (code === 'ECONNREFUSED') return asked(unsure('Nobody answers there at the moment.'), true);
  if (/CERT|SELF_SIGNED|ALTNAME|VERIFY/.test(code))
    return asked(unsure('The website cannot show that it is the one it says it is.'), true);
  return asked(unsure('The connection broke off before there was an answer.'));
}

const notFound = 'There is no website of this name.';
const notLookedUp = 'The name of the website could not be looked up.';

/** Whether the answer may only mean that this computer is not connected. */
export function mayBeOffline(answer: Answer): boolean {
  return answer.kind !== 'fine' && (answer.why === notFound || answer.why === notLookedUp);
}

function unsure(why: string): Answer {
  return { kind: 'unsure', why };
}
