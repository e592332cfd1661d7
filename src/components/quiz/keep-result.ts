/** Long enough for every browser to have taken the file over before its address is given up. */
const timeToSave = 10_000;

/** Offers words as a text file made on the device: nothing is sent or asked for. */
export function saveWords(words: string, fileName: string): void {
  const address = URL.createObjectURL(new Blob([words], { type: 'text/plain;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), timeToSave);
}
