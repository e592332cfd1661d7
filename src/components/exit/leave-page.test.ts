import { expect } from '@open-wc/testing';
import { leavePage, type LeavingWindow } from './leave-page.js';

const address = 'https://example.org/weather';

describe('leavePage', () => {
  it('replaces the page, so that "back" does not lead to it', () => {
    const { window, left } = makeWindow();
    leavePage(address, window);
    expect(left).to.deep.equal([`top ${address}`]);
  });

  it('replaces the page around a frame', () => {
    const { window, left } = makeWindow({ isFramed: true });
    leavePage(address, window);
    expect(left).to.deep.equal([`top ${address}`]);
  });

  it('replaces at least the frame where the page around it forbids more', () => {
    const { window, left } = makeWindow({ isFramed: true, isForbidden: true });
    leavePage(address, window);
    expect(left).to.deep.equal([`frame ${address}`]);
  });

  it('does not tell the next page where the visitor was', () => {
    const { window } = makeWindow();
    leavePage(address, window);
    expect(window.document.head.innerHTML).to.equal('<meta name="referrer" content="no-referrer">');
  });
});

function makeWindow({ isFramed = false, isForbidden = false } = {}): { window: LeavingWindow; left: string[] } {
  const left: string[] = [];
  const leave = (which: string) => (to: string) => {
    if (isForbidden && which === 'top') throw new DOMException('Not allowed', 'SecurityError');
    left.push(`${which} ${to}`);
  };
  const document = new DOMParser().parseFromString('<p></p>', 'text/html');
  const top = { document, location: { replace: leave('top') } } as unknown as Window;
  const frame = { document, location: { replace: leave('frame') }, top } as unknown as Window;
  return { window: isFramed ? frame : Object.assign(top, { top }), left };
}
