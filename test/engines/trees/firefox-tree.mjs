const roles = {
  pushbutton: 'button',
  summary: 'button',
  radiobutton: 'radio',
  checkbutton: 'checkbox',
  grouping: 'group',
  'text leaf': 'text',
};

/**
 * The accessibility tree that Firefox hands to screen readers, from the page down. Only the browser's own window may read
 * it: Firefox has to be started with `--remote-allow-system-access`.
 *
 * @param {import('puppeteer-core').Page} page
 * @returns {Promise<import('./list-stops.mjs').TreeNode>}
 */
export async function readFirefoxTree(page) {
  const { connection } = page.browser();
  const windows = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { context } = windows.result.contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  const { result } = await connection.send('script.evaluate', {
    target: { context },
    awaitPromise: true,
    expression: `(${readInWindow})(${JSON.stringify(page.url())})`,
  });
  if (result.type !== 'success') throw new Error(result.exceptionDetails.text);
  return rename(JSON.parse(result.result.value));
}

function rename(node) {
  const role = node.given ?? roles[node.role] ?? node.role;
  return { ...node, role, children: node.children.map(rename) };
}

/** Runs in the browser's own window. The first to ask turns accessibility on, and the tree comes a little later. */
async function readInWindow(url) {
  /* global Cc, Ci, gBrowser */
  const service = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  const tab = gBrowser.browsers.find(({ currentURI }) => currentURI.spec === url);
  for (let looks = 0; looks < 200; looks += 1) {
    const page = service.getAccessibleFor(tab)?.firstChild;
    if (page?.childCount > 0) return JSON.stringify(read(page));
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('Firefox has no accessibility tree of the page.');

  function read(node) {
    const [states, more] = [{}, {}];
    node.getState(states, more);
    const attributes = readAttributes(node);
    return {
      role: service.getStringRole(node.role),
      given: attributes['xml-roles']?.split(' ')[0],
      name: node.name ?? '',
      description: node.description ?? '',
      states: [...service.getStringStates(states.value, more.value)].filter((state) =>
        ['expanded', 'collapsed', 'checked', 'unavailable'].includes(state),
      ),
      isLive: ['polite', 'assertive'].includes(attributes.live),
      children: childrenOf(node).map(read),
    };
  }

  function childrenOf(node) {
    const children = [];
    for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
    return children;
  }

  function readAttributes({ attributes }) {
    const found = {};
    for (const each = attributes.enumerate(); each.hasMoreElements();) {
      const { key, value } = each.getNext().QueryInterface(Ci.nsIPropertyElement);
      found[key] = value;
    }
    return found;
  }
}
