import { fold } from '../../arabic/fold.ts';
import type { Block } from '../article.ts';
import { textOf } from '../blocks.ts';
import { columnNames, sectionNames } from './vocabulary.ts';

const basmala = /^با?سم الله الرحمن الرحيم$/u;
const pageNumber =
  /^(?:(?:ال)?صفحه\s*:?\s*\d+|الصفحه (?:الاولي|الثانيه|الثالثه|الرابعه|الخامسه|السادسه|السابعه|الثامنه|التاسعه|العاشره|الاخيره)|\(?\d+\s*(?:من|\/)\s*\d+\)?|رقم (?:المقال|الخبر|الموضوع)\s*[:#]?\s*\d+)$/u;
// «السادة رؤساء التحرير المحترمون»
const address =
  /^(?:من|الي|المرسل|المرسل اليه)\s*:\s*\p{L}.{1,80}$|^(?:الي )?(?:ال)?(?:ساده|سيده?|استاذه?|اخوه?|زملاء) .*(?:المحترمون|المحترمين|المحترمه?|الموقر)$|^(?:تحيه طيبه|السلام عليكم)(?: ورحمه الله)?(?: وبركاته)?(?: وبعد)?$/u;

const longestLine = 150;

/** True for a line that names a section or the kind of a text («رياضة», «بيان صحفي»). */
export function namesSection(line: string): boolean {
  return sectionNames.has(fold(line));
}

const column =
  /^(?:(?:زاويه|عمود)(?: \p{L}+){1,2}|راي (?!في |ان |من )\p{L}+(?: \p{L}+)?|كلمه (?:اليوم|العدد|التحرير|الاسبوع|حق|اخيره|اولي|صريحه|حره|رييس التحرير)|حديث (?:اليوم|الاسبوع|الجمعه|الصباح|المساء|الشارع|المدينه|الساعه|الناس|الروح)|نبض \p{L}+|(?:تقرير|تحليل|مقال|تعليق|تحقيق|حوار|ملف|متابعه) (?:خاصه?|اخباريه?|سياسي|اقتصادي|رياضي|صحفي|صحافي|ميداني|راي|اليوم|العدد))$/u;

/** True for a line that names a column of the newspaper or the kind of a text («زاوية حادة», «كلمة اليوم», «تقرير خاص»); alone above a text it may still be its headline. */
export function namesColumn(line: string): boolean {
  const folded = fold(line);
  return columnNames.has(folded) || column.test(folded);
}

/** True for a line that says that an office issues a text to the press; what stands above it is the office's letterhead. */
export function isRelease(line: string): boolean {
  return /^(?:بيان|خبر|تصريح|تعميم|بلاغ) (?:صحفي|صحافي|اعلامي)$/u.test(fold(line));
}

/** True for a line that is set above an article and never its headline: a page's number, the basmala, an address to the editors. */
export function isSetAbove(line: string): boolean {
  if (line.length > longestLine) return false;
  const folded = fold(line).replace(/[\s.،,:]+$/u, '');
  return basmala.test(folded) || pageNumber.test(folded) || address.test(folded);
}

/** The paragraph with which a text begins, below what stands above it; else its first paragraph with a word in it, or its first block with one. */
export function leadOf(blocks: readonly Block[]): Block | undefined {
  const spoken = blocks.filter((block) => /[\p{L}\p{N}]/u.test(textOf([block])));
  const paragraphs = spoken.filter(({ kind }) => kind === 'paragraph');
  const isText = (block: Block) => {
    const text = textOf([block]).trim();
    return !namesSection(text) && !isSetAbove(text);
  };
  return paragraphs.find(isText) ?? paragraphs[0] ?? spoken[0];
}

const shortestLead = 60;

/** The paragraph that tells what a text is about: its lead, unless that is a line of a few words without an end, such as a kicker, a subtitle or «المقادير:». */
export function summarized(blocks: readonly Block[]): Block | undefined {
  const lead = leadOf(blocks);
  const text = lead ? textOf([lead]).trim() : '';
  if (lead === undefined || text.length >= shortestLead || /[.!؟?…]["»”)]*$/u.test(text)) return lead;
  const below = blocks.slice(blocks.indexOf(lead) + 1);
  return below.find((block) => block.kind === 'paragraph' && textOf([block]).length >= shortestLead) ?? lead;
}
