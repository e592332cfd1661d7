/** Words that speak of suicide or self-harm. Kept in code only. */
export const crisisWords =
  /\bsuicid\w*|\bself[- ]?harm\w*|\b(?:took|take|taking|taken|end|ended|ending) (?:my|your|his|her|their) (?:own )?li(?:fe|ves)\b|\bkill(?:ed|ing)? (?:my|your|him|her|them)sel(?:f|ves)\b|\b(?:hurt|hurting|harm|harming|cut|cutting) (?:my|your|him|her|them)sel(?:f|ves)\b/gi;

/**
 * Words that would say how or where. Only looked for beside {@link crisisWords}. They are here so that they stand nowhere
 * else, and a person looks at every place that is found.
 */
export const methodWords =
  /\boverdos\w*|\bhang(?:ed|ing)\b|\bnoose\b|\bligature\b|\bjump(?:ed|ing)? (?:off|from)\b|\b(?:the|a) (?:bridge|cliff|railway|train|track|platform|rooftop|multi-storey)\b|\b(?:pills|tablets|paracetamol|bleach|poison\w*|razors?|blades?|knife|knives|gun|firearm|drown\w*)\b|\bcut(?:ting)? (?:my|your|his|her|their) (?:arms?|wrists?|legs?)\b/gi;
