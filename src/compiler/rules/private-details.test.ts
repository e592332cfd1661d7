import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { terms } from './private-details.js';

const found: [words: string, detail: string][] = [
  ['My friend Sarah Jones came.', 'Sarah Jones'],
  ['Sarah J. Jones came.', 'Sarah J. Jones'],
  ['Then Imran O’Neill rang.', 'Imran O’Neill'],
  ['We met Anne Smith-Brown there.', 'Anne Smith-Brown'],
  ['My name is Zbigniew Kowalski.', 'Zbigniew Kowalski'],
  ['A man called Tendai Moyo made tea.', 'Tendai Moyo'],
  ['I asked Dr Patel.', 'Dr Patel'],
  ['Mrs Okafor listened.', 'Mrs Okafor'],
  ['We live at 12 Elm Road.', '12 Elm Road'],
  ['She lived in Old Church Lane.', 'Old Church Lane'],
  ['Write to LS1 4AP.', 'LS1 4AP'],
  ['It is near D02 XY45.', 'D02 XY45'],
  ['Ring me on 07700 900123.', '07700 900123'],
  ['Ring me on +44 7700 900123.', '+44 7700 900123'],
  ['Ring me on (07700) 900 123.', '(07700) 900 123'],
  ['Ring me on 087 123 4567.', '087 123 4567'],
  ['Or write to sam.j@example.org.', 'sam.j@example.org'],
];

const fine = [
  'Sarah came, and Imran made tea.',
  'I went to St John Ambulance.',
  'We met in Victoria Park and by George Square.',
  'The nurse at the Royal Hospital was kind.',
  'I was born in New York. Then Manchester.',
  'I rang 116 123, and then 0808 801 0525.',
  'We talked on Monday Evening.',
  'The road was long. The lane was wet.',
  'I am a Mental Health nurse.',
];

const find = (words: string) => terms.flatMap(({ pattern }) => words.match(pattern) ?? []);

describe('private details in a story that a person told', () => {
  for (const [words, detail] of found)
    it(`are found in “${words}”`, () => assert.deepEqual(find(words)[0]?.trim(), detail));
  for (const words of fine) it(`are not found in “${words}”`, () => assert.deepEqual(find(words), []));
});
