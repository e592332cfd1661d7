import { expect } from '@open-wc/testing';
import { leavePage, type LeavingWindow } from './leave-page.js';

const address = 'https://example.org/weather';

describe('leavePage', () => {
  it('replaces the page, so that "back" does not lead to it', () => {
    const { window, left } = makeWindow();
    expect(leavePage(address, window)).to.equal(true);
    expect(left).to.deep.equal([`top ${address}`]);
  });

  it('replaces the page around a frame', () => {
    const { window, left } = makeWindow({ isFramed: true });
    leavePage(address, window);
    expect(left).to.deep.equal([`top ${address}`]);
  });

  it('follows a link of the page around a frame where that may not be replaced', () => {
    const { window, left } = makeWindow({ isFramed: true, forbids: ['top'] });
    leavePage(address, window);
    expect(left).to.deep.equal([`link on top to ${address}`]);
  });

  it('replaces at least the frame where the page around it forbids more, and shows that page again first', () => {
    const { window, left } = makeWindow({ isFramed: true, forbids: ['top', 'top links'] });
    leavePage(address, window, () => left.push('page around in sight'));
    expect(left).to.deep.equal(['page around in sight', `frame ${address}`]);
  });

  it('follows a link where the page cannot be replaced', () => {
    const { window, left } = makeWindow({ forbids: ['top'] });
    leavePage(address, window);
    expect(left).to.deep.equal([`link on top to ${address}`]);
  });

  it('does without the window around it where that cannot be had', () => {
    const { window, left } = makeWindow({ isFramed: true });
    Object.defineProperty(window, 'top', {
      get: () => {
        throw new DOMException('Not allowed', 'SecurityError');
      },
    });
    leavePage(address, window);
    expect(left).to.deep.equal([`frame ${address}`]);
  });

  it('does not throw where nothing at all is possible, and says so', () => {
    const { window, left } = makeWindow({ isFramed: true, forbids: ['top', 'top links', 'frame', 'frame links'] });
    expect(leavePage(address, window)).to.equal(false);
    expect(left).to.deep.equal([]);
  });

  it('does not tell the next page where the visitor was', () => {
    const { window } = makeWindow();
    leavePage(address, window);
    expect(window.document.head.innerHTML).to.equal('<meta name="referrer" content="no-referrer">');
  });

  it('leaves where the page broke the making of elements', () => {
    const { window, left } = makeWindow();
    window.document.createElement = () => {
      throw new Error('not today');
    };
    leavePage(address, window);
    expect(left).to.deep.equal([`top ${address}`]);
  });
});

type Forbidden = 'top' | 'top links' | 'frame' | 'frame links';

function makeWindow({ isFramed = false, forbids = [] as Forbidden[] } = {}): {
  window: LeavingWindow;
  left: string[];
} {
  const left: string[] = [];
  const make = (which: 'top' | 'frame') => {
    const replace = (to: string) => {
      if (forbids.includes(which)) throw new DOMException('Not allowed', 'SecurityError');
      left.push(`${which} ${to}`);
    };
    const document = new DOMParser().parseFromString('<p></p>', 'text/html');
    document.addEventListener('click', (event) => {
      event.preventDefault();
      left.push(`link on ${which} to ${(event.target as HTMLAnchorElement).href}`);
    });
    if (forbids.includes(`${which} links`)) document.createElement = () => undefined as never;
    return { document, location: { replace } } as unknown as Window;
  };
  const top = make('top');
  const window = isFramed ? make('frame') : top;
  return { window: Object.assign(window, { top }), left };
}
