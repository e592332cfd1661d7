/**
 * An output module for Speech Dispatcher that makes no sound: every message it is asked to speak becomes a line of the
 * file it is given. The modules that come with Speech Dispatcher do not start on a machine without a sound card.
 */
import { appendFileSync } from 'node:fs';
import { argv, stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline';

const [, , logFile] = argv;

const spoken = new Set(['SPEAK', 'CHAR', 'KEY']);
/** What is answered before and after the lines that a command comes with. */
const blocks = {
  SPEAK: ['202 OK RECEIVING MESSAGE', '200 OK SPEAKING'],
  CHAR: ['202 OK RECEIVING MESSAGE', '200 OK SPEAKING'],
  KEY: ['202 OK RECEIVING MESSAGE', '200 OK SPEAKING'],
  SOUND_ICON: ['202 OK RECEIVING MESSAGE', '200 OK SPEAKING'],
  SET: ['203 OK RECEIVING SETTINGS', '203 OK SETTINGS RECEIVED'],
  AUDIO: ['207 OK RECEIVING AUDIO SETTINGS', '203 OK AUDIO INITIALIZED'],
  LOGLEVEL: ['207 OK RECEIVING LOGLEVEL SETTINGS', '203 OK LOG LEVEL SET'],
};
const answers = {
  INIT: ['299-Ready', '299 OK LOADED SUCCESSFULLY'],
  'LIST VOICES': ['200-log\ten\tnone', '200 OK VOICE LIST SENT'],
  QUIT: ['210 OK QUIT'],
};

let command;
let lines = [];

createInterface({ input: stdin }).on('line', (line) => {
  if (command) readBlock(line);
  else readCommand(line.trim());
});

function readCommand(line) {
  const [name = ''] = line.split(' ');
  if (blocks[name]) {
    command = name;
    lines = [];
    answer(blocks[name][0]);
  } else if (name === 'DEBUG') answer('200 OK DEBUGGING');
  else if (name === 'LIST') answer(...answers['LIST VOICES']);
  else if (answers[name]) {
    answer(...answers[name]);
    if (name === 'QUIT') stdin.destroy();
  } else if (!['STOP', 'PAUSE', ''].includes(name)) answer('300 ERR UNKNOWN COMMAND');
}

/** A block ends with a dot alone; a line that begins with a dot has one more. */
function readBlock(line) {
  if (line !== '.') return void lines.push(line.replace(/^\.\./, '.'));
  const name = command;
  command = undefined;
  answer(blocks[name][1]);
  if (!spoken.has(name) && name !== 'SOUND_ICON') return;
  if (spoken.has(name)) appendFileSync(logFile, `${readPlain(lines.join(' '))}\n`);
  // Said at once: nothing waits for the end of a sentence, and nothing is cut off.
  answer('701 BEGIN', '702 END');
}

/** Messages are SSML. */
function readPlain(ssml) {
  const entities = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return ssml
    .replace(/<[^>]*>/g, '')
    .replace(/&(\w+);/g, (whole, name) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}

function answer(...said) {
  for (const line of said) stdout.write(`${line}\n`);
}
