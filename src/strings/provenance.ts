import { counts } from './counts.ts';

/** Where a value was read, for each rule of `src/article`; the pages index these by the rule, so one without words doesn't compile. */
export const ruleWords = {
  'front-matter': 'من ترويسة الملف',
  sidecar: 'من ملف البيانات المرافق',
  label: 'من سطر معنون في النص',
  'tag-line': 'من قائمة الوسوم في آخر النص',
  permalink: 'من سطر الرابط الذي يكرر العنوان',
  'html-meta': 'من بيانات صفحة الويب الوصفية',
  'html-title': 'من عنوان صفحة الويب',
  'markdown-heading': 'من العنوان الأول في النص',
  'first-line': 'من السطر الأول في النص',
  lead: 'من مطلع النص',
  'byline-line': 'من سطر اسم الكاتب',
  'foot-credits': 'من أسماء العاملين على النص في آخره',
  'byline-in-lead': 'من اسم الكاتب في أول الفقرة الأولى',
  'date-line': 'من سطر التاريخ',
  masthead: 'من ترويسة الصحيفة فوق النص',
  dateline: 'من سطر المكان والتاريخ في مستهل النص',
  'file-name': 'من اسم الملف',
  folder: 'من اسم المجلد',
  'folder-rule': 'من قاعدة المجلد في إعدادات الأرشيف',
  settings: 'من إعدادات الأرشيف',
} as const;

/** What was done to the shown text, for each repair of `src/article`. */
export const repairWords = {
  'byte-order-mark': 'حُذفت علامة ترتيب البايتات من أول الملف',
  'nul-padding': 'حُذف حشو من البايتات الصفرية',
  'foreign-byte': 'قُرئ بايت ليس من ترميز الملف',
  'mail-encoding': 'حُوّل نص مرمّز للبريد الإلكتروني إلى حروفه',
  'escaped-letter': 'حُوّل حرف مكتوب برمزه إلى الحرف نفسه',
  'double-decoding': 'أُصلح حرف فُكّ ترميزه خطأً من قبل',
  'visual-order': 'قُلب سطر مخزّن بترتيب العرض إلى ترتيب القراءة',
  'mirrored-bracket': 'عُدّل اتجاه قوس أو علامة تنصيص خُزّنت معكوسة',
  'line-ends': 'وُحّدت نهايات السطور',
  'stray-ampersand': 'حُذفت علامة & زائدة',
  entity: 'حُوّل رمز HTML إلى الحرف الذي يمثّله',
  tag: 'حُذف وسم HTML',
  'presentation-form': 'حُوّل شكل حرف موصول إلى الحرف الأصلي',
  'decomposed-letter': 'جُمع حرف مفكّك مع علامته',
  'invisible-control': 'حُذف محرف تحكم غير مرئي',
  'persian-letter': 'حُوّلت ياء أو كاف فارسية إلى نظيرتها العربية',
  'persian-digit': 'حُوّل رقم فارسي إلى نظيره العربي',
  'wrapped-line': 'وُصل سطر مقطوع بما قبله',
  'verse-border': 'كُتبت علامة … مكان الفراغ بين شطري بيت شعر',
  'doubled-space': 'حُذفت مسافة مكررة',
  'paragraph-break': 'أُعيد فصل فقرة في نص كُتب سطرًا واحدًا',
  script: 'رُفعت شيفرة أو أنماط صفحة ويب من النص',
  'code-line': 'رُفع سطر شيفرة من النص',
  'word-paste': 'رُفعت بقايا تنسيق وورد من النص',
  'share-bar': 'رُفع شريط مشاركة من النص',
  related: 'رُفعت إحالة إلى مواد أخرى من النص',
  permalink: 'رُفع سطر رابط المادة من النص',
  'photo-caption': 'رُفع تعليق صورة من النص',
  'page-line': 'رُفع سطر من إطار صفحة الويب',
  'page-number': 'رُفع رقم صفحة من النص',
  'mail-head': 'رُفع سطر من ترويسة رسالة بريد إلكتروني',
  'lost-line': 'رُفع من أول النص سطر ضاعت حروفه',
  'wire-mark': 'رُفعت علامة ختام الخبر في نشرة الوكالة',
  contact: 'رُفعت بيانات اتصال من آخر النص',
  'release-note': 'رُفع سطر من تعليمات النشر',
  'repeated-headline': 'رُفع عنوان مكرر من النص',
} as const;

/** How sure an inference is. */
export const confidenceWords = { sure: 'مؤكد', likely: 'مرجّح', unsure: 'غير مؤكد' } as const;

/** Whether a value was written down as such or concluded from the text. */
export const fromWords = { stated: 'تصريح', inferred: 'استنتاج' } as const;

/** Encodings by the names that readers may know. */
export const encodingWords = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
  'windows-1256': 'Windows-1256 (العربية في ويندوز)',
  'iso-8859-6': 'ISO-8859-6 (العربية)',
  cp720: 'CP720 (العربية في دوس)',
  cp864: 'CP864 (العربية في دوس)',
  'mac-arabic': 'MacArabic (العربية في ماكنتوش)',
} as const;

/** Headings and labels of the provenance panel. */
export const provenanceWords = {
  heading: 'مصدر النص وبياناته',
  intro: 'لكل قيمة في هذه الصفحة مصدر: إما تصريح في الملف أو بياناته، وإما استنتاج آلي من النص.',
  values: 'القيم ومصادرها',
  value: 'القيمة',
  source: 'المصدر',
  originalHeading: 'الملف الأصلي',
  original: 'النص الأصلي كما ورد',
  file: 'الملف',
  encoding: 'الترميز',
  size: 'الحجم',
  sha256: 'بصمة SHA-256',
  repairs: 'إصلاحات العرض',
  noRepairs: 'لا إصلاحات: النص معروض كما ورد.',
  taken: 'سطور رُفعت من المتن',
  keptBack: 'لا ينشر الأرشيف الملفات الأصلية.',
} as const;

/** «حُذفت علامة & زائدة (7 مرات)» */
export function repairSentence(rule: keyof typeof repairWords, n: number, shown?: string): string {
  return `${repairWords[rule]} (${counts.times(n, shown)})`;
}
