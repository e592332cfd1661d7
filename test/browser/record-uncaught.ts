/** Takes what is thrown at the page until `stop`, instead of the test runner. */
export function recordUncaught(): { uncaught: string[]; stop: () => void } {
  const uncaught: string[] = [];
  const { onerror } = window;
  const noteRejection = (event: PromiseRejectionEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    uncaught.push(String(event.reason));
  };
  window.onerror = (_message, _source, _line, _column, error) => {
    uncaught.push(String(error));
    return true;
  };
  window.addEventListener('unhandledrejection', noteRejection, true);
  return {
    uncaught,
    stop: () => {
      window.onerror = onerror;
      window.removeEventListener('unhandledrejection', noteRejection, true);
    },
  };
}
