/**
 * Tabs over one panel, as a keyboard expects them: Tab goes to the chosen one and on to the panel, the arrows go from one to
 * the next, Home and End to the ends.
 *
 * @param {HTMLElement} list The element with the role `tablist`.
 * @param {(tab: HTMLElement) => void} handleChoice What happens when another one is chosen, and at first.
 */
export function makeTabs(list, handleChoice) {
  const tabs = [...list.querySelectorAll('[role="tab"]')];

  function choose(chosen) {
    for (const tab of tabs) {
      tab.setAttribute('aria-selected', String(tab === chosen));
      tab.tabIndex = tab === chosen ? 0 : -1;
    }
    document.getElementById(chosen.getAttribute('aria-controls')).setAttribute('aria-labelledby', chosen.id);
    handleChoice(chosen);
  }

  function handleKeydown(event) {
    const place = findPlace(event.key, tabs.indexOf(document.activeElement), tabs.length);
    if (place === undefined) return;
    event.preventDefault();
    tabs[place].focus();
    choose(tabs[place]);
  }

  list.addEventListener('keydown', handleKeydown);
  for (const tab of tabs) tab.addEventListener('click', () => choose(tab));
  choose(tabs[0]);
}

function findPlace(key, place, count) {
  const to = { ArrowRight: place + 1, ArrowLeft: place - 1, Home: 0, End: count - 1 }[key];
  return to === undefined ? undefined : (to + count) % count;
}
