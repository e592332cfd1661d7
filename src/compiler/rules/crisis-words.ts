const self = '(?:my|your|him|her|them|our|one)sel(?:f|ves)';
const whose = String.raw`(?:my|your|his|her|their|our) (?:own )?`;
/** Hyphens of every kind, also the one that keeps a word on its line, or a space, or nothing. */
const hyphen = String.raw`[-\s\u00ad\u2010-\u2015]?`;
const not = String.raw`(?:n['’]?t| not| never)`;

/** What speaks of suicide or self-harm, each way of saying it by itself. Kept in code only. */
export const crisisPhrases: readonly string[] = [
  String.raw`\bsuicid\w*`,
  String.raw`\bself${hyphen}(?:harm|injur|mutilat)\w*`,
  String.raw`\b(?:took|take|takes|taking|taken|end|ends|ended|ending) ${whose}li(?:fe|ves)\b`,
  String.raw`\bkill(?:s|ed|ing)? ${self}\b`,
  String.raw`\b(?:hurt|hurting|harm|harmed|harming|cut|cutting) ${self}\b`,
  String.raw`\b(?:want|wants|wanted|wanting|wish|wished|hope|hoped|hoping|ready|going|trying|tried) to die\b`,
  String.raw`\b(?:wish|wishes|wished|wishing) (?:that )?(?:I|you|he|she|they) (?:(?:was|were) (?:dead|never born)|had never been born)\b`,
  String.raw`\b(?:better off|be|being|rather be) dead\b`,
  String.raw`\b(?:do|does|did)${not} (?:want|wish) to (?:be alive|exist|go on living)\b`,
  String.raw`\b(?:do|does|did)${not} (?:want|wish) to live\b(?! (?:in|at|with|there|near|on|alone|like|so|by|under|together)\b)`,
  String.raw`\b(?:do|does|did)${not} (?:want|wish) to be here (?:any ?more|any longer)\b`,
  String.raw`\b(?:do|does|did)${not} (?:want|wish) to wake up\b(?! (?:early|late|at|before|next|in|my|his|her|the|anyone|anybody|everyone)\b)`,
  String.raw`\bno longer (?:want|wants|wanted|wish|wished) to (?:live|be alive|be here|exist|go on living)\b`,
  String.raw`\b(?:no reason|nothing left|not worth|no point in) (?:to live|living)\b(?! (?:in|at|with|there|near|on|alone|like|by|under|together)\b)`,
  String.raw`\blife (?:is|was) not worth living\b`,
  String.raw`\blife (?:isn|wasn)['’]?t worth living\b`,
  String.raw`(?<!\bthe )\bend(?:ed|ing)? it all\b`,
  String.raw`\boverdos\w*`,
];

/** Words that speak of suicide or self-harm. */
export const crisisWords = new RegExp(crisisPhrases.join('|'), 'gi');

/**
 * Words that would say how or where. Only looked for beside {@link crisisWords}. They are here so that they stand nowhere
 * else, and a person looks at every place that is found. That somebody took an overdose can be said, but not of what.
 */
export const methodWords =
  /\boverdos\w* (?:of|on|with)\b|\bhang(?:ed|ing)\b|\bnoose\b|\bligature\b|\bjump(?:ed|ing)? (?:off|from)\b|\b(?:the|a) (?:bridge|cliff|railway|train|track|platform|rooftop|multi-storey)\b|\b(?:pills|tablets|paracetamol|bleach|poison\w*|razors?|blades?|knife|knives|gun|firearm|drown\w*)\b|\bcut(?:ting)? (?:my|your|his|her|their) (?:arms?|wrists?|legs?)\b/gi;
