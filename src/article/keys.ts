/** What of an article a person can state. */
export type Field =
  | 'title'
  | 'authors'
  | 'date'
  | 'section'
  | 'tags'
  | 'newspaper'
  | 'edition'
  | 'issue'
  | 'page'
  | 'source'
  | 'place'
  | 'url'
  | 'rights'
  | 'embargo'
  | 'id'
  | 'summary'
  | 'draft'
  | 'encoding';

export type ValueKind = 'text' | 'list' | 'date' | 'flag' | 'id' | 'encoding';

/** One key of front matter, sidecars and labelled lines; README.md prints this table. */
export interface Key {
  readonly field: Field;
  readonly english: readonly string[];
  readonly arabic: readonly string[];
  readonly kind: ValueKind;
  readonly description: string;
}

/** Every key that an article may carry, by any of its names, in the order of the documentation. */
export const keys: readonly Key[] = [
  key(
    'title',
    'text',
    'title headline',
    'العنوان عنوان عنوان_الخبر عنوان_المقال عنوان_المقالة العنوان_الرئيسي',
    'The headline.',
  ),
  key(
    'authors',
    'list',
    'author authors byline by writer writers reporter',
    'الكاتب كاتب الكاتبة الكتاب اسم_الكاتب المؤلف المحرر المراسل المراسلة الصحفي الصحافي بقلم',
    'Who wrote it: one name, several joined by commas, or a list.',
  ),
  key(
    'date',
    'date',
    'date published published_at published_on pubdate pub_date publish_date publication_date date_published',
    'التاريخ تاريخ تاريخ_النشر تاريخ_الخبر تاريخ_المقال نشر_في نشر_بتاريخ',
    'Day, month or year of publication, Gregorian or Hijri.',
  ),
  key(
    'section',
    'text',
    'section category categories',
    'القسم قسم التصنيف الباب',
    'The section, by its name or slug in `archive.yaml`, or any other.',
  ),
  key(
    'tags',
    'list',
    'tag tags keywords',
    'الوسوم وسوم الوسم كلمات_مفتاحية الكلمات_المفتاحية كلمات_دلالية الكلمات_الدلالية السمات سمات',
    'Topics: a list, or text joined by commas.',
  ),
  key(
    'newspaper',
    'text',
    'newspaper publication',
    'الصحيفة صحيفة اسم_الصحيفة الجريدة جريدة',
    'The newspaper that printed it.',
  ),
  key('edition', 'text', 'edition', 'الطبعة طبعة', 'The edition, such as the evening one.'),
  key('issue', 'text', 'issue issue_number', 'العدد عدد رقم_العدد', 'Number of the issue.'),
  key('page', 'text', 'page pages', 'الصفحة صفحة رقم_الصفحة', 'Page or pages in the issue.'),
  key(
    'source',
    'text',
    'source credit agency',
    'المصدر مصدر الوكالة',
    'The agency or outlet that the text comes from.',
  ),
  key('place', 'text', 'place location', 'المكان مكان', 'Where it was written.'),
  key('url', 'text', 'url link', 'الرابط رابط', 'Where it was first published on the web.'),
  key('rights', 'text', 'rights license copyright', 'الحقوق حقوق الترخيص', 'Rights statement of this article.'),
  key('embargo', 'date', 'embargo', 'الحظر حظر_النشر', 'Not published before this day.'),
  key('id', 'id', 'id', 'المعرف معرف', 'The last part of its address: a-z, 0-9, dot, dash, underscore; at most 64.'),
  key(
    'summary',
    'text',
    'summary description excerpt abstract',
    'الملخص ملخص الوصف الموجز موجز نبذة',
    'One or two sentences for lists and search engines.',
  ),
  key('draft', 'flag', 'draft', 'مسودة', 'true keeps it out of the site.'),
  key('encoding', 'encoding', 'encoding', 'الترميز ترميز', 'Only in a sidecar: the encoding of the article file.'),
];

function key(field: Field, kind: ValueKind, english: string, arabic: string, description: string): Key {
  const names = (list: string) => list.split(' ').map((name) => name.replaceAll('_', ' '));
  return { field, kind, english: names(english), arabic: names(arabic), description };
}
