/** How much a problem matters: an error stops a check, a warning asks for a look, a note only informs. */
export type Severity = 'error' | 'warning' | 'note';

/** A stretch of a file: lines and columns count from 1, as editors do. */
export interface Place {
  line: number;
  column?: number;
  /** How many characters the problem covers, so that the report can underline them. */
  length?: number;
}

/** One thing an author is told. Every part of the compiler and every rule speaks in this shape. */
export interface Problem extends Place {
  /** As the author knows it: `content/en/myths/whole-story.md`. */
  file: string;
  /** `options, item 2, text` */
  field?: string;
  /** Id of the rule. It lasts: pages and bookmarks point to it. */
  rule: string;
  severity: Severity;
  /** What is the matter, in plain words. */
  message: string;
  /** What to do about it. */
  fix: string;
  /** What shows it, step by step, where one sentence cannot: a path through the quiz, or what became of a scenario. */
  shownBy?: string[];
  /** The line as it stands in the file. */
  excerpt?: string;
  /**
   * True where nothing but the passing of time caused this. It fails a check, and what has run out is left out of a build,
   * but a build goes on: nobody's site may stop because a date went by.
   */
  timeHasPassed?: true;
}

const weight: Record<Severity, number> = { error: 0, warning: 1, note: 2 };

/**
 * Problems in the one order they are always shown in: by file, errors first, then down the file. What one rule says of one
 * place stays in the order the rule says it.
 */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.file, b.file) ||
      weight[a.severity] - weight[b.severity] ||
      a.line - b.line ||
      (a.column ?? 0) - (b.column ?? 0) ||
      compareText(a.rule, b.rule),
  );
}

/** Each problem once, however many ways led to it. */
export function dropRepeats(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const key = JSON.stringify([problem.file, problem.line, problem.column, problem.rule, problem.message]);
    return !seen.has(key) && seen.add(key);
  });
}

/** Whether a library may be built in spite of this problem. */
export function stopsBuild(problem: Problem): boolean {
  return problem.severity === 'error' && !problem.timeHasPassed;
}

/** The order of code units: the same on every machine, whatever its language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
