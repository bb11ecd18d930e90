// A letter with its marks, of which no script writes more than three: whoever stacks hundreds on one shall not fill the page with them.
const letter = String.raw`\P{M}\p{M}{0,3}`;
const toTheWord = new RegExp(`^(?:${letter}){50,100}(?=\\s|$)`, 'u');
const toTheLetter = new RegExp(`^(?:${letter}){1,100}(?!\\p{M})`, 'u');

/** The first hundred letters of a longer text and «…», up to the last word that ends among them, or up to the last letter where that leaves fewer than fifty. */
export function shortened(text: string): string {
  if (text.length <= 100) return text;
  const [start] = toTheWord.exec(text) ?? toTheLetter.exec(text) ?? [''];
  return start === text ? text : `${start.trimEnd()}…`;
}
