import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { env } from 'node:process';

/** The servers that docs/serving.md has a configuration for: their command, and the Debian packages that bring it. */
export const servers = {
  nginx: { command: 'nginx', packages: ['nginx-light', 'libnginx-mod-http-brotli-static'] },
  apache: { command: 'apache2', packages: ['apache2'] },
  caddy: { command: 'caddy', packages: ['caddy'] },
};

/**
 * Where a server's command is. System commands are not on everyone's path.
 *
 * @param {keyof typeof servers} name
 * @returns {string | undefined}
 */
export function findServer(name) {
  const folders = [...(env.PATH ?? '').split(delimiter), '/usr/sbin', '/sbin'];
  return folders.map((folder) => join(folder, servers[name].command)).find(isExecutable);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
