import { guardStart } from './guard-start.mjs';

/**
 * A Rollup plugin for a script that has in itself what its chunks share. They may not import it by its address: a page may
 * have it under another (`?ver=2`, a redirect), and the browser would run it once more, with a memory of its own. So they
 * ask whichever script is there, by an event that says where it lies, and it lends them what they need.
 *
 * Then the script exports nothing, and all of it can be tried at once: what stops it is told, and not thrown at the page.
 */
export function lendToChunks(script) {
  return {
    name: 'lend-to-chunks',
    renderChunk(code, { isEntry }) {
      const { body } = this.parse(code);
      const changed = replaceAll(
        code,
        body.flatMap((node) => (isEntry ? lend(node, script) : borrow(node, script))),
      );
      return { code: isEntry ? `${guardStart.intro} ${changed} ${guardStart.outro}` : changed, map: null };
    },
  };
}

/** Of two scripts at one address the first lends to all, as it is the first to define each tag. */
function lend(node, script) {
  if (node.type !== 'ExportNamedDeclaration') return [];
  const lent = node.specifiers.map(({ exported, local }) => `${exported.name}: ${local.name}`).join(', ');
  const code = `addEventListener(new URL('${script}', import.meta.url).href, (event) => { event.stopImmediatePropagation(); Object.assign(event.detail, { ${lent} }); });`;
  return [{ ...node, code }];
}

function borrow(node, script) {
  if (node.type !== 'ImportDeclaration' || node.source.value !== `../${script}`) return [];
  const borrowed = node.specifiers.map(({ imported, local }) => `${imported.name}: ${local.name}`).join(', ');
  const code = `const { ${borrowed} } = (() => { const asking = new CustomEvent(new URL('../${script}', import.meta.url).href, { detail: {} }); dispatchEvent(asking); return asking.detail; })();`;
  return [{ ...node, code }];
}

/** Line by line the code stays where it was, and so does what its map says. */
function replaceAll(code, changes) {
  return changes
    .sort((a, b) => b.start - a.start)
    .reduce((changed, { start, end, code: instead }) => changed.slice(0, start) + instead + changed.slice(end), code);
}
