/**
 * What stands in the head of a page that pins one release: the stylesheet, the script and the files that it loads, each
 * with its hash. Browsers that know no hashes in an import map check the first two alone.
 *
 * @param {Record<string, string>} hashes As `integrity.json` has them.
 * @param {string} version
 * @see https://html.spec.whatwg.org/multipage/webappapis.html#integrity-metadata-map
 */
export function writePinnedHead(hashes, version) {
  const folder = `https://your-charity.example/peer-support/${version}/`;
  const chunks = Object.entries(hashes).filter(([path]) => path.startsWith('chunks/'));
  const integrity = Object.fromEntries(chunks.map(([path, hash]) => [`${folder}${path}`, hash]));
  return `<link rel="stylesheet" href="${folder}peer-support.css" integrity="${hashes['peer-support.css']}" crossorigin>
<script type="importmap">
${JSON.stringify({ integrity }, null, 2)}
</script>
<script async src="${folder}peer-support.js" integrity="${hashes['peer-support.js']}" crossorigin></script>
`;
}
