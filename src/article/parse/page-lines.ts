import { fold } from '../../arabic/fold.ts';
import type { DebrisRule } from '../article.ts';

/** A line that a web page set around or between an article's paragraphs, with an example, and a line like it that is text. */
export interface LineRule {
  readonly name: Extract<
    DebrisRule,
    'share-bar' | 'related' | 'permalink' | 'photo-caption' | 'page-line' | 'wire-mark' | 'code-line'
  >;
  readonly example: string;
  readonly spares: string;
  /** Given the folded line without what stands around it, and the line itself. */
  readonly test: (folded: string, line: string) => boolean;
  /** Holds also for the first line, where a headline may stand. */
  readonly atTop?: true;
}

const network =
  'فيسبوك|فيس بوك|الفيسبوك|الفيس بوك|تويتر|التويتر|واتساب|واتس اب|الواتساب|تلغرام|تلجرام|تيليجرام|تليجرام|تيليغرام|تلكرام|انستغرام|انستقرام|انستجرام|سناب شات|سنابشات|لينكد ان|لينكدان|لينكدين|بينترست|بنترست|ماسنجر|مسنجر|جوجل بلس|جوجل|غوغل بلس|قوقل بلس|يوتيوب|ريديت|تمبلر|فايبر|تيك توك|facebook|twitter|whatsapp|telegram|linkedin|pinterest|instagram|snapchat|messenger|google\\+|google plus|google|youtube|reddit|tumblr|viber|tiktok|x';
const action =
  'شارك|شاركه|شاركها|شاركنا|شاركوا|مشاركه|انشر|غرد|تغريد|اعجبني|اعجاب|طباعه|اطبع|نسخه للطباعه|ارسل|ارسال|نسخ|انسخ|حفظ|القراء|الخط|حجم|احفظ|بريد|ايميل|البريد الالكتروني|اكتب رايك|تعليق|تعليقات|التعليقات|share|tweet|print|email|e-mail|mail|copy link|copy|save|like|pin it|send|comments?|sms|rss|a\\+|a-';
const joint =
  'هذا|هذه|الخبر|المقال|المقاله|الصفحه|الموضوع|الرابط|رابط|علي|عبر|من خلال|مع|الي|لصديق|صديق|اصدقايك|و|او|on|via|this|to a friend|article|link|\\d+';
const shareWord = new RegExp(`^(?:${network}|${action}|${joint})(?![\\p{L}\\p{N}])[^\\p{L}\\p{N}]*`, 'u');
const strongWord = new RegExp(
  `(?<!\\p{L})(?:${network}|شارك|شاركه|مشاركه|انشر|غرد|طباعه|اطبع|ارسل|ارسال|نسخ|انسخ|share|tweet|print|email|copy link)(?!\\p{L})`,
  'gu',
);
const loneShare =
  /^(?:شارك|شارك الخبر|شارك المقال|شارك الموضوع|شارك هذا (?:الخبر|المقال|الموضوع)|مشاركه|مشاركه (?:الخبر|المقال)|غرد|طباعه|اطبع|طباعه (?:الخبر|المقال)|نسخه للطباعه|ارسل لصديق|ارسال لصديق|ارسل الي صديق|ارسال الي صديق|نسخ الرابط|انسخ الرابط|حفظ المقال|share|share this|tweet|print|copy link|like)$/u;

function isShareBar(folded: string): boolean {
  if (loneShare.test(folded)) return true;
  let rest = folded;
  for (let words = 0; rest !== ''; words++) {
    const match = words < 24 ? shareWord.exec(rest) : null;
    if (!match) return false;
    rest = rest.slice(match[0].length);
  }
  return (folded.match(strongWord)?.length ?? 0) >= 2;
}

const also =
  /^(?:و)?(?:اقرا|اقراي|اقراوا|طالع|طالعوا|شاهد|شاهدوا|انظر|تابع|تابعوا|استمع)\s+(?:ايضا|كذلك|المزيد|اكثر|في هذا (?:الملف|السياق|الشان))/u;
const alsoRead = /^(?:و)?(?:اقرا|اقراي|اقراوا)\s+(?:ايضا|المزيد)/u;
const relatedList =
  /^(?:مواضيع|موضوعات|مقالات|اخبار|روابط|تقارير|قصص|مواد|الموضوعات|المقالات|الاخبار)\s+(?:ذات (?:صله|علاقه)|متعلقه|مرتبطه|مشابهه|قد تهمك)(?!\p{L})|^(?:ذو صله|ذات صله|المزيد من الاخبار|المزيد من التفاصيل|المزيد حول|للمزيد|لقراءه المزيد|قد يهمك(?: ايضا)?|قد يعجبك(?: ايضا)?|قد تهمك|ربما يعجبك|ربما تود قراءته|نرشح لك|ننصحك بقراءه|الاكثر قراءه|الاكثر مشاهده|الاكثر تداولا|اخر الاخبار|من الارشيف|read also|also read|read more|related (?:articles|news|stories|posts)|see also|more on this|you may also like)(?!\p{L})/u;

function isRelated(folded: string, line: string): boolean {
  const [opener] = also.exec(folded) ?? relatedList.exec(folded) ?? [];
  if (opener === undefined) return false;
  const rest = folded.slice(opener.length);
  if (/^\s*(?:[:：|»«…>-]|–|$)/u.test(rest)) return true;
  // «شاهد أيضا الحضور عرضا» is a sentence; «اقرأ أيضا» says nothing else.
  return alsoRead.test(folded) && line.length < 140 && !/[.؟!]$/u.test(line);
}

const caption =
  /^(?:(?:ال)?صوره?|تعليق (?:ال)?صوره|مصدر الصوره|حقوق الصوره|عدسه|تصوير|كاميرا|photo|photo credit|image|caption)\s*[:/|]/u;
const archivePhoto = /^(?:ال)?صوره? (?:ارشيفيه|توضيحيه|تعبيريه|من الارشيف|رمزيه)(?!\p{L})|^(?:ارشيفيه|صوره|ارشيف)$/u;

const counter =
  /^(?:عدد )?(?:ال)?(?:قراءات|مشاهدات|زيارات|تعليقات|مشاركات|قراءه|زوار|مرات القراءه|مرات المشاهده)\s*[:(]?\s*\d[\d,.]*\)?$|^\d[\d,.]*\s*(?:تعليق|تعليقا|تعليقات|مشاهده|مشاهدات|قراءه|قراءات|زياره|مشاركه|مشاركات|comments?|views?|shares?)$/u;
const comments =
  /^(?:(?:لا )?(?:يوجد|توجد) (?:اي )?تعليقات|لا تعليقات|(?:اضف|اكتب|اترك|ضع|شاركنا) (?:تعليق|تعليقا|تعليقك|ردا|ردك|رايك|رد)|التعليقات (?:مغلقه|معطله).{0,30}|التعليقات|leave a (?:comment|reply)|comments are closed|no comments)$/u;
const rights =
  /^(?:جميع|كافه|كل) (?:الحقوق|حقوق (?:النشر|الطبع|الملكيه)(?: والنشر)?) محفوظه|(?:الحقوق|حقوق (?:النشر|الطبع)) محفوظه(?:$| (?:لدي|لموقع|لصحيفه|لجريده|لشبكه|لوكاله|للناشر|©|\d))|^(?:©|\(c\)|copyright|all rights reserved)/u;
const crumbs = /^(?:الرييسيه|الصفحه الرييسيه|home)\s*(?:[>»›/|\\←]|::)/u;
const follow =
  /^(?:تابعونا|تابعنا|تابعوا|انضموا|انضم|اشترك|اشتركوا|للاشتراك|حملوا|حمل|نزل|ليصلك|لتصلك)(?!\p{L}).{0,80}(?:فيسبوك|تويتر|واتساب|تلغرام|تليغرام|تليجرام|يوتيوب|انستغرام|قناتنا|قناه|نشرتنا|النشره|تطبيق|google|اخبار جوجل|غوغل نيوز|جوجل نيوز)/u;
const printed = /^(?:تاريخ الطباعه|طبع (?:في|بتاريخ)|printed (?:on|from))\s*:?\s*\d/u;
// In brackets it may end a quotation.
const wireFrame = /^(?:\/{1,2}|[-–—*#]+)\s*(?:انتهى|يتبع)\s*(?:\/{1,2}|[-–—*#]+)$/u;
const chrome =
  /^(?:حجم الخط|(?:تكبير|تصغير)(?: حجم)? (?:الخط|النص)|حجم النص|a\+? ?a-?|[-+]? ?[aا] ?[-+]|اعلان|اعلانات|اعلان ممول|advertisement|sponsored|ads|next previous|previous next|next|previous|العوده (?:الي )?(?:للاعلي|الاعلي|الرييسيه|اعلي الصفحه|الصفحه الرييسيه)|عوده للصفحه الرييسيه|اعلي الصفحه|back to top|القايمه|menu|skip to content|(?:مده|وقت|زمن) القراءه\s*:?\s*\d+ (?:دقايق|دقيقه)|(?:قراءه )?\d+ (?:دقايق|دقيقه) (?:قراءه|للقراءه)|\d+ min read|اقل من دقيقه)$/u;

// A statement's or a rule's end, never the end of a template's mark ({{ … }}, {% … %}).
const code =
  /^\s*(?:<!--|-->|\/\*|\*\/|@import|@media|(?:var|let|const) \w+\s*=|function\b.*\(|window\.|document\.|\$\(|\(adsbygoogle|googletag|jquery)|[=(){}\]].*;\s*$|(?<![%}])\}\)?\s*;?\s*$|(?<!\{)\{\s*$|^\s*[\w-]+\s*:\s*[^:]+;\s*$/iu;

/** Lines that pages leave in saved text; first match counts. */
export const lineRules: readonly LineRule[] = [
  {
    name: 'share-bar',
    example: 'شارك على فيسبوك | تويتر | واتساب',
    spares: 'شارك فيسبوك في المؤتمر إلى جانب تويتر',
    test: isShareBar,
    atTop: true,
  },
  {
    name: 'related',
    example: 'اقرأ أيضاً: البلدية تفتح الجسر الحجري',
    spares: 'شاهد أيضا الحضور عرضا عن تاريخ الجسر.',
    test: isRelated,
  },
  {
    name: 'permalink',
    example: 'رابط الخبر بصحيفة السنابل: البلدية تفتح الجسر الحجري',
    spares: 'رابط الدم يجمع سكان الوادي',
    test: (folded) => /^(?:ال)?رابط (?:ال)?(?:خبر|مقال|موضوع|ماده|مختصر|اصلي)(?!\p{L})[^:]{0,40}(?::|$)/u.test(folded),
  },
  {
    name: 'photo-caption',
    example: 'الصورة: الجسر الحجري بعد الترميم',
    spares: 'الصورة تبدو أوضح بعد عام من العمل',
    test: (folded) => caption.test(folded) || archivePhoto.test(folded),
  },
  {
    name: 'page-line',
    example: 'جميع الحقوق محفوظة © السنابل',
    spares: 'الحقوق التي طالب بها الأهالي',
    test: (folded, line) =>
      chrome.test(folded) ||
      counter.test(folded) ||
      comments.test(folded) ||
      crumbs.test(folded) ||
      printed.test(folded) ||
      (line.length < 120 && (rights.test(folded) || follow.test(folded))),
    atTop: true,
  },
  {
    name: 'wire-mark',
    example: '// انتهى //',
    spares: '(انتهى)',
    test: (_, line) => wireFrame.test(line),
  },
  {
    name: 'code-line',
    example: '(adsbygoogle = window.adsbygoogle || []).push({});',
    spares: 'name@example.org',
    test: (_, line) => !/[\u0620-\u064a]/u.test(line) && /[a-z]{2}|[{}]/iu.test(line) && code.test(line),
    atTop: true,
  },
];

/** The longest line that may be one of them. */
export const longestPageLine = 200;
// Every rule's lines hold one of these words or signs: most lines of an article are told by this alone.
const hint =
  /[{};|>»›©/]|شارك|فيس|تويت|واتس|طباع|[إا]رسا?ل|نسخ|[اأإ]قر[أا]|طالع|شاهد|[أا]نظر|تابع|استمع|رابط|صور|تصوير|دقيق|دقائق|صل[ةه]|علاق|متعلق|مرتبط|مشابه|يهم|تهم|يعجب|مزيد|نرشح|ننصح|[أا]كثر|آخر|[أا]رشيف|عدسة|كاميرا|قراء|مشاهد|زيار|تعليق|حقوق|الرئيسي|انضم|اشترك|حمل|ليصلك|لتصلك|الخط|[إا]علان|عود[ةه]|[أا]على|القائم|انتهى|يتبع|طباعة|طبع|تحديث|تعديل|غرد|حفظ|القراء|الخط|حجم|[a-z]/iu;

/** The rule that a line falls under, or null where it is text. `isFirst`: nothing but debris stands above it. */
export function pageLineRule(line: string, isFirst: boolean): LineRule | null {
  if (line.length > longestPageLine || !hint.test(line)) return null;
  return ruleOf(line, isFirst) ?? (line.includes('|') ? ruleOfAll(line.split('|'), isFirst) : null);
}

// «طباعة | أرسل إلى صديق | عدد القراءات: 233»
function ruleOfAll(pieces: readonly string[], isFirst: boolean): LineRule | null {
  const rules = pieces.map((piece) => ruleOf(piece.trim(), isFirst));
  return rules.every((rule) => rule !== null) ? rules[0]! : null;
}

function ruleOf(line: string, isFirst: boolean): LineRule | null {
  const folded = fold(line)
    .replace(/^[^\p{L}\p{N}©]+(?=[\p{L}\p{N}©])/u, '')
    .replace(/(?<=[\p{L}\p{N}+-])[^\p{L}\p{N}+-]*$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
  return lineRules.find((rule) => (rule.atTop === true || !isFirst) && rule.test(folded, line)) ?? null;
}
