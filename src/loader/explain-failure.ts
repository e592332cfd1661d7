import { refusedPolicy, startFault, trustedTypesFault } from '../runtime/start-fault.js';

/** What is known of files that did not load. */
export interface Failure {
  /** What was thrown; nothing if there was no folder to look in. */
  reason?: Error;
  /** The address that was asked for in vain. */
  address?: string;
  /** What the server answered; 0 or nothing where a page may not know, or where nothing answered. */
  status?: number;
  /** The directive of the page's policy that forbade it. */
  directive?: string;
}

/** How browsers word that a file did not come, or not as a script; all else was thrown by what is in a file. */
const notLoaded = /import|specifier|MIME/i;

const moved =
  'If peer-support.js was moved, combined with other scripts or put into the page itself, say where its folder is: ' +
  '<script data-peer-support-base="https://…/peer-support/" …>';

/** Says why nothing could start, as far as it can be known, and what to do about it. */
export function explainFailure(failure: Failure): string {
  return `${startFault} ${findCause(failure)}`;
}

function findCause({ reason, address, status = 0, directive }: Failure): string {
  if (refusedPolicy.test(String(reason))) return trustedTypesFault;
  if (directive) return `This page's Content-Security-Policy (${directive}) forbids ${address}`;
  if (reason instanceof SyntaxError) return 'A file did not arrive whole, or this browser is too old for it.';
  if (reason && !notLoaded.test(String(reason))) return `The reason: ${String(reason)}`;
  if (status > 399) return `There is no ${address} (the server answered ${status}). ${moved}`;
  if (status) return `${address} is not a script: the server answered with a page, or another type of file. ${moved}`;
  if (!address) return moved;
  return `${address} could not be loaded. On another host, it has to come with Access-Control-Allow-Origin. ${moved}`;
}
