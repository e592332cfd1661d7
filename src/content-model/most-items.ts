/**
 * How many items of a kind a library may hold: the compiler refuses more, and a browser takes no more from a file. Contacts
 * are not counted: nobody may lose a number because it comes last.
 */
export const mostItems = 500;
