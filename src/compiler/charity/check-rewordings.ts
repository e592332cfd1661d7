import type { Problem } from '../report/problem.js';
import { suggest } from '../rules/text/nearest.js';
import { rewordedFrom } from './overlay-file.js';
import type { Reworded } from './overlay-language.js';
import { findRewordings, type Rewording } from './rewordings.js';

/** What there is to say about files that reword ours: above all, that our words have changed since. */
export function checkRewordings(reworded: readonly Reworded[], basePaths: readonly string[]): Problem[] {
  return reworded.flatMap((one) => checkReworded(one, basePaths));
}

function checkReworded({ file, own, base, lines }: Reworded, basePaths: readonly string[]): Problem[] {
  const find = (message: string, fix: string, more: Partial<Problem> = {}): Problem => ({
    file: file.file,
    ...own.locate([rewordedFrom]),
    field: rewordedFrom,
    rule: rewordedFrom,
    severity: 'error',
    message,
    fix,
    ...more,
  });
  if (!base)
    return [
      find(
        'We don’t have a file with this name, so there’s nothing to reword.',
        `Delete the line "${rewordedFrom}", or give the file the name of ours. ${suggest(file.path, basePaths)}`.trim(),
      ),
    ];
  if (!lines)
    return [find('We can’t combine this file with ours.', 'Put each field on its own line, at the left edge.')];
  const rewordings = findRewordings(own, base);
  return [...describeNew(rewordings, find), ...rewordings.filter(hasChanged).map((one) => describeChange(one, find))];
}

type Find = (message: string, fix: string, more?: Partial<Problem>) => Problem;

function hasChanged({ noted, fingerprint }: Rewording): boolean {
  return noted !== undefined && noted !== fingerprint;
}

function describeNew(rewordings: Rewording[], find: Find): Problem[] {
  const notNoted = rewordings.filter(({ noted }) => noted === undefined);
  if (notNoted.length === 0) return [];
  const fields = notNoted.map(({ field }) => `"${field}"`);
  return [
    find(
      `We don’t know yet which of our words you started from for ${fields.join(' and ')}.`,
      'Run the check with --accept to note them. Then we can tell you when our words change.',
      { severity: 'warning' },
    ),
  ];
}

/** Shows both, so that the charity can choose. An old number is worse than an old turn of phrase. */
function describeChange({ field, ours, yours, fingerprint, place }: Rewording, find: Find): Problem {
  const risky = /^(channels|hours|limits|countries|urgency)$/.test(field);
  return find(
    `Our words for "${field}" have changed since you reworded them. Ours now: "${shorten(ours)}" Yours: "${shorten(yours)}"`,
    `Keep yours or change them. Then write "${field}: ${fingerprint}" here, or add --accept to the check.`,
    { ...place, field, severity: risky ? 'error' : 'warning' },
  );
}

function shorten(words: string): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}
