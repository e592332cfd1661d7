const roles = { StaticText: 'text', DisclosureTriangle: 'button' };

/**
 * The accessibility tree that Chromium hands to screen readers, from the page down.
 *
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<import('./list-stops.mjs').TreeNode>}
 */
export async function readChromiumTree(page) {
  const session = await page.createCDPSession();
  try {
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    return readNode(nodes[0], byId);
  } finally {
    await session.detach();
  }
}

function readNode(node, byId) {
  const is = Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value]));
  const role = node.role?.value ?? '';
  return {
    role: node.ignored ? '' : (roles[role] ?? role),
    name: node.name?.value ?? '',
    description: node.description?.value ?? '',
    states: [
      is.expanded === true && 'expanded',
      is.expanded === false && 'collapsed',
      is.checked === 'true' && 'checked',
      is.disabled && 'unavailable',
    ].filter(Boolean),
    isLive: is.live === 'polite' || is.live === 'assertive',
    // The boxes of a text's lines say the same again.
    children:
      role === 'StaticText' ? [] : node.childIds.flatMap((id) => (byId.has(id) ? readNode(byId.get(id), byId) : [])),
  };
}
