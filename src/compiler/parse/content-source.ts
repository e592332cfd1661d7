import { compileContent } from '../charity/compile-content.js';
import type { Compiled, CompileOptions, NamedLibrary } from '../compile.js';
import { stopsBuild } from '../report/problem.js';
import { ParsedFiles } from './parsed-files.js';
import { formatReport } from '../report/report.js';
import type { ParsedContent } from './read-content.js';

/** Compiles a folder when its words are first asked for, and again after it has changed. */
export class ContentSource {
  private compiled?: Compiled;
  private readonly parsed: ParsedContent = new ParsedFiles();

  constructor(private readonly options: CompileOptions) {}

  /** The libraries. Throws the report where anything is wrong, so that nothing half-built is ever used. */
  libraries(): NamedLibrary[] {
    const report = this.report();
    if (report !== '') throw new ContentProblems(report);
    return this.compile().libraries;
  }

  /** What stands in the way of the libraries, or nothing. */
  report(): string {
    return formatReport(this.compile().problems.filter(stopsBuild), { colour: false });
  }

  /**
   * What is worth a look and stands in nobody’s way, or nothing. It takes the rules that only warn, so a preview asks once the
   * words are shown.
   */
  warnings(): string {
    const { problems } = compileContent({ ...this.options, parsed: this.parsed });
    return formatReport(
      problems.filter(({ severity }) => severity !== 'note'),
      { colour: false },
    );
  }

  /** Every file that the words come from. */
  files(): string[] {
    return this.compile().files;
  }

  /** Compiles afresh the next time. */
  forget(): void {
    this.compiled = undefined;
  }

  private compile(): Compiled {
    return (this.compiled ??= compileContent({ ...this.options, errorsOnly: true, parsed: this.parsed }));
  }
}

/** The report as the message of a failed build, without a stack: it is about words, not code. */
export class ContentProblems extends Error {
  constructor(report: string) {
    super(`The content has problems, so nothing was built.\n\n${report}`);
    this.name = 'ContentProblems';
    this.stack = '';
  }
}
