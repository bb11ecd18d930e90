/** Words of the frame that stands round every page. */
export const frameWords = {
  skip: 'انتقل إلى المحتوى',
  navigation: 'أقسام الموقع',
  trail: 'موضعك في الأرشيف',
  home: 'الرئيسية',
  search: 'البحث',
  archive: 'أرشيف الأخبار',
  madeWith: 'أُعدّ هذا الأرشيف ببرنامج ورّاق.',
} as const;

/** What kind of thing a page lists: one of them, and all of them. */
export const kindWords = {
  section: { one: 'قسم', all: 'الأقسام' },
  tag: { one: 'وسم', all: 'الوسوم' },
  subject: { one: 'موضوع', all: 'الموضوعات' },
  author: { one: 'كاتب', all: 'الكتّاب' },
  year: { one: 'سنة', all: 'السنوات' },
  month: { one: 'شهر', all: 'الأشهر' },
} as const;

/** Labels of an article's values, in its head, its provenance panel and its imprint. */
export const fieldWords = {
  headline: 'العنوان',
  authors: 'الكاتب',
  published: 'تاريخ النشر',
  section: 'القسم',
  newspaper: 'الصحيفة',
  tags: 'الوسوم',
  subjects: 'الموضوعات',
  credit: 'المصدر',
  place: 'المكان',
  edition: 'الطبعة',
  issue: 'العدد',
  page: 'الصفحة',
  url: 'الرابط الأصلي',
  rights: 'الحقوق',
  words: 'عدد الكلمات',
  id: 'المعرّف',
} as const;

/** Words of the article page. */
export const articleWords = {
  by: 'بقلم',
  hijri: 'الموافق',
  previous: 'المقالة السابقة',
  next: 'المقالة التالية',
  neighbours: 'مقالات مجاورة في الأرشيف',
  image: 'صورة',
  missingImage: 'الصورة غير متوفرة',
  source: 'رابط هذه الصفحة',
} as const;

/** Words about the printings of one text. */
export const reprintWords = {
  one: 'طبعات هذا النص',
  note: 'نصوص متطابقة أو متقاربة تعرّف عليها البرنامج آليًا، من الأقدم إلى الأحدث؛ ولكل منها صفحته كما ورد.',
  /** Before links to printings that are surely older. */
  earlier: 'سبق نشر هذا النص',
  /** Before links to printings where it is not known which is older. */
  others: 'نُشر هذا النص أيضًا',
  all: 'كل طبعات هذا النص',
} as const;

/** Words of the home page. */
export const homeWords = {
  newest: 'أحدث المقالات',
  sections: 'الأقسام',
  years: 'السنوات',
  topics: 'موضوعات ووسوم',
  /** «كل الأقسام» */
  every: (all: string) => `كل ${all}`,
} as const;

/** Words of the pages that list articles or terms. */
export const listWords = {
  undated: 'بلا تاريخ',
  noMonth: 'بلا شهر',
  inferredSubject: 'موضوع استُنتج آليًا من نصوص المقالات.',
  inferredSubjects: 'موضوعات استُنتجت آليًا من نصوص المقالات.',
  previous: 'السابق',
  next: 'التالي',
  neighbours: 'قبل وبعد',
  pages: 'صفحات القائمة',
  years: 'سنوات القائمة',
  letters: 'الحروف',
  /** «25 مقالة، من 2014 إلى 2017» */
  extent: (articles: string, first: string, last: string) =>
    first === last ? `${articles}، سنة ${first}` : `${articles}، من ${first} إلى ${last}`,
} as const;

/** Texts of `<title>` and of the description that search engines show. */
export const headWords = {
  /** «قمة تركية روسية – أرشيف الأخبار» */
  title: (page: string, archive: string) => `${page} – ${archive}`,
  /** «سياسة، 2015» */
  inYear: (heading: string, year: string) => `${heading}، ${year}`,
  /** «سياسة، 2015، الصفحة 2» */
  onPage: (heading: string, page: string) => `${heading}، الصفحة ${page}`,
  /** «مقالات «سياسة» في أرشيف الأخبار: 12 مقالة.» */
  listing: (heading: string, archive: string, articles: string) => `مقالات «${heading}» في ${archive}: ${articles}.`,
  /** «الوسوم في أرشيف الأخبار: 40 وسمًا.» */
  index: (heading: string, archive: string, extent: string) => `${heading} في ${archive}: ${extent}.`,
  /** «قمة في المدينة: 3 طبعات في أرشيف الأخبار.» */
  reprints: (headline: string, archive: string, printings: string) => `${headline}: ${printings} في ${archive}.`,
  home: (archive: string, extent: string) => `${archive}: ${extent}.`,
  search: (archive: string) => `البحث في ${archive} بالكلمة والعبارة والتاريخ والقسم والوسم والكاتب.`,
} as const;

/** The page shown where there is none. */
export const notFoundWords = {
  heading: 'الصفحة غير موجودة',
  text: 'ربما تغيّر الرابط أو كُتب خطأً. ابحث في الأرشيف، أو ابدأ من الصفحة الرئيسية.',
} as const;
