import { explainFailure, type Failure } from './explain-failure.js';

const refused: SecurityPolicyViolationEvent[] = [];
let isReported = false;

const handleViolation = (event: SecurityPolicyViolationEvent): void => {
  if (event.disposition === 'enforce') refused.push(event);
};

/** Notes what the page's policy forbids from now on, until a failure has been reported. */
export function watchPolicy(): void {
  // Browsers without the event report the failure by its message alone.
  // eslint-disable-next-line peer-support/supported-apis
  if (!isReported) document.addEventListener('securitypolicyviolation', handleViolation);
}

/** Says once why files did not load: what stops one widget stops most of them, for the same reason. */
export async function reportFailure(files: string[], reason: unknown): Promise<void> {
  if (isReported) return;
  isReported = true;
  // What a policy forbids is reported in a task of its own, which may come after the import has failed.
  await new Promise((resolve) => setTimeout(resolve));

  document.removeEventListener('securitypolicyviolation', handleViolation);
  console.warn(explainFailure(examine(files, reason as Error)), reason);
}

/**
 * What the browser knows already. Nothing is asked of any server: after loading no widget makes a request, and the page's
 * policy might forbid that one as well.
 */
function examine(files: string[], reason: Error): Failure {
  const said = String(reason);
  const violation = refused.find(({ blockedURI }) => files.some((file) => blockedURI.endsWith(file)));
  if (violation) return { reason, address: violation.blockedURI, directive: violation.effectiveDirective };
  const requests = files.map(findRequest);
  const request =
    // Missing in older browsers: nothing is then above 399, and the message names the file.
    // eslint-disable-next-line peer-support/supported-apis
    requests.find((each) => each && each.responseStatus > 399) ||
    requests.find((each) => each && said.includes(each.name)) ||
    requests.find(Boolean);
  const named = /https?:[^\s"')]+/.exec(said);
  const address = request ? request.name : named ? named[0] : undefined;
  // eslint-disable-next-line peer-support/supported-apis
  return { reason, address, status: request && request.responseStatus };
}

/** The last of the requests for a file, wherever it was looked for. */
function findRequest(file: string): PerformanceResourceTiming | undefined {
  const requests = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
  return requests.filter(({ name }) => name.endsWith(`/${file}`)).pop();
}
