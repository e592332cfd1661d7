import { readFileSync } from 'node:fs';
import { cpuUsage } from 'node:process';
import { walk } from '../src/quiz-analysis/walk.ts';

/** Processor time to walk every path of the built quiz, in milliseconds: the middle of five walks. */
export function walkQuiz(rounds = 5) {
  const { quiz } = JSON.parse(readFileSync(new URL('../dist/library/en.json', import.meta.url)));
  const times = Array.from({ length: rounds }, () => {
    const before = cpuUsage();
    walk(quiz);
    const { user, system } = cpuUsage(before);
    return (user + system) / 1000;
  });
  return { time: times.sort((a, b) => a - b)[Math.floor(rounds / 2)] };
}
