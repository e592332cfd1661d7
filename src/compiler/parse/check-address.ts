import { BlockList, isIP } from 'node:net';

/** What is wrong with an address and what to do. */
export interface AddressFault {
  message: string;
  fix: string;
}

const reserved = new BlockList();
for (const [net, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const)
  reserved.addSubnet(net, prefix, 'ipv4');
reserved.addAddress('::', 'ipv6');
reserved.addAddress('::1', 'ipv6');
reserved.addSubnet('fc00::', 7, 'ipv6');
reserved.addSubnet('fe80::', 10, 'ipv6');

/** Whether a number of the internet is one of this computer or of the network it is in. */
export function isReservedNumber(number: string): boolean {
  const version = isIP(number);
  return version !== 0 && reserved.check(number, version === 6 ? 'ipv6' : 'ipv4');
}

/** Whether a host, as `new URL` gives it, is this computer or one of the network it is in. */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$|\.$/g, '').toLowerCase();
  return isReservedNumber(host) || /^(?:.*\.)?(?:localhost|local|internal|lan|home\.arpa)$/.test(host);
}

/** Why nobody could follow an address of one of the kinds that may be used. */
export function findAddressFault(address: string): AddressFault | undefined {
  const [, scheme = '', rest = ''] = /^([a-z]+):(.*)$/is.exec(address) ?? [];
  switch (scheme.toLowerCase()) {
    case 'tel':
    case 'sms':
      return findNumberFault(scheme.toLowerCase(), rest);
    case 'mailto':
      return /^[^\s@?]+@[^\s@?]+\.[^\s@?.]{2,}(?:\?.*)?$/.test(rest)
        ? undefined
        : {
            message: `A link writes to "${rest}", which is not an email address.`,
            fix: 'Write it like this: mailto:help@elm-road.example',
          };
    case 'http':
    case 'https':
      return findWebFault(address);
    default:
      return address === '#'
        ? {
            message: 'A link leads nowhere: "#" has no name after it.',
            fix: 'Write an address, or leave the link out.',
          }
        : undefined;
  }
}

function findNumberFault(scheme: string, rest: string): AddressFault | undefined {
  const [number = ''] = rest.split(/[?&;]/);
  if (/^\+?[\d*#][\d*#().-]{1,20}$/.test(number)) return undefined;
  return {
    message: number
      ? `A link ${scheme === 'tel' ? 'calls' : 'texts'} "${number}", which is not a number.`
      : `A link begins with "${scheme}:" and has no number.`,
    fix: `Write the digits without spaces: ${scheme}:116123`,
  };
}

function findWebFault(address: string): AddressFault | undefined {
  const [, port = ''] = /^https?:\/\/[^/?#]*:(\d+)(?:[/?#]|$)/i.exec(address) ?? [];
  if (Number(port) > 65_535)
    return {
      message: `No website can have the number ${port} after its name.`,
      fix: 'Copy the address from the top of the browser window.',
    };
  if (!/^https?:\/\/[^/]/i.test(address) || !URL.canParse(address))
    return {
      message: `"${address}" is not a whole address.`,
      fix: 'Copy it from the top of the browser window, with https:// at its front.',
    };
  const { hostname, username, password } = new URL(address);
  if (username || password || /^https?:\/\/[^/?#]*@/i.test(address))
    return {
      message: `This address leads to ${hostname}. What stands before the @ only looks like the name of a website.`,
      fix: 'Leave out everything up to the @, if that is where it should lead.',
    };
  if (isPrivateHost(hostname) || !/[.:]/.test(hostname))
    return {
      message: `"${hostname}" is a computer in your own network. Nobody else can reach it.`,
      fix: 'Use the address under which everybody can see the page.',
    };
  const marks = findStrayMarks(address);
  if (marks)
    return {
      message: `This address ends in what was copied along with it: ${decodeURIComponent(marks)}`,
      fix: `Write ${address.slice(0, -marks.length)}`,
    };
  if (/%E2%80%8[B-F]|%E2%81%A0|%EF%BB%BF|%C2%AD/i.test(address))
    return {
      message:
        'There is a character in this address that cannot be seen. It was copied along, and the address may fail.',
      fix: `Write ${address.replace(/%E2%80%8[B-F]|%E2%81%A0|%EF%BB%BF|%C2%AD/gi, '')}`,
    };
  return undefined;
}

const strayMark = /(?:[,;”’»)\]]|%(?:E2%80%9[9D]|C2%BB))$/i;

/** Punctuation of the sentence that an address was copied from. A bracket that was opened in it is its own. */
function findStrayMarks(address: string): string {
  let rest = address;
  for (let [mark] = strayMark.exec(rest) ?? []; mark && !isOwn(mark, rest); [mark] = strayMark.exec(rest) ?? [])
    rest = rest.slice(0, -mark.length);
  return address.slice(rest.length);
}

function isOwn(mark: string, address: string): boolean {
  const count = (sign: string) => address.split(sign).length;
  return (mark === ')' && count('(') >= count(')')) || (mark === ']' && count('[') >= count(']'));
}
