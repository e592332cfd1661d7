/**
 * `node --import tsx bench/quiz-walk.mjs`: how long it takes to walk every path of the quiz that ships, with the engine
 * that runs in the browser. Fails if the median is over two seconds.
 */
import { availableParallelism } from 'node:os';
import { argv, exit } from 'node:process';
import { compileFolder } from '../src/compiler/compile.ts';
import { wholeQuiz } from '../src/compiler/rules/walk-content.ts';
import { walk } from '../src/quiz-analysis/walk.ts';

const limit = 2000;
const rounds = Number(argv.find((each) => each.startsWith('--rounds='))?.split('=')[1] ?? 9);
const { contents } = compileFolder({ folder: 'content', today: new Date().toISOString().slice(0, 10) });
const [content] = contents;
const quiz = wholeQuiz(content);

const times = Array.from({ length: rounds }, () => {
  const start = performance.now();
  walk(quiz, content.idsOf('result'));
  return performance.now() - start;
}).sort((a, b) => a - b);

const { sets, walked, findings } = walk(quiz, content.idsOf('result'));
const median = times[Math.floor(rounds / 2)];
console.log(`${sets} answer sets along ${walked.paths} paths, ${findings.length} findings`);
console.log(
  `median ${median.toFixed(0)} ms, slowest ${times.at(-1).toFixed(0)} ms of ${rounds} rounds ` +
    `(Node ${process.version}, ${availableParallelism()} cores; limit ${limit} ms)`,
);
exit(median > limit ? 1 : 0);
