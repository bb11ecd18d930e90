import { toDigits } from '../../arabic/digits.ts';
import { fold } from '../../arabic/fold.ts';
import { isAgency } from './agencies.ts';
import { functionWords } from './vocabulary.ts';

const end = '(?:[اإأ]نته[ىي]|يُ?تبع|[اأ]\\s?\\.?\\s?هـ)';
const frame = '[\\s()[\\]/\\\\*#_=–—-]';
// «// انتهى //», «(يتبع)», «انتهى.»
const alone = new RegExp(`^${frame}*${end}${frame}*[.…]*${frame}*$`, 'u');
// Behind the last sentence the word has its frame, or the sentence its full stop and the word none: «ثم سكت. انتهى.» is how a story ends.
const behind = new RegExp(
  `\\s*(?:[([/*#–—-]+\\s*${end}\\s*\\.?\\s*[)\\]/*#–—-]+\\s*\\.?|(?<=[.!]["»”)]?\\s*)[اإأ]نتهى)$`,
  'u',
);
// ### and -30- close the texts of agencies, a row of stars those of writers, their number of words those of correspondents.
const sign = /^(?:#{2,}|\*{2,}|(?:\*\s+)+\*|[=_–—-]{3,}|-\s*30\s*-|N{4}|\(?\s*[\d٠-٩]{2,4}\s+كلمة\s*\)?)$/u;
const initial = '(?:\\p{L}{1,3}|\\p{L}(?:[. ]\\p{L}){1,2})\\.?';
// Who wrote a text and who passed it: «جم/رح/دص», «ر.م/س.ع»; where nothing but full stops part the letters, «ر.م».
const initials = new RegExp(
  `^[(\\s]*(?:${initial}(?:\\s*[/\\\\]\\s*${initial}){1,4}|\\p{L}(?:\\s?\\.\\s?\\p{L}){1,2}\\.?)[)\\s]*$`,
  'u',
);
const longest = 60;
const sentAt = /^\d{1,2}[:.]\d{2}\s*(?:(?:ت\s?\.?\s?م|ج\s?م\s?ت|جمت|gmt)\.?|[صم])?(?:\s*NNNN)?$/iu;

// «نعم/لا», «و/أو»
const isWord = (piece: string) => piece.length > 1 && (functionWords.has(fold(piece)) || piece === 'نعم');
const areInitials = (line: string) =>
  initials.test(line) && !isAgency(line.replace(/[()]/gu, '')) && !line.split(/[\s()/\\]+/u).some(isWord);
// A word or number by itself ends the sentence that is open above it: «خير ما‹line end›يتبع», «بنتيجة‹line end›2.10».
const bare = /^(?:\p{L}+[.…]*|[\d٠-٩]+[:.][\d٠-٩]+)$/u;
const open = /[\p{L}\p{N}،:]$/u;

/**
 * How many characters at the end of a text's last paragraph are none of its words, but how an agency closes a text: «(انتهى)», «يتبع», «###», the
 * initials of its writers, the hour it was sent; 0 where it ends with a sentence. `above` is the paragraph above it.
 */
export function wireMark(text: string, above = ''): number {
  const line = text.length > longest ? '' : text.trim();
  const isMark = alone.test(line) || sign.test(line) || sentAt.test(toDigits(line, 'latn')) || areInitials(line);
  if (isMark && bare.test(line) && open.test(above.slice(-1))) return 0;
  return isMark ? text.length : (behind.exec(text.slice(-longest))?.[0].length ?? 0);
}
