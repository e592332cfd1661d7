import { argv, env, stdin, stdout } from 'node:process';
import { Refusal } from './refusal.js';
import { runCommand } from './run-command.js';
import { usualToday } from './today.js';

try {
  process.exitCode = await runCommand(argv.slice(2), {
    say: (text) => console.log(text),
    complain: (text) => console.error(text),
    interactive: Boolean(stdin.isTTY),
    input: stdin,
    output: stdout,
    colour: Boolean(stdout.isTTY) && !env['NO_COLOR'],
    today: usualToday(env['SOURCE_DATE_EPOCH']),
  });
} catch (reason) {
  if (!(reason instanceof Refusal)) throw reason;
  console.error(reason.message);
  process.exitCode = 2;
}
