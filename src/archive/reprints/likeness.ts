import { bands, mostNumbers, noNumber, numbersAt, sizeAt, type Signature } from './signature.ts';

// Chosen by measuring on labelled pairs and on 5,000 newspaper articles: of the shorter text's shingles the longer has at least this share, …
const leastShared = 0.77;
// … it is at most about two and a half times as long, …
const leastJaccard = 0.4;
// … and of the numbers of the one that has fewer the other lacks none, or one of five or more: a price table of another day lacks more.
const manyNumbers = 5;

/** How alike two texts are by their signatures: their estimated Jaccard similarity where they are printings of one text, else 0. */
export function likeness(a: Signature, b: Signature): number {
  const jaccard = jaccardOf(a, b);
  if (jaccard < leastJaccard) return 0;
  const [x, y] = [a[sizeAt]!, b[sizeAt]!];
  const shared = (jaccard * (x + y)) / ((1 + jaccard) * Math.min(x, y));
  return shared >= leastShared && numbersAgree(a, b) ? jaccard : 0;
}

/** The share of 8-bit values that are equal, less those that are so by chance; its error is about 0.02 (one standard deviation). */
export function jaccardOf(a: Signature, b: Signature): number {
  let equal = 0;
  for (let band = 0; band < bands; band++) {
    const differing = a[band]! ^ b[band]!;
    if ((differing & 0xff) === 0) equal++;
    if ((differing & 0xff00) === 0) equal++;
    if ((differing & 0xff0000) === 0) equal++;
    if ((differing & 0xff000000) === 0) equal++;
  }
  const share = equal / (4 * bands);
  return Math.max(0, (share - 1 / 256) / (1 - 1 / 256));
}

/** True where the text with fewer numbers has hardly any that the other lacks; of texts with very many, a sample of both is compared. */
function numbersAgree(a: Signature, b: Signature): boolean {
  const limit = Math.min(reachOf(a), reachOf(b));
  const [first, second] = [numbersOf(a, limit), numbersOf(b, limit)];
  const others = new Set(second);
  const fewer = Math.min(first.length, second.length);
  const shared = first.filter((number) => others.has(number)).length;
  return fewer - shared <= (fewer < manyNumbers ? 0 : 1);
}

// A full list is a sample: what it says of numbers above its last is nothing.
const reachOf = (signature: Signature): number => signature[numbersAt + mostNumbers - 1]!;

function numbersOf(signature: Signature, limit: number): number[] {
  const numbers: number[] = [];
  for (let i = numbersAt; i < numbersAt + mostNumbers; i++) {
    const number = signature[i]!;
    if (number !== noNumber && number <= limit) numbers.push(number);
  }
  return numbers;
}
