/** What a command may touch of the world around it. Tests put something else in its place. */
export interface Surroundings {
  /** Writes lines for the person who asked. */
  say: (text: string) => void;
  /** Writes lines about what is wrong. */
  complain: (text: string) => void;
  /** Whether somebody is there to answer: not where a file or another program is the input. */
  interactive: boolean;
  /** Where answers to questions come from. */
  input: NodeJS.ReadableStream;
  /** Where questions are asked. */
  output: NodeJS.WritableStream;
  /** Colour only where a person reads it on a terminal. */
  colour: boolean;
  /** The day, as `2026-11-21`, unless a flag names another. */
  today: string;
}

/** How a command ends, for the program that called it. */
export const exitCodes = { fine: 0, problems: 1, couldNotRun: 2 } as const;

/** One thing that `peer-support` can do. */
export interface Command {
  /** `new` */
  name: string;
  /** One line for the list of commands. */
  summary: string;
  /** How to call it, with every flag. */
  usage: string;
  /** Does it, and says how it ended. May throw a `Refusal`, which ends with exit code 2. */
  run: (args: string[], surroundings: Surroundings) => number | Promise<number>;
}
