import { askAddress, type Answer } from './ask-address.js';

/** How many websites are asked at the same time. */
const atOnce = 4;

/** Asks for each address once. The addresses of one website are asked one after another, so that none is bothered. */
export async function askAll(addresses: readonly string[], seconds: number): Promise<Map<string, Answer>> {
  const answers = new Map<string, Answer>();
  const waiting = [...groupByHost(addresses)];
  const work = async () => {
    for (let group = waiting.shift(); group; group = waiting.shift())
      for (const address of group) answers.set(address, await askAddress(address, seconds));
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return answers;
}

function groupByHost(addresses: readonly string[]): Iterable<string[]> {
  const groups = new Map<string, string[]>();
  for (const address of addresses) {
    const { host } = new URL(address);
    groups.set(host, [...(groups.get(host) ?? []), address]);
  }
  return groups.values();
}
