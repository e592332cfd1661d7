import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Keeps what was said on a walk that passed, in the file of its browser and widget, in the place that it has among the walks. What
 * other walks have said stays; what is left of walks that there are no longer goes.
 *
 * @param {string} folder
 * @param {{ browser: string, file: string, name: string, transcript: string[] }} taken
 * @param {string[]} names Every walk of this browser and widget, in order.
 */
export function writeTranscript(folder, { browser, file, name, transcript }, names) {
  const place = join(folder, browser.toLowerCase());
  const path = join(place, `${file}.txt`);
  const parts = existsSync(path) ? parseTranscripts(readFileSync(path, 'utf8')) : new Map();
  parts.set(name, transcript.join('\n'));
  const kept = names.filter((each) => parts.has(each)).map((each) => `# ${each}\n\n${parts.get(each)}\n`);
  mkdirSync(place, { recursive: true });
  writeFileSync(path, kept.join('\n'));
}

/** What was said, by the name of the walk. */
function parseTranscripts(text) {
  const parts = text.split(/^# /m).slice(1);
  return new Map(parts.map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n')).trim()]));
}
