import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { findServer } from './find-servers.mjs';

/** The configurations that docs/serving.md shows for a server, in order. */
function readDocumented(language, root) {
  const page = readFileSync('docs/serving.md', 'utf8');
  const blocks = [...page.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(([, block]) => block);
  if (blocks.length === 0) throw new Error(`docs/serving.md has no configuration for ${language}.`);
  return blocks.map((block) => block.replaceAll('/srv/peer-support/dist', resolve(root)));
}

/** The files that a server needs besides what the page says, and how it is started. */
const setUps = {
  nginx(folder, port, root) {
    const [map, location] = readDocumented('nginx', root);
    const places = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
    const paths = places.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n');
    const config = `daemon off; pid ${folder}/pid; error_log stderr; ${userOfRoot('user root;')}
      include /etc/nginx/modules-enabled/*.conf;
      events { }
      http { include /etc/nginx/mime.types; access_log off; ${paths} ${map}
        server { listen 127.0.0.1:${port}; ${location} } }`;
    return { config, parts: (file) => ['-c', file, '-e', 'stderr'] };
  },
  apache(folder, port, root) {
    const [access] = readDocumented('apache', root);
    cpSync(root, join(folder, 'site/peer-support'), { recursive: true });
    writeFileSync(join(folder, 'site/peer-support/.htaccess'), access);
    const modules = ['mpm_event', 'authz_core', 'mime', 'headers', 'rewrite'];
    const config = `ServerRoot ${folder}\nServerName localhost\nListen 127.0.0.1:${port}\nPidFile ${folder}/pid
      ErrorLog ${folder}/error.log\n
      ${modules.map((name) => `LoadModule ${name}_module /usr/lib/apache2/modules/mod_${name}.so`).join('\n')}
      TypesConfig /etc/mime.types\nDocumentRoot ${folder}/site
      <Directory ${folder}/site>\nAllowOverride All\nRequire all granted\n</Directory>\n`;
    return { config, parts: (file) => ['-D', 'FOREGROUND', '-f', file] };
  },
  caddy(folder, port, root) {
    const [site] = readDocumented('caddy', root);
    const config = `{\nadmin off\nauto_https off\nstorage file_system ${folder}/storage\n}\nhttp://127.0.0.1:${port} {\nbind 127.0.0.1\n${site}}\n`;
    return { config, parts: (file) => ['run', '--adapter', 'caddyfile', '--config', file] };
  },
};

/**
 * Starts a web server on loopback, as docs/serving.md says to set it up.
 *
 * @param {'nginx' | 'apache' | 'caddy'} name
 * @param {string} root The folder that it serves as `/peer-support/`.
 * @returns {Promise<{ origin: string, stop: () => Promise<void> }>}
 */
export async function startServer(name, root = 'dist') {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  mkdirSync(join(folder, 'site'));
  const port = await findPort();
  const { config, parts } = setUps[name](folder, port, root);
  const file = join(folder, 'config');
  writeFileSync(file, config);
  const server = spawn(findServer(name), parts(file), { env: { ...process.env, HOME: folder } });
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream.on('data', (words) => (said += words));
  const ended = once(server, 'exit');
  const stop = async () => {
    server.kill();
    await ended;
    rmSync(folder, { recursive: true });
  };
  const origin = `http://127.0.0.1:${port}`;
  while (!(await isAnswering(origin))) {
    if (server.exitCode !== null) throw new Error(`${name} didn't start:\n${said}`);
    await wait(50);
  }
  return { origin, stop };
}

/** nginx gives its files to another user where root starts it, who may not read a temporary folder. */
function userOfRoot(line) {
  return process.getuid?.() === 0 ? line : '';
}

async function findPort() {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address();
  probe.close();
  await once(probe, 'close');
  return port;
}

function isAnswering(origin) {
  return fetch(origin).then(
    () => true,
    () => false,
  );
}
