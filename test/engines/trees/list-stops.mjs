/**
 * @typedef {object} TreeNode One node of an accessibility tree, in the same words for every engine.
 * @property {string} role As ARIA calls it; `text` for words.
 * @property {string} name
 * @property {string} description
 * @property {string[]} states
 * @property {boolean} isLive Whether what changes in it is said by itself.
 * @property {TreeNode[]} children
 *
 * @typedef {object} Stop What a screen reader says in one breath.
 * @property {string} role `live` for words that are said by themselves when they come.
 * @property {string} name
 * @property {string} description
 * @property {string[]} states
 */

/** Roles whose name is the words inside them. */
const namedByContent = /^(button|link|heading|radio|checkbox|combobox|columnheader|rowheader)$/;
/** Roles that are said with a name, if they have one, before what is inside them. */
const containers = /^(group|radiogroup|region|table|article)$/;

/**
 * What a screen reader meets from the start of a tree to its end, in order.
 *
 * @param {TreeNode} node
 * @returns {Stop[]}
 */
export function listStops(node) {
  const { role, description, states, children, isLive } = node;
  const stop = { role, name: plain(node.name), description, states };
  if (role === 'text') return stop.name ? [stop] : [];
  const inside = children.flatMap(listStops);
  if (isLive) return [...sayAtOnce(node), ...inside.filter((each) => each.role !== 'text')];
  if (namedByContent.test(role)) return [stop, ...inside.filter((each) => each.role !== 'text')];
  return containers.test(role) && (stop.name || role === 'table') ? [stop, ...inside] : inside;
}

/** A live region is said as a whole. */
function sayAtOnce(node) {
  const name = plain(textOf(node));
  return name ? [{ role: 'live', name, description: '', states: [] }] : [];
}

function textOf({ role, name, children }) {
  return role === 'text' ? name : children.map(textOf).join('');
}

function plain(text) {
  return text.replace(/\s+/g, ' ').trim();
}
