/** The engine this page runs in, for the few places where a browser can do less than the others. */
export const engine = nameEngine(navigator.userAgent);

function nameEngine(userAgent: string): 'chromium' | 'firefox' | 'webkit' {
  if (userAgent.includes('Firefox/')) return 'firefox';
  return userAgent.includes('Chrome/') ? 'chromium' : 'webkit';
}
