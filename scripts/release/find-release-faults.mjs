/**
 * Why a commit can't be released yet, one sentence each.
 *
 * @param {{ version: string, tags: readonly string[], changes: string, notes: string | undefined }} commit `changes` is
 *   what `git status --porcelain` says, and `notes` what the changelog says of the version.
 * @returns {string[]}
 */
export function findReleaseFaults({ version, tags, changes, notes }) {
  return [
    ...(tags.includes(`v${version}`)
      ? []
      : [`This commit isn't tagged v${version}, which is the version in package.json. Run "git tag v${version}".`]),
    ...(changes === '' ? [] : ["There are changes that aren't committed. A release has to be what the tag says."]),
    ...(notes ? [] : [`CHANGELOG.md has no section "## ${version}". Say there what is new.`]),
  ];
}
