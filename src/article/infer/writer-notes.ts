import { fold } from '../../arabic/fold.ts';
import { bareName, type Byline } from './byline.ts';

const role =
  '(?:ال)?(?:كاتب|باحث|اكاديمي|صحافي|صحفي|محلل|استاذ|شاعر|خبير|اعلامي|ناقد|محام|محاميه|روايي|مستشار|عضو هييه التدريس|مدير مركز|رييس تحرير)[هة]?';
const about = new RegExp(`^[*•\\s–—-]*${role}(?:\\s+[^.]{0,80})?$`, 'u');
const address =
  /^[*•\s–—-]*(?:(?:البريد(?: الإلكتروني)?|بريد(?: إلكتروني)?|[إا]يميل|e-?mail|تويتر|twitter|x)\s*[:：]?\s*)?(?:[\w.+-]+@[\w-]+(?:\.[\w-]+)+|@\w{2,30}|\w{2,30}@)$/iu;
const named = new RegExp(
  `^(\\*+\\s*)?(\\p{L}[\\p{L}\\s.]{4,40}?)(\\s*[،,–—-]\\s*|\\s+)(?=${role}(?:\\s|$))[^.]{4,80}$`,
  'u',
);

/** True for a line below an article that says who its writer is or how to reach him («* كاتب وباحث», «salim@sahl.example»), and does not name him. */
export function isAboutWriter(line: string): boolean {
  return line.length <= 100 && (address.test(line) || about.test(fold(line)));
}

/** The writer whom a line at an article's foot introduces («* سليم الحداد، كاتب من السهل»), or null; without a star or a comma behind the name it is a sentence. */
export function introducedWriter(line: string): Byline | null {
  const folded = fold(line);
  const [, star, name, mark] = (folded.length === line.length ? named.exec(folded) : null) ?? [];
  if (name === undefined || (star === undefined && !/[،,–—-]/u.test(mark!))) return null;
  const start = star?.length ?? 0;
  const writer = bareName(line.slice(start, start + name.length));
  return writer?.confidence === 'likely' ? writer : null;
}
