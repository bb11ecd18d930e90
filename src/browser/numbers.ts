import { toDigits } from '../arabic/digits.ts';

const inParts = /(?<!\p{Nd})\p{Nd}+(?:[.,٫٬،/:-]\p{Nd}+)+/gu;
const grouped = /(?<![\d.,٫٬،])\d{1,3}(?:[,٬،]\d{3})+(?![.,٫٬،]?\d)/gu;
const whole = /(?<!\d[.,٫٬،/:-]?)[1-9]\d{3,8}(?![.,٫٬،/:-]?\d)/gu;
const year = /^(?:1[3-9]|2[01])\d\d$/u;

/** The numbers of a query that are written in several parts without a space: 7.5, 25/7/2015, 2-1. */
export function numbersInParts(text: string): readonly string[] {
  return text.match(inParts) ?? [];
}

/** The query with thousands written the other way, 3,000 for 3000 and 3000 for 3,000; null where it has none, or quotes, which are taken as they are. No year is parted. */
export function otherThousands(text: string): string | null {
  if (/["«“„]/u.test(text)) return null;
  const q = toDigits(text, 'latn');
  const joined = q.replace(grouped, (number) => number.replace(/[,٬،]/gu, ''));
  if (joined !== q) return joined;
  const parted = q.replace(whole, (number) =>
    year.test(number) ? number : number.replace(/\d(?=(?:\d{3})+$)/gu, '$&,'),
  );
  return parted === q ? null : parted;
}
