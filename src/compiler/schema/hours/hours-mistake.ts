/** Something in a contact's hours that cannot be read as written. The caller knows the file and the line of each key. */
export interface HoursMistake {
  /** The key it is about: a day key, `public-holidays`, `timezone`, `holidays-of` or `closures`. */
  key?: string;
  /** The key itself is wrong, not what stands beside it. */
  atKey?: true;
  /** What is the matter, as one sentence. */
  message: string;
  /** What to write instead, as one sentence. */
  fix: string;
}

/** Either what was read, or why it could not be. */
export type Read<T> = { read: T } | { mistake: HoursMistake };
