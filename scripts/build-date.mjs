/** The date a build is for, as `2026-11-21`: `SOURCE_DATE_EPOCH` in seconds if it is set, else today, by UTC. */
export function buildDate(epoch = process.env.SOURCE_DATE_EPOCH) {
  const moment = epoch ? new Date(Number(epoch) * 1000) : new Date();
  return moment.toISOString().slice(0, 10);
}
