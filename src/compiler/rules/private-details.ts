import type { TextSegment } from '../parse/text-segment.js';
import { englishSegments, findTerms, type Term } from './find-words.js';
import type { Rule } from './rule.js';

const given =
  `Aaron Abdul Abigail Adam Ade Agnes Ahmed Aidan Aisha Alan Alex Alexander Alice Alison Amanda Amelia Amina Amy Ana Andrea
  Andrew Angela Anna Anne Anthony Aoife Arjun Arthur Asha Ashley Ayesha Barbara Beatrice Ben Benjamin Bernadette Beth Bethan Bill
  Brendan Brian Bridget Bronwen Callum Cara Carol Caroline Catherine Charles Charlie Charlotte Chloe Chris Christine Christopher
  Ciara Claire Clare Colin Conor Craig Daniel Darren Dave David Dawn Deborah Declan Denise Derek Diane Donna Dylan Edward Eileen
  Elaine Eleanor Elizabeth Ella Ellen Emily Emma Eoin Eric Erin Ethan Eva Evan Evie Farah Fatima Fiona Frances Frank Fred Gareth
  Gary Gemma Geoff George Geraldine Gillian Gordon Grace Graham Gwen Hannah Harry Hassan Hayley Heather Helen Henry Holly Hugh
  Ian Ibrahim Imran Iris Isaac Isabella Isla Jack Jackie Jacob Jade James Jamie Jane Janet Jason Jean Jenny Jessica Jim Joan
  Joanne Joe John Jonathan Joseph Josh Joshua Joyce Judith Julia Julie Karen Kate Katherine Kathleen Katie Keith Kelly Ken Kevin
  Khadija Kieran Kim Kirsty Kumar Laura Lauren Leah Leanne Lee Lewis Liam Linda Lisa Liz Louise Lucy Luke Lynn Maeve Maggie
  Marcus Margaret Maria Marie Marion Martin Mary Matthew Maureen Megan Michael Michelle Mike Mohamed Mohammed Moira Molly Muhammad
  Nadia Nancy Naomi Natalie Nathan Neil Niamh Nicholas Nick Nicola Nigel Noah Nora Oliver Olivia Omar Oscar Owen Pamela Patricia
  Patrick Paul Pauline Peter Phil Philip Philippa Phoebe Priya Rachel Raj Ravi Rebecca Rhys Richard Robert Robin Roger Roisin Rosie
  Roy Ruth Ryan Saira Sally Sam Samantha Samira Samuel Sandra Sara Sarah Sean Shannon Sharon Sheila Shirley Sian Simon Sinead Siobhan
  Sophia Sophie Stephanie Stephen Steve Steven Stuart Sue Susan Suzanne Tanya Teresa Theresa Thomas Tim Tina Toby Tom Tony Tracey
  Tracy Trevor Valerie Vanessa Veronica Victoria Vincent Vivienne Wayne Wendy William Yasmin Yusuf Zahra Zainab Zara Zoe`
    .split(/\s+/)
    .join('|');

const kindsOfStreet =
  'Road|Street|Lane|Avenue|Close|Crescent|Drive|Gardens|Grove|Place|Square|Terrace|Way|Court|Rise|Row|Walk|Mews|Hill|Park|Rd|St|Ave';
/** `Victoria Road`, `Charlotte Street` and `George Hospital` are places: nobody’s surname. */
const noSurname = `${kindsOfStreet}|Hospital|House|Centre|Station|School|College|University|Church|Bridge|Infirmary|Ward|Day|Line|and`;
const surname = String.raw`(?:(?:O['’]|Mc|Mac)?\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}\p{Ll}+)?)`;
const noPlace = String.raw`(?!(?:${noSurname})\b)`;

const more = 'Ask the person whether they really want it here. If not, agree on new words with them, and leave it out.';
const fewer = 'A first name, or another name, is enough.';

/** What tells strangers who somebody is or where to find them. Case matters, so that only names are found. */
export const terms: Term[] = [
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}]|\bSt\.? )(?:${given})(?: \p{Lu}\.?)? ${noPlace}${surname}(?![\p{L}\p{N}])`,
      'gu',
    ),
    fix: `${fewer} ${more}`,
  },
  {
    pattern: new RegExp(
      String.raw`(?<=\b(?:[Mm]y name is|[Ii]['’]m|I am|called|named) )(?:\p{Lu}[\p{Ll}'’-]+) ${noPlace}${surname}(?![\p{L}\p{N}])`,
      'gu',
    ),
    fix: `${fewer} ${more}`,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:Mr|Mrs|Ms|Miss|Mx|Dr|Doctor|Sister|Nurse) ${surname}(?![\p{L}\p{N}])`,
      'gu',
    ),
    fix: `Say "my doctor" or "a neighbour". ${more}`,
  },
  {
    pattern: new RegExp(
      String.raw`(?<![\p{L}\p{N}])(?:\d{1,4}[A-Za-z]? )?(?:\p{Lu}[\p{Ll}'’]+ ){1,3}(?:Road|Street|Lane|Avenue|Close|Crescent|Drive|Gardens|Grove|Terrace|Mews|Rd|Ave)(?![\p{L}\p{N}])`,
      'gu',
    ),
    fix: `Say "our street", or the town. ${more}`,
  },
  {
    pattern: /\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b|\b[A-Z]\d{2} ?[A-Z\d]{4}\b/gu,
    fix: `Leave the postcode out. ${more}`,
  },
  {
    pattern: /(?<!\d)(?:\+ ?44 ?\(?0?\)? ?7\d{3}|\(?07\d{3}\)?|\+ ?353 ?8\d|08[356789])[ -]?\d{3}[ -]?\d{3,4}(?!\d)/gu,
    fix: `Give the charity’s number, if one is needed. ${more}`,
  },
  {
    pattern: /(?<![\w.%+-])[\w.%+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}/gu,
    fix: `Give the charity’s address, if one is needed. ${more}`,
  },
];

export const privateDetails: Rule = {
  id: 'private-details',
  severity: 'warning',
  title: 'Nobody can be found by their story',
  reason:
    'A full name, a street or a number tells strangers who it is about, and it can’t be taken back. The people in a story may not have been asked.',
  bad: 'My neighbour Sarah Jones lives at 12 Elm Road.',
  good: 'My neighbour Sarah lives round the corner.',
  check(content) {
    const isOwn = ({ voice }: TextSegment) => voice === 'own';
    return findTerms(
      englishSegments(content).filter(isOwn),
      terms,
      (found) => `"${found.trim()}" could tell strangers who this is about.`,
    );
  },
};
