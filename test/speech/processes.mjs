import { readFileSync, readdirSync } from 'node:fs';

/** A process and everything it has started, by number. */
export function listTree(id) {
  return [id, ...listChildren(id).flatMap(listTree)];
}

function listChildren(id) {
  return readEach(`/proc/${id}/task`, (task) => readFileSync(`/proc/${id}/task/${task}/children`, 'utf8'))
    .join(' ')
    .split(' ')
    .filter(Boolean)
    .map(Number);
}

/**
 * True if any thread of these processes runs or waits for a processor: on a busy machine, silence alone does not say that
 * nothing more is to come.
 */
export function isBusy(ids) {
  return ids.some((id) => readEach(`/proc/${id}/task`, (task) => readState(id, task)).includes('R'));
}

/** The state follows the name, which is in brackets and may hold anything. */
function readState(id, task) {
  const stat = readFileSync(`/proc/${id}/task/${task}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2)[0];
}

/** Threads come and go while they are looked at. */
function readEach(folder, read) {
  try {
    return readdirSync(folder).flatMap((name) => {
      try {
        return [read(name)];
      } catch {
        return [];
      }
    });
  } catch {
    return [];
  }
}
