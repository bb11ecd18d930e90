import { fold } from '../../arabic/fold.ts';

// How urgent, whose alone, and whether it may be printed.
const release =
  /^(?:عاجل|عاجل جدا|هام|هام جدا|هام وعاجل|عاجل وهام|خبر عاجل|حصري|حصريا|خاص وحصري|(?:(?:ليس|غير|لا) )?(?:معد )?للنشر(?: (?:الفوري|العاجل|فورا|والتوزيع|والتعميم|والبث)){0,2}|للاعلام والنشر|urgent|flash|breaking(?: news)?|exclusive|for (?:immediate )?release)$/u;
// «حظر النشر في قضية الجسر» is news.
const request =
  /^(?:(?:ملاحظه|تنبيه|تنويه) (?:لل|الي )(?:ساده )?(?:ال)?(?:محررين|محرر|تحرير)(?: |$|:)|(?:نرجو|يرجي|رجاء|الرجاء|برجاء|نامل|ارجو|المرجو) (?:(?:منكم|التكرم|التفضل) )?(?:ب?النشر|ب?نشره?ا?|ب?نشر (?:الخبر|البيان|المقال|التالي|ما يلي))$|(?:محظور|ممنوع|يمنع|يحظر) (?:من )?النشر (?:حتي(?! بعد )|قبل|الا بعد|لغايه) |(?:ليس|غير|لا) (?:معد )?للنشر (?:حتي|قبل|الا) |للنشر (?:في (?:عدد|يوم|الصفحه) |يوم |غدا?$|اليوم$|بعد |بتاريخ |ابتداء |اعتبارا ))/u;
// «خاص بالنساء» may be a headline.
const exclusive =
  /^(?:خاص|حصري|حصريا|حصرياً)\s+[بل]ـ*\s*[«"“{][^»"”}]*[»"”}]?$|^\(\s*(?:خاص|حصري)\s+[بل]ـ*\s*\p{L}[^()]*\)$/u;
const longest = 60;

/** True for a line above a text that tells the newsroom what to do with it («للنشر الفوري», «عاجل», «محظور النشر حتى الثامنة مساء») or whose alone it is («حصري لـ«صوت الوادي»»): neither its headline nor its author. */
export function isReleaseNote(line: string): boolean {
  if (line.length > longest || /[.؟?]$/u.test(line.trim())) return false;
  const folded = fold(line)
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/\s+/gu, ' ');
  return release.test(folded) || request.test(folded) || exclusive.test(line);
}
