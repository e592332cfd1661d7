/** How long each kind of file may be kept. Chunks have their content in their names; all else keeps its name and changes. */
export const cacheLives = [
  { paths: ['/chunks/*'], control: 'public, max-age=31536000, immutable' },
  { paths: ['/peer-support.js', '/peer-support.css'], control: 'public, max-age=600, stale-while-revalidate=3600' },
  { paths: ['/peer-support-*.js'], control: 'public, max-age=600, stale-while-revalidate=3600' },
  { paths: ['/library/*'], control: 'public, max-age=300, stale-while-revalidate=600' },
];

/** Any site may use the files, also one that isolates itself, and no browser guesses what they are. */
const always = [
  'Access-Control-Allow-Origin: *',
  'Cross-Origin-Resource-Policy: cross-origin',
  'X-Content-Type-Options: nosniff',
];

/** `dist/_headers`, as Cloudflare Pages, Netlify and others read it. */
export function writeHeaders() {
  const rules = cacheLives.flatMap(({ paths, control }) =>
    paths.map((path) => [path, ...[`Cache-Control: ${control}`, ...always].map((line) => `  ${line}`)].join('\n')),
  );
  return `${rules.join('\n\n')}\n`;
}
