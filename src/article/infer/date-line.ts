import { parseDate, type Dated } from '../../arabic/date.ts';
import { withoutTime } from '../../arabic/date/time-of-day.ts';
import { toDigits } from '../../arabic/digits.ts';
import { fold } from '../../arabic/fold.ts';
import type { FoundDate } from './found-date.ts';

/** What a line says that is nothing but a date, with the issue and page that may stand beside it. */
export type DateLine = Pick<FoundDate, 'reading' | 'updated' | 'issue' | 'page'>;

const longest = 160;
const preposition = '(?:\\s+(?:في|يوم|بتاريخ|هذا المقال|الخبر|on))*\\s*[:：-]?\\s*';
const published = new RegExp(
  `^(?:(?:تاريخ|وقت)(?: (?:النشر|الخبر|المقال|ال[إا]ضافة|الصدور|ال[إا]صدار|الحلقة|البث))?|التاريخ|بتاريخ|تم النشر|نشرت?|صدرت?|حررت?|[أا]ضيفت?|عدد(?= يوم| \\d{1,2} \\p{L})|كتبت?(?= في| بتاريخ)|published|posted|date)(?!\\p{L})${preposition}`,
  'iu',
);
const updated = new RegExp(
  `^(?:تاريخ التحديث|[آا]خر (?:تحديث|تعديل)|تم التحديث|تحديث|حدثت?|عدلت?|(?:last )?(?:updated|modified))(?!\\p{L})${preposition}`,
  'iu',
);
const issue = /(?:^|\s)(?:رقم العدد|العدد|عدد)\s*(?:رقم)?\s*[:(]?\s*(\d{1,6})\)?(?=\s|$|[،,|–-])/u;
const page = /(?:^|\s)(?:الصفحة|صفحة|ص)\s*[:.(]?\s*(\d{1,3})\)?(?=\s|$|[،,|–-])/u;
const newspaper = /^(?:صحيفة|جريدة|مجلة)(?: \p{L}+){1,3}$/u;
const between = /\s*[|•·]\s*|\s+[-–—]\s+|\s*[،,;؛/]?\s*(?=(?:آخر|اخر) (?:تحديث|تعديل))/u;

/** The date of a line that is nothing else («نُشر في: الاثنين 10 أكتوبر 2016 - 12:30», «العدد 1234 - 10/10/2016»), or null. A year by itself is one only after «نشر في». */
export function dateLine(line: string): DateLine | null {
  if (line.length > longest || !/[0-9٠-٩۰-۹]/u.test(line)) return null;
  const bare = toDigits(line, 'latn')
    .replace(/[\u064b-\u0652]/gu, '')
    .trim();
  const alone = datePiece(bare);
  if (alone) return { ...alone, issue: null, page: null };
  const [number, leaf] = [issue.exec(bare), page.exec(bare)];
  const rest = [number, leaf].reduce((text, match) => (match ? text.replace(match[0], ' | ') : text), bare);
  const pieces = rest.split(between);
  if (pieces.length < 2) return null;
  // Beside the number of the issue stands the newspaper's name.
  const others = pieces.map(trimmed).filter((piece) => number === null || !newspaper.test(piece));
  const found = (rest === bare ? null : datePiece(trimmed(rest))) ?? amongPieces(others);
  if (!found) return null;
  // «العدد 10 أكتوبر 2016»: an issue, or a day.
  const isDay =
    number !== null && Number(number[1]) <= 31 && found.reading.kind === 'date' && found.reading.date.day === null;
  return isDay ? null : { ...found, issue: number?.[1] ?? null, page: leaf?.[1] ?? null };
}

/** True for a line that is nothing but a time of day («12:45 مساء», «14:35 بتوقيت دمشق»). */
export function isTimeOfDay(line: string): boolean {
  return line.length <= longest && /[0-9٠-٩۰-۹]/u.test(line) && withoutTime(fold(toDigits(line, 'latn'))).trim() === '';
}

function trimmed(piece: string): string {
  return piece.replace(/^[\s،,|–-]+|[\s،,|–-]+$/gu, '');
}

// One date, and beside it at most a day of correction, times, and the year of the newspaper.
function amongPieces(pieces: readonly string[]): Pick<DateLine, 'reading' | 'updated'> | null {
  const [first, ...others] = pieces.filter((piece) => piece !== '' && !isBeside(piece)).map(datePiece);
  return first && others.length < 2 && others.every((other) => other?.updated) ? first : null;
}

function isBeside(piece: string): boolean {
  if (/^السنة(?: [\p{L}\d]+){1,4}$/u.test(piece)) return true;
  return withoutTime(fold(piece.replace(updated, ''))).trim() === '';
}

function datePiece(piece: string): Pick<DateLine, 'reading' | 'updated'> | null {
  const corrected = updated.test(piece);
  const date = piece.replace(corrected ? updated : published, '');
  const reading = parseDate(date);
  const opened = date !== piece;
  if (!reading || (reading.kind === 'date' && !opened && !isDayOrMonth(reading, date))) return null;
  return { reading, updated: corrected };
}

// «10/2016» and «2016» may be any numbers.
function isDayOrMonth({ date }: Dated, text: string): boolean {
  return date.day !== null || (date.month !== null && /\p{L}{2}/u.test(text));
}
