/** A word of a command as it can be pasted into a terminal, whatever spaces and signs are in it. */
export function quoteForShell(word: string): string {
  return /^[\w./@:+,=-]+$/.test(word) ? word : `"${word.replace(/["$`\\]/g, '\\$&')}"`;
}
