import { toDigits, type Digits } from '../arabic/digits.ts';
import { quoted } from './isolate.ts';

/** Words of the page on which the archive is saved for reading without a connection. */
export const offlineWords = {
  heading: 'القراءة دون اتصال',
  /** The link in the foot of every page. */
  link: 'احفظ هذا الأرشيف للقراءة دون اتصال',
  description: (archive: string) => `احفظ ${archive} في متصفحك لتقرأه وتبحث فيه دون اتصال.`,
  intro:
    'كل صفحة تقرؤها هنا تبقى في متصفحك، فتعود إليها حين ينقطع الاتصال. ولك أن تحفظ سنة كاملة أو الأرشيف كله، ومعه البحث. لا يشمل الحفظ ملفات النصوص الأصلية.',
  parts: 'ما يمكن حفظه',
  whole: 'الأرشيف كله',
  tools: 'البحث والقوائم',
  toolsNote: 'فهرس البحث، وصفحات الأقسام والوسوم والموضوعات والكتّاب',
  articles: 'مقالات محفوظة',

  save: 'احفظ',
  resume: 'تابع الحفظ',
  stop: 'أوقف الحفظ',
  remove: 'أزل',

  none: 'غير محفوظ',
  /** «حُفظ 40%», «حُفظ ٤٠٪» */
  some: (percent: number, digits: Digits) => `حُفظ ${toDigits(String(percent), digits)}${digits === 'arab' ? '٪' : '%'}`,
  all: 'محفوظ كله',
  waiting: 'في الانتظار',

  saving: (part: string) => `جارٍ حفظ ${quoted(part)}…`,
  saved: (part: string) => `حُفظ ${quoted(part)}، ويُقرأ الآن دون اتصال.`,
  stopped: (part: string) => `توقف حفظ ${quoted(part)}. ما حُفظ باقٍ، ويمكن متابعة الحفظ في أي وقت.`,
  removed: (part: string) => `أُزيل ${quoted(part)} من هذا الجهاز.`,
  /** «المساحة المستعملة: 12 ميغابايت» */
  used: (size: string) => `المساحة المستعملة على هذا الجهاز: ${size}.`,

  full: 'لم تبق في الجهاز مساحة تكفي. ما حُفظ باقٍ؛ أزل بعضه أو أخلِ مساحة ثم تابع الحفظ.',
  unreachable: 'انقطع الاتصال. ما حُفظ باقٍ؛ تابع الحفظ حين يعود.',
  changed: 'تغيّر الأرشيف على الموقع أثناء الحفظ. أعد تحميل الصفحة ثم تابع الحفظ؛ ما لم يتغير لا يُنزَّل من جديد.',
  failed: 'تعذّر الحفظ في هذا المتصفح. ربما مُنع التخزين في إعداداته، أو كانت النافذة خاصة.',
  onDisk: 'هذه نسخة من الأرشيف على القرص: تُقرأ كلها ويُبحث فيها دون اتصال، ولا حاجة إلى حفظها.',
  noWorker: 'لا يتيح هذا المتصفح الحفظ هنا. يلزم أن يُفتح الموقع برابط آمن (https)، وألا تكون النافذة خاصة.',
  noScript: 'يحتاج الحفظ إلى تشغيل جافاسكربت في المتصفح.',
  starting: 'جارٍ تهيئة الحفظ…',

  missing: 'هذه الصفحة غير محفوظة على هذا الجهاز، ولا اتصال الآن بالموقع.',
  retry: 'أعد المحاولة',
  offers: 'يمكنك قراءة ما حُفظ أدناه، أو البحث فيه.',
} as const;

const units = ['كيلوبايت', 'ميغابايت', 'غيغابايت'];

/** A size in words: 4,500,000 → «4.5 ميغابايت», or «٤٫٥ ميغابايت»; no smaller than a kilobyte. */
export function sizeWords(bytes: number, digits: Digits): string {
  const power = Math.min(Math.max(Math.floor(Math.log10(Math.max(bytes, 1)) / 3), 1), units.length);
  const amount = bytes / 1000 ** power;
  const rounded = amount < 10 ? Math.max(Math.round(amount * 10) / 10, power === 1 ? 1 : 0) : Math.round(amount);
  const shown = toDigits(String(rounded), digits);
  return `${digits === 'arab' ? shown.replace('.', '٫') : shown} ${units[power - 1]!}`;
}
