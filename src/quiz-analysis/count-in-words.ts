/** A large number with its thousands parted: `230,400`. The same on every machine, so that reports can be compared. */
export function countInWords(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}
