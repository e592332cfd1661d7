/** Ends with one plain line where Node is too old, instead of a stack from somewhere deep. */
export function requireNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(
    `This needs Node 20.19 or newer; this is Node ${version}. Install a newer one from nodejs.org and try again.`,
  );
  process.exit(1);
}
