import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dropRepeats, sortProblems, type Problem } from './problem.js';
import { formatForGithub } from './report-for-github.js';
import { formatReport, sumUpNotes } from './report.js';

const warning: Problem = {
  file: 'content/en/myths/a.md',
  line: 9,
  column: 5,
  length: 6,
  field: 'text',
  rule: 'should-word',
  severity: 'warning',
  message: '"should" can sound like an order.',
  fix: 'Say "you can".',
  excerpt: 'You should ask first.',
};
const error: Problem = {
  file: 'content/en/myths/a.md',
  line: 12,
  rule: 'missing-field',
  severity: 'error',
  message: 'There is no "fact" here.',
  fix: 'Add a line that begins with "fact:".',
};
const elsewhere: Problem = { ...error, file: 'content/en/guides/b.md', line: 1 };

describe('the report', () => {
  it('goes by file, errors first, with the words underlined and the fix below', () => {
    assert.equal(
      formatReport(sortProblems([warning, error, elsewhere]), { colour: false }),
      `content/en/guides/b.md
  1  error
    There is no "fact" here.
    Add a line that begins with "fact:".
    (rule: missing-field)

content/en/myths/a.md
  12  error
    There is no "fact" here.
    Add a line that begins with "fact:".
    (rule: missing-field)
  9:5  warning  text
    | You should ask first.
    |     ~~~~~~
    "should" can sound like an order.
    Say "you can".
    (rule: should-word)

2 errors, 1 warning in 2 files.`,
    );
  });

  it('shows errors first, then warnings, then notes', () => {
    const note: Problem = { ...warning, severity: 'note', line: 1 };
    const shown = formatReport(sortProblems([note, warning, error]));
    assert.deepEqual(shown.match(/(?<=^ {2}\S+ {2})\w+/gm), ['error', 'warning', 'note']);
    assert.match(shown, /\n\n1 error, 1 warning, 1 note in 1 file\.$/);
  });

  it('counts notes by their rule, the most frequent first', () => {
    const notes = ['active-voice', 'short-words', 'short-words'].map((rule) => ({ ...warning, rule }));
    assert.equal(sumUpNotes(notes), '3 notes not shown: short-words 2, active-voice 1.');
  });

  it('is empty where there is nothing to say', () => {
    assert.equal(formatReport([]), '');
  });

  it('has colour only when asked', () => {
    assert.doesNotMatch(formatReport([warning], { colour: false }), /\u001b/);
    assert.match(formatReport([warning], { colour: true }), /\u001b\[33m~~~~~~/);
  });

  it('cuts a long line around the words in question', () => {
    const long = { ...warning, excerpt: `${'a '.repeat(200)}should ${'b '.repeat(200)}`, column: 401 };
    const [, , line = '', marks = ''] = formatReport([long]).split('\n');
    assert.ok(line.length < 120);
    assert.equal(line.slice(marks.indexOf('~'), marks.lastIndexOf('~') + 1), 'should');
  });

  it('does not let a file steer the terminal', () => {
    const report = formatReport([{ ...warning, excerpt: 'You \u001b[2J\u202eshould ask.' }]);
    assert.doesNotMatch(report, /[\u001b\u202e]/);
  });

  it('says each problem once, in the same order whatever order they were found in', () => {
    const problems = [warning, elsewhere, error, { ...warning }];
    assert.deepEqual(sortProblems(dropRepeats(problems)), sortProblems(dropRepeats([...problems].reverse())));
    assert.equal(dropRepeats(problems).length, 3);
  });
});

describe('the notes on a pull request', () => {
  it('name the file, the line and the words', () => {
    assert.equal(
      formatForGithub([warning]),
      '::warning file=content/en/myths/a.md,line=9,col=5,endColumn=11,title=should-word::"should" can sound like an order. Say "you can".',
    );
  });

  it('call a note a notice', () => {
    assert.match(formatForGithub([{ ...warning, severity: 'note' }]), /^::notice file=/);
  });

  it('keep signs that mean something to GitHub from being read as such', () => {
    const odd = { ...error, file: 'content/en/a,b:c.md', message: '100%\n::error::x' };
    assert.equal(
      formatForGithub([odd]),
      '::error file=content/en/a%2Cb%3Ac.md,line=12,title=missing-field::100%25%0A::error::x Add a line that begins with "fact:".',
    );
  });
});
