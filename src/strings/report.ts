/** Words of the report page that an archivist reads. */
export const reportWords = {
  titles: { build: 'تقرير البناء', check: 'تقرير الفحص' },
  outcomes: {
    published: 'نُشر الموقع.',
    notPublished: 'لم يُنشر الموقع، وبقي السابق كما هو. أصلح ما يوقف البناء ثم أعده.',
    publishable: 'هذا فحص لا ينشر شيئًا. ليس فيما قُرئ ما يوقف البناء.',
    notPublishable: 'هذا فحص لا ينشر شيئًا. فيما قُرئ ما يوقف البناء؛ أصلحه أولًا.',
  },
  balance: {
    heading: 'الحصيلة',
    read: 'مقروء',
    published: 'منشور',
    toPublish: 'صالح للنشر',
    drafts: 'محتجز',
    quarantined: 'منحّى',
    stopped: 'غير منشور',
    /** Reads as an equation: 12 مقروء = 9 منشور + 2 محتجز + 1 منحّى */
    note: 'كل ما قُرئ له موضع في هذه الحصيلة.',
  },
  /** Reads as an equation too: 27 موجود = 18 ملفات مقالات + 2 ملفات بيانات مرافقة + … */
  files: {
    heading: 'ملفات مجلد المحتوى',
    note: 'كل ملف في المجلد معدود هنا مرة واحدة، ولو كانت فيه مقالات كثيرة.',
    found: 'موجود',
    articles: 'ملفات مقالات',
    drafts: 'محتجز',
    quarantined: 'منحّى',
    refused: 'يوقف البناء',
    sidecars: 'ملفات بيانات مرافقة',
    images: 'صور معروضة',
    unusedImages: 'صور لا تعرضها مقالة',
    orphanSidecars: 'ملفات بيانات بلا مقالة',
    own: 'إعدادات وصفحات',
    notArticles: 'ليست مقالات، ولم تُقرأ',
  },
  reprints: (texts: string, articles: string) =>
    `نصوص نُشرت أكثر من مرة: ${texts}، وعدد طبعاتها ${articles}؛ لكل نص صفحة تجمع طبعاته، ولم يُدمج منها شيء.`,
  details: 'التفاصيل',
  nothing: 'لا شيء يحتاج إلى نظر.',
  totals: { heading: 'المجموع بحسب المسألة', note: 'كل مسألة في المجلدات كلها؛ وتفصيلها بحسب المجلد فيما يلي.' },
  columns: { files: 'الملفات', what: 'المسألة', folder: 'المجلد', folders: 'المجلدات' },
  effects: {
    stop: { heading: 'ما يوقف البناء', note: 'لا يُنشر شيء حتى يُصلح هذا.' },
    quarantine: { heading: 'ما نُحّي جانبًا', note: 'لا تُنشر هذه الملفات، ويُنشر ما سواها.' },
    unsure: {
      heading: 'قيم غير مؤكدة',
      note: 'تُنشر كما فُهمت. انسخ السطور إلى الملف المسمى فوقها لتصبح تصريحًا منك، وصحّح فيها ما كان خطأً.',
    },
    unknown: { heading: 'قيم لم تُعرف', note: 'لم يُعثر عليها في الملف ولا في اسمه، ولم تُخمَّن.' },
    assumed: { heading: 'ما ينتظر تأكيدك', note: 'سطر واحد في archive.yaml يحسم أمر المجلد كله.' },
    notice: { heading: 'تنبيهات', note: 'لا تمنع النشر.' },
    repaired: { heading: 'إصلاحات العرض', note: 'أُصلحت في المعروض وحده، والملفات الأصلية كما هي.' },
    held: { heading: 'محتجز عمدًا', note: 'مسودات، ومقالات لم يحن موعد نشرها.' },
  },
  held: { draft: 'مسودة', until: (day: string) => `محظور النشر حتى ${day}` },
  unsure: {
    headline: 'عنوان غير مؤكد',
    authors: 'كاتب غير مؤكد',
    published: 'تاريخ غير مؤكد',
    section: 'قسم غير مؤكد',
    encoding: 'ترميز غير مؤكد',
  },
  unknown: { published: 'تاريخ لم يُعرف' },
  assumedDates: {
    alone: 'تواريخ بالأرقام قُرئت على ترتيب يوم/شهر/سنة',
    agreed: 'تواريخ بالأرقام قُرئت على ترتيب يوم/شهر/سنة، وفي المجلد تواريخ لا تُقرأ إلا كذلك',
  },
  dateOrder: 'في مجلده تواريخ يتقدم فيها الشهر على اليوم',
  contentFolder: 'مجلد المحتوى',
  example: 'مثال',
  settleIn: (file: string, under: string | null) => (under === null ? file : `${file}، تحت ${under}:`),
  advice: 'ما العمل',
  found: 'الموجود',
  expected: 'المتوقع',
  /** «المقالات المعروضة: 200 من 1,340؛ والباقي في report.json» */
  shown: (kind: 'articles' | 'problems' | 'groups', shown: string, all: string) => {
    const noun = { articles: 'المقالات', problems: 'الحالات', groups: 'المجموعات' }[kind];
    return shown === all ? `${noun}: ${all}` : `${noun} المعروضة: ${shown} من ${all}؛ والباقي في report.json`;
  },
  original: 'الأصل',
  understood: 'ما فُهم منه',
  encoding: 'الترميز',
  none: 'غير معروف',
  line: (n: number) => `السطر ${n}`,
  /** `names` are those that `encoding` knows. */
  otherEncodings: (names: string) => `إن بدا الأصل غير مقروء فاكتب مكانه ترميزًا آخر: \u2068${names}\u2069.`,
  mixedEncodings:
    'في الملف أكثر من ترميز، فلا يحسمه سطر واحد: صحّح البايتات الغريبة فيه، أو احفظه من جديد بترميز UTF-8.',
  write: 'اكتب التاريخ مكان YYYY-MM-DD.',
} as const;
