import { toDigits } from '../../arabic/digits.ts';
import { fold } from '../../arabic/fold.ts';
import { wireMark } from './wire-marks.ts';

const longest = 130;
const longestContact = 100;
const mostContacts = 7;
// «-- » parts a mail's text from its signature (RFC 3676, 4.3).
const signature = /^--$/u;
const reachable = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+|https?:\/\/|www\.\w/iu;
const phone = /(?:\+|00)?\d[\d\s()/-]{5,}\d/u;
// «للتواصل أرسل sms إلى 88548 …»: how newspapers had readers write to a columnist, over up to four lines.
const message = /^للتواصل(?: مع الكاتبه?)? ارسل (?:رساله )?sms(?= |$)/u;
const ofMessage = /\d|مسافة ثم/u;
// A row of stars or dashes also parts a text.
const closes = /[اأإ]نته|يتبع|^#|^-\s*30|NNNN/u;
const device = /^(?:sent from my [\w ]{2,20}|(?:ارسلت?|تم الارسال) من (?:هاتفي?|جهازي?|ايفون)[\p{L} ]{0,20})[.!]?$/iu;

/**
 * How many lines at the end of a text are none of it but say whom to call: what stands below the mark that closes it («انتهى», ###) or below a mail's «--» where a number or an
 * address is among it, the newspaper's «للتواصل أرسل sms …», «Sent from my …». A number, an address or a link by itself belongs to the text.
 */
export function contactLines(lines: readonly string[]): number {
  const last = lines.at(-1) ?? '';
  if (last.length <= longest && device.test(fold(last))) return 1;
  const from = Math.max(1, lines.length - mostContacts);
  const sent = lines.findLastIndex((line, at) => at >= from && line.length <= longest && message.test(fold(line)));
  if (
    sent > 0 &&
    lines.slice(sent).every((line) => line.length <= longest) &&
    lines.slice(sent + 1).every((line) => ofMessage.test(toDigits(line, 'latn')))
  )
    return lines.length - sent;
  const closed = lines.findLastIndex(
    (line, at) =>
      at >= from - 1 &&
      at < lines.length - 1 &&
      (signature.test(line) || (closes.test(line.slice(-longest)) && wireMark(line) > 0)),
  );
  if (closed < 1) return 0;
  const below = lines.slice(closed + 1);
  if (below.some((line) => line.length > longestContact) || !below.some(isContact)) return 0;
  return below.length + (signature.test(lines[closed]!) ? 1 : 0);
}

function isContact(line: string): boolean {
  const digits = toDigits(line, 'latn');
  return reachable.test(line) || (phone.exec(digits)?.[0].match(/\d/gu)?.length ?? 0) >= 7;
}
