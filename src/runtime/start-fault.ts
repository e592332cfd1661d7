/** What a page's policy has to list for Lit, where it lists which Trusted Types it allows. */
export const trustedTypes = "lit-html 'allow-duplicates'";

/** What is said first when nothing can start, whatever the reason. */
export const startFault = "The peer support widgets could not start. The page's own text inside their tags stays.";

/**
 * Lit asks the browser for a Trusted Types policy before anything else, and is refused where the page's own policy does
 * not list it, or where another copy of Lit came first and no duplicates are allowed.
 */
export const trustedTypesFault = `This page's Content-Security-Policy has a trusted-types list, which has to hold: ${trustedTypes}`;

/** How every browser words the refusal of a Trusted Types policy. */
export const refusedPolicy = /polic/i;
