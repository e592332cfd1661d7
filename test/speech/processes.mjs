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
 * True if the first thread of any of these processes runs or waits for a processor: on a busy machine, silence alone does
 * not say that nothing more is to come. The first thread is the one with the page, its accessibility tree and the screen
 * reader; others draw, or count for the browser's makers, and have nothing to say.
 */
export function isBusy(ids) {
  return ids.some((id) => {
    try {
      return readState(id, id) === 'R';
    } catch {
      return false;
    }
  });
}

/** True until a process has ended, or is left only for its parent to notice. */
export function isRunning(id) {
  return readEach(`/proc/${id}/task`, (task) => readState(id, task)).some((state) => state !== 'Z');
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
