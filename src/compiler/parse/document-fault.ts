import type { Place } from '../report/problem.js';

/** Thrown and caught inside the reading of one file: something that keeps the whole file from being understood. */
export class DocumentFault extends Error {
  constructor(
    /** Id of the rule. */
    readonly rule: string,
    readonly place: Place,
    message: string,
    readonly fix: string,
  ) {
    super(message);
  }
}
