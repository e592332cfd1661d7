import { relative } from 'node:path';

/**
 * Shares of lines and branches that were run, in per cent and rounded down, by folder.
 *
 * @param {Record<string, Record<string, { total: number, covered: number }>>} summary What istanbul's `json-summary` says, by file.
 * @param {string[]} folders
 * @returns {Record<string, { lines: number, branches: number }>}
 */
export function sumByFolder(summary, folders, from = process.cwd()) {
  const files = Object.entries(summary).map(([file, counts]) => [relative(from, file).replaceAll('\\', '/'), counts]);
  const share = (folder, what) => {
    const counts = files.filter(([file]) => file.startsWith(`${folder}/`)).map(([, each]) => each[what]);
    const sum = (key) => counts.reduce((total, each) => total + each[key], 0);
    return sum('total') === 0 ? 0 : Math.floor((sum('covered') / sum('total')) * 1000) / 10;
  };
  return Object.fromEntries(
    folders.map((folder) => [folder, { lines: share(folder, 'lines'), branches: share(folder, 'branches') }]),
  );
}

/** A line for each share that is below its goal. */
export function findShortfalls(found, goals) {
  return Object.entries(goals).flatMap(([folder, goal]) =>
    Object.entries(goal)
      .filter(([what, least]) => found[folder][what] < least)
      .map(([what, least]) => `${folder}: ${found[folder][what]}% of the ${what} are tested, and it was ${least}%.`),
  );
}
