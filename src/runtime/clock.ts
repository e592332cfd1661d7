/** The one place that widgets ask for the time, so that tests can set it. Nothing on a page can reach it. */
export const clock = {
  now: (): number => Date.now(),
};
