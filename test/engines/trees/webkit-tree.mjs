/**
 * What WebKit tells screen readers of each element that the page has put into `globalThis.treeElements`: its role and its
 * name. WebKit's driver gives neither states, nor descriptions, nor the text between.
 */
export async function readWebkitStops(driver) {
  const elements = await driver.executeScript('return globalThis.treeElements', []);
  const stops = [];
  try {
    for (const element of elements) {
      const id = Object.values(element)[0];
      const [role, name] = [await driver.getElementComputedRole(id), await driver.getElementComputedLabel(id)];
      // A `summary` has no role that WebKit could name, though it is one of its buttons.
      stops.push({ role: role || 'button', name });
    }
  } catch (error) {
    // Drawn anew while it was read: whoever waits for something reads again.
    if (!String(error).includes('stale element')) throw error;
    return [];
  }
  return stops;
}
