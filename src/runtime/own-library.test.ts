import { expect } from '@open-wc/testing';
import { international, type Channel, type Contact, type Urgency } from '../content-model/contact.js';
import { urgentOnly } from '../content-model/urgent-only.js';
import { completeSection } from './own-library.js';

describe('completeSection', () => {
  it('takes either where only one is there', () => {
    const section = { contacts: [] };
    expect(completeSection(section, undefined)).to.equal(section);
    expect(completeSection(undefined, section)).to.equal(section);
  });

  it('fills in words that are missing, and keeps those that are there', () => {
    const own = { words: { title: 'Ours' } as Record<string, string> };
    const builtIn = { words: { title: 'Theirs', why: 'Why' } as Record<string, string> };
    expect(completeSection(own, builtIn)?.words).to.deep.equal({ title: 'Ours', why: 'Why' });
  });

  it('takes the built-in items for an empty list, and none beside a list that has some', () => {
    const builtIn = { myths: ['a', 'b'], stories: ['c'] };
    expect(completeSection({ myths: [] as string[], stories: ['own'] }, builtIn)).to.deep.equal({
      myths: ['a', 'b'],
      stories: ['own'],
    });
  });

  it('adds the nations that a library leaves out, and keeps what is for any other country last', () => {
    const nations = (...ids: string[]) => ({ nations: ids.map((id) => ({ id })) });
    const completed = completeSection(nations('GB-SCT', international), nations('GB-SCT', 'IE', 'US', international));
    expect(completed).to.deep.equal(nations('GB-SCT', 'IE', 'US', international));
  });

  describe('when a nation has no emergency number or no crisis line', () => {
    const builtIn = {
      contacts: [contact('999', 'emergency'), contact('116123', 'crisis'), contact('else', 'support')],
    };

    it('adds the built-in one', () => {
      expect(idsWith([contact('own', 'support')])).to.deep.equal(['999', '116123', 'own']);
      expect(idsWith([contact('own crisis', 'crisis')])).to.deep.equal(['999', 'own crisis']);
    });

    it('adds the built-in one to those that nobody can call or text', () => {
      const page = contact('page', 'crisis', 'web');
      const lines = [contact('112', 'emergency'), page];
      expect(idsWith(lines)).to.deep.equal(['116123', '112', 'page']);
      expect(idsWith([...lines, contact('own', 'crisis', 'text')])).to.deep.equal(['112', 'page', 'own']);
    });

    it('adds no built-in one that has no number either', () => {
      const directory = { contacts: [contact('999', 'emergency'), contact('directory', 'crisis', 'web')] };
      const own = { contacts: [contact('112', 'emergency'), contact('page', 'crisis', 'web')] };
      expect(completeSection(own, directory)?.contacts.map(({ id }) => id)).to.deep.equal(['112', 'page']);
    });

    it('adds nothing where both are there', () => {
      const own = [contact('112', 'emergency'), contact('own', 'crisis')];
      expect(idsWith(own)).to.deep.equal(['112', 'own']);
    });

    function idsWith(contacts: Contact[]): string[] | undefined {
      return completeSection({ contacts }, builtIn)?.contacts.map(({ id }) => id);
    }
  });
});

describe('urgentOnly', () => {
  it('leaves the emergency and crisis numbers of a nation that a library leaves out', () => {
    const contacts = [contact('911', 'emergency'), contact('988', 'crisis'), contact('else', 'support')];
    expect(urgentOnly({ contacts })?.contacts.map(({ id }) => id)).to.deep.equal(['911', '988']);
    expect(urgentOnly(undefined)).to.equal(undefined);
  });
});

function contact(id: string, urgency: Urgency, kind: Channel['kind'] = 'call'): Contact {
  return { id, urgency, channels: [{ kind }] } as Contact;
}
