/** What the manifest describes: the tags, the class they share, and the events. All else is ours to change. */
const isPublished = ({ name, tagName }) => tagName || name === 'Widget' || /^PeerSupport\w*Event$/.test(name);

/**
 * `custom-elements.json` as it is published: without what is ours alone, and in an order that does not change from day to
 * day, as that in which the analyser is given the files does.
 */
export function tidyManifest({ modules, ...rest }) {
  const tidied = modules
    .map((module) => ({ ...module, declarations: (module.declarations ?? []).filter(isPublished).map(tidyClass) }))
    .filter(({ declarations }) => declarations.length > 0)
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  return { ...rest, modules: tidied };
}

function tidyClass({ members = [], ...declaration }) {
  return { ...declaration, members: members.filter(isPublic) };
}

/** What nothing is said of is not for embedders either. */
function isPublic({ privacy = 'public', static: isStatic, description }) {
  return privacy === 'public' && !isStatic && Boolean(description) && !/@internal/.test(description);
}
