const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** Whether a word becomes another with one letter more, fewer or changed, or with two that have changed places. */
export function isOneLetterAway(word: string, isOther: (candidate: string) => boolean): boolean {
  for (let at = 0; at <= word.length; at++) {
    const before = word.slice(0, at);
    const after = word.slice(at);
    if (after && isOther(before + after.slice(1))) return true;
    if (after.length > 1 && isOther(before + after[1]! + after[0]! + after.slice(2))) return true;
    for (const letter of letters) {
      if (isOther(before + letter + after) || (after && isOther(before + letter + after.slice(1)))) return true;
    }
  }
  return false;
}
