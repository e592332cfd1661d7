/** Words that the dictionary lets through because they are words of another meaning, or that no letter by letter change finds. */
const oneByOne = new Map(
  Object.entries({
    aging: 'ageing',
    airplane: 'aeroplane',
    anesthetic: 'anaesthetic',
    artifact: 'artefact',
    center: 'centre',
    centered: 'centred',
    centers: 'centres',
    cozy: 'cosy',
    diaper: 'nappy',
    diapers: 'nappies',
    donut: 'doughnut',
    gray: 'grey',
    jewelry: 'jewellery',
    maneuver: 'manoeuvre',
    math: 'maths',
    mom: 'mum',
    moms: 'mums',
    mold: 'mould',
    mustache: 'moustache',
    pajamas: 'pyjamas',
    plow: 'plough',
    practiced: 'practised',
    practicing: 'practising',
    program: 'programme',
    programs: 'programmes',
    skeptic: 'sceptic',
    skeptical: 'sceptical',
    sulfur: 'sulphur',
  }),
);

/** How American endings and middles differ. What comes of it counts only if it is in the dictionary. */
const changes: readonly [american: RegExp, british: string][] = [
  [/iz(e|es|ed|er|ers|ing|able|ation|ations|ational|ationally)$/, 'is$1'],
  [/yz(e|es|ed|er|ers|ing)$/, 'ys$1'],
  [/or(?=$|s$|ed$|ing$|ings$|able$|ably$|ful$|fully$|ite$|ites$|less$|ly$|al$|ally$|hood$|hoods$|er$|ers$)/, 'our'],
  [/l(ed|ing|er|ers|or|ors|ings)$/, 'll$1'],
  [/(?<=[^aeiou])er(s|ed)?$/, 're$1'],
  [/ense(s?)$/, 'ence$1'],
  [/og(s?)$/, 'ogue$1'],
  [/ll(ment|ments)$/, 'l$1'],
  [/(?<=^(?:fulfi|insti|enro|disti|enthra|appa))ll(s?)$/, 'l$1'],
  [/llful(ly)?$/, 'lful$1'],
  [/e/, 'ae'],
  [/e/, 'oe'],
];

/** British words that are spelt with z, though the same with s is a word too. */
const withZ = /^(?:un|re|over|out|down)?(?:priz|siz|seiz|capsiz|assiz)(?:e|es|ed|ing|er|ers|able|ings)$/;

/** The British spelling of a word in small letters, where it is spelt as in the United States. */
export function findBritish(word: string, isKnown: (word: string) => boolean): string | undefined {
  const listed = oneByOne.get(word);
  if (listed) return listed;
  if (isKnown(word)) return word.includes('iz') && !withZ.test(word) ? change(word, changes[0]!, isKnown) : undefined;
  for (const candidate of changes) {
    const british = change(word, candidate, isKnown);
    if (british) return british;
  }
  return undefined;
}

function change(
  word: string,
  [american, british]: readonly [RegExp, string],
  isKnown: (word: string) => boolean,
): string | undefined {
  const changed = word.replace(american, british);
  return changed !== word && isKnown(changed) ? changed : undefined;
}
