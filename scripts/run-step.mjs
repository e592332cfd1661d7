import { spawn } from 'node:child_process';
import { env as environment, stderr, stdout } from 'node:process';

/**
 * Runs one command as a step with a name: shows all it says as it says it, and then how long it took.
 *
 * @param {string} name
 * @param {string[]} command
 * @param {Record<string, string>} env What it is told besides the surroundings.
 * @returns {Promise<{ name: string, output: string, errors: string, code: number | null }>} What it said on its standard
 *   output and on its standard error, and how it ended: no code where it could not be started, or was ended from outside.
 */
export async function runStep(name, [file, ...parts], env = {}) {
  console.log(`\n== ${name}`);
  const started = performance.now();
  const child = spawn(file, parts, { stdio: ['ignore', 'pipe', 'pipe'], env: { ...environment, ...env } });
  const [output, errors] = [pass(child.stdout, stdout), pass(child.stderr, stderr)];
  const code = await waitForEnd(child);
  console.log(`== ${name}: ${code === 0 ? 'done' : 'FAILED'} in ${describeDuration(performance.now() - started)}`);
  return { name, output: output.text, errors: errors.text, code };
}

/** @param {number} milliseconds */
export function describeDuration(milliseconds) {
  const seconds = milliseconds / 1000;
  return seconds < 60 ? `${seconds.toFixed(1)} s` : `${Math.floor(seconds / 60)} min ${Math.floor(seconds % 60)} s`;
}

/** Hands on what is said, and keeps it. */
function pass(from, to) {
  const said = { text: '' };
  from.setEncoding('utf8').on('data', (part) => {
    said.text += part;
    to.write(part);
  });
  return said;
}

function waitForEnd(child) {
  return new Promise((resolve) => {
    child.once('error', (reason) => {
      console.error(reason.message);
      resolve(null);
    });
    child.once('close', resolve);
  });
}
