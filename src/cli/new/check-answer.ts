/** What is wrong with an address, if anything. */
export function checkAddress(answer: string): string | undefined {
  return /^https:\/\/[^/\s]+\.[^/\s]+(?:\/\S*)?$/.test(answer)
    ? undefined
    : 'Copy the whole address from the top of the browser window, with https:// at its front.';
}

/** What is wrong with a phone number, if anything. */
export function checkNumber(answer: string): string | undefined {
  return /^[0-9*#][0-9*#-]*(?: [0-9*#-]+)*$/.test(answer)
    ? undefined
    : 'Write the number in digits, with single spaces between its parts: 0808 8010 515';
}

/** What is wrong with an email address, if anything. */
export function checkEmail(answer: string): string | undefined {
  return /^[^\s@]+@[^\s@]+\.[a-z]{2,}$/i.test(answer) ? undefined : 'Write it like this: advice@example.org';
}
