const panelTag = 'peer-support-contacts';

/** The contact panel to send somebody to: one in the same wrapper if there is one, else any on the page. */
export function findContactPanel(quiz: Element): HTMLElement | undefined {
  const wrapper = quiz.closest('peer-support');
  const found = [wrapper, quiz.getRootNode() as ParentNode, document].flatMap(
    (place) => place?.querySelector<HTMLElement>(panelTag) ?? [],
  );
  return found.find((panel) => panel.checkVisibility?.() ?? true);
}

/** Goes to the panel without a trace in the address or the history. */
export function goToContactPanel(panel: HTMLElement): void {
  panel.scrollIntoView({ block: 'start' });
  panel.focus();
}
