/**
 * What `CHANGELOG.md` says of a version.
 *
 * @param {string} changelog
 * @param {string} version Such as `0.1.0`, or `Unreleased`.
 * @returns {string | undefined} Nothing where it has no section of that version.
 */
export function releaseNotes(changelog, version) {
  const section = changelog.split(/^## /m).find((each) => each.split(/\s/)[0] === version);
  return section?.slice(section.indexOf('\n')).trim();
}
