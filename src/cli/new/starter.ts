/** Something that a person is asked before a file is written. It is also the name of a flag. */
export interface Asked {
  name: string;
  /** `What is the story called?` */
  ask: string;
  /** The words it can be. */
  choices?: readonly string[];
  /** Whether several words may be given, with commas between them. */
  several?: true;
  /** What an empty answer stands for. Left out where an answer is needed. */
  usual?: string;
  /** What is wrong with an answer, if anything. */
  check?: (answer: string) => string | undefined;
}

/** Answers by the name of what was asked. Empty where there is nothing to say. */
export type Answers = Record<string, string>;

/** What a starter needs to know about the folder it writes into. */
export interface Neighbours {
  today: string;
  /** The next free place among others of the kind. */
  nextOrder: number;
  /** Names of the folders of nations: `gb-sct`. */
  nations: string[];
}

/** How a new file of one kind comes about. */
export interface Starter {
  /** The answer that the file's name is made from. */
  namedAfter: string;
  /** What is asked, in order. */
  asks: (neighbours: Neighbours) => Asked[];
  /** The folder it is kept in, inside its language's: `stories`. */
  folder: (answers: Answers) => string;
  /** The whole file, with a remark for each field. */
  write: (answers: Answers, neighbours: Neighbours) => string;
  /** What to do after the file has been written. */
  next: (id: string) => string[];
}
