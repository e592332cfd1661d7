import { expect } from '@open-wc/testing';
import { findAddress, findFolders } from './find-folders.js';

const here = (path: string) => new URL(path, location.origin).href;

describe('findFolders', () => {
  let added: Element[] = [];

  /** Puts an element on the page that loads nothing. */
  function add(name: string, attributes: Record<string, string>): void {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    document.body.append(element);
    added.push(element);
  }

  afterEach(() => {
    added.forEach((element) => element.remove());
    added = [];
  });

  it('looks beside the script, as its imports do, where it has its own name', () => {
    expect(findFolders(here('/a/peer-support.js?ver=6.5'))).to.deep.equal(['./']);
    expect(findFolders(here('/a/peer-support.min.js'))).to.deep.equal(['./']);
  });

  it('looks beside a script of another host by its whole address as well, which a classic script needs', () => {
    expect(findFolders('https://a.example/b/peer-support.js')).to.deep.equal(['./', 'https://a.example/b/']);
  });

  it('looks first beside what the page names, where the script has another name', () => {
    add('link', { href: '/b/peer-support.css?ver=1' });
    expect(findFolders(here('/cache/all.js'))).to.deep.equal([here('/b/'), './']);
  });

  it('looks beside what the page names after its own folder, where it has its own name', () => {
    add('link', { href: '/b/peer-support.css' });
    expect(findFolders(here('/theme/peer-support.js'))).to.deep.equal(['./', here('/b/')]);
  });

  it('looks nowhere twice', () => {
    add('link', { href: '/a/peer-support.css' });
    add('script', { type: 'text/plain', 'data-src': '/a/peer-support.js' });
    expect(findFolders(here('/a/peer-support.js'))).to.deep.equal(['./']);
  });

  it('finds an address that a site tool keeps in an attribute of its own', () => {
    add('script', { type: 'rocketlazyloadscript', 'data-rocket-src': 'https://a.example/b/peer-support.js?x=1' });
    expect(findFolders('')).to.deep.equal(['https://a.example/b/', './']);
  });

  it('takes no file of somebody else’s for ours', () => {
    add('script', { type: 'text/plain', src: '/b/my-peer-support.js' });
    add('script', { type: 'text/plain', src: '/c/peer-support.json' });
    add('script', { type: 'text/plain', src: 'https://[/peer-support.js' });
    expect(findFolders('')).to.deep.equal(['./']);
  });

  it('looks nowhere for a script that has no address of a folder, and on a page that names none', () => {
    expect(findFolders('data:text/javascript,1')).to.deep.equal(['./']);
  });

  describe('when the page says where the folder is', () => {
    for (const [told, folder] of [
      ['/b/', '/b/'],
      ['/b', '/b/'],
      [' /b/ ', '/b/'],
      ['”/b”', '/b/'],
      ['«/b/»', '/b/'],
    ] as const)
      it(`looks there first: ${told}`, () => {
        add('peer-support-nothing', { 'data-peer-support-base': told });
        expect(findFolders(here('/a/peer-support.js'))).to.deep.equal([here(folder), './']);
      });

    it('takes it from no element that visitors may write', () => {
      for (const name of ['p', 'a', 'img', 'div', 'my-peer-support'])
        add(name, { 'data-peer-support-base': 'https://a.example/' });
      expect(findFolders(here('/a/peer-support.js'))).to.deep.equal(['./']);
    });
  });
});

describe('findAddress', () => {
  const address = 'http://127.0.0.1:8080/a/peer-support.js?ver=6.5';

  it('reads where a script is from what each browser writes in an error', () => {
    expect(findAddress(`Error\n    at f (${address}:2:470)\n    at ${address}:2:5000`)).to.equal(address);
    expect(findAddress(`f@${address}:2:470\n@${address}:2:5000\n`)).to.equal(address);
    expect(findAddress(`f@${address}:2:470\nmodule code@${address}:2:5000`)).to.equal(address);
  });

  it('reads nothing where there is nothing', () => {
    expect(findAddress(undefined)).to.equal('');
    expect(findAddress('Error\n    at <anonymous>:1:1')).to.equal('');
  });

  it('is right about this file', () => {
    expect(findAddress(new Error().stack)).to.contain('find-folders.test.ts');
  });
});
