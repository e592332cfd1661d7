import { findAddresses, type AddressUse } from '../compiler/parse/find-addresses.js';
import { sortProblems, type Problem } from '../compiler/report/problem.js';
import { formatForGithub } from '../compiler/report/report-for-github.js';
import { formatReport } from '../compiler/report/report.js';
import { deadLink } from '../compiler/rules/dead-link.js';
import { compileContent } from '../compiler/charity/compile-content.js';
import { noContent } from './check.js';
import { exitCodes, type Command, type Surroundings } from './command.js';
import { mayBeOffline, type Answer } from './links/ask-address.js';
import { askAll } from './links/ask-all.js';
import { readContentFolder } from './find-content-folder.js';
import { readFlags } from './read-flags.js';
import { Refusal } from './refusal.js';

export const links: Command = {
  name: 'links',
  summary: 'Checks that every link in the content still works.',
  usage: [
    'peer-support links [folder] [--timeout seconds] [--json|--github]',
    '  folder          the folder of content (content)',
    '  --timeout s     how long to wait for each answer (10)',
    '  --json          print for another program',
    '  --github        print as comments on the lines of a pull request',
    'Only this command goes online: it makes one request for each address, and a second if the first is refused.',
  ].join('\n'),
  run: askLinks,
};

const flags = { timeout: { type: 'string' }, json: { type: 'boolean' }, github: { type: 'boolean' } } as const;

async function askLinks(args: string[], { say, today, colour }: Surroundings): Promise<number> {
  const { words, flags: given } = readFlags(args, flags);
  const folder = readContentFolder(words);
  const seconds = readSeconds(given.timeout);
  const { contents } = compileContent({ folder, today });
  if (contents.length === 0) throw noContent(folder);
  const uses = findAddresses(contents);
  const answers = await askAll([...uses.keys()], seconds);
  refuseOffline(answers);
  const problems = sortProblems(
    [...answers].flatMap(([address, answer]) => describeAnswer(answer, uses.get(address) ?? [])),
  );
  if (given.json) say(JSON.stringify({ today, addresses: answers.size, problems }, null, 2));
  else if (given.github) say(formatForGithub(problems));
  else say([formatReport(problems, { colour }), sumUpAnswers([...answers.values()])].filter(Boolean).join('\n\n'));
  return problems.some(({ severity }) => severity === 'error') ? exitCodes.problems : exitCodes.fine;
}

function readSeconds(given = '10'): number {
  const seconds = Number(given);
  if (seconds > 0 && seconds <= 120) return seconds;
  throw new Refusal(`"${given}" is not a number of seconds up to 120.`, 'Write it like this: --timeout 10');
}

/** Nothing can be said of addresses that were never asked. */
function refuseOffline(answers: ReadonlyMap<string, Answer>): void {
  if (answers.size === 0 || ![...answers.values()].every(mayBeOffline)) return;
  throw new Refusal(
    'None of the addresses could be reached, so we can’t say anything about them.',
    'Is this computer connected to the internet?',
  );
}

function describeAnswer(answer: Answer, uses: readonly AddressUse[]): Problem[] {
  if (answer.kind === 'fine') return [];
  const isGone = answer.kind === 'gone';
  return uses.map(({ document, start, end }) => {
    const place = document.placeAt(start, end);
    return {
      file: document.file,
      ...place,
      rule: deadLink.id,
      severity: isGone ? 'error' : 'warning',
      message: answer.why,
      fix: isGone
        ? 'Find the page on the website, and use its new address. If it’s gone, use another source or leave it out.'
        : 'Open it in a browser. If it’s there, all’s well.',
      excerpt: document.lineText(place.line),
      timeHasPassed: true,
    };
  });
}

function sumUpAnswers(answers: readonly Answer[]): string {
  const counted = (kind: Answer['kind']) => answers.filter((answer) => answer.kind === kind).length;
  const addresses = `${answers.length} ${answers.length === 1 ? 'address' : 'addresses'}`;
  return `Asked ${addresses}: ${counted('fine')} answered, ${counted('gone')} gone, ${counted('unsure')} to look at in a browser.`;
}
