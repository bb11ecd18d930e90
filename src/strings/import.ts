/** Words of the report of an import. */
export const importWords = {
  title: 'تقرير الاستيراد',
  done: 'انتهى الاستيراد. المقالات المكتوبة ملفات في مجلد المحتوى، وتُنشر في البناء التالي.',
  rehearsal: 'هذه تجربة لم يُكتب فيها شيء.',
  source: 'المصدر',
  balance: {
    heading: 'الحصيلة',
    read: 'سجل مقروء',
    written: 'مكتوب',
    toWrite: 'سيُكتب',
    there: 'موجود من قبل',
    differing: 'تُرك ملفه كما هو',
    passed: 'متروك عن قصد',
    quarantined: 'منحّى',
    /** Reads as an equation: 12 سجل مقروء = 9 مكتوب + 2 موجود من قبل + 1 منحّى */
    note: 'كل سجل قُرئ له موضع في هذه الحصيلة.',
  },
  mapping: {
    heading: 'ما أُخذ من كل عمود',
    note: 'لتغييره أعد الاستيراد بالخيار \u2068--map key=name\u2069.',
    key: 'المفتاح',
    column: 'العمود في المصدر',
  },
  left: 'أعمدة لم يؤخذ منها شيء',
  records: 'السجلات',
  why: 'السبب',
  effects: {
    quarantine: { heading: 'ما نُحّي جانبًا', note: 'لم يُكتب من هذه السجلات شيء.' },
    notice: { heading: 'تنبيهات', note: 'ملفات تُركت كما هي، أو كُتبت وفيها ما يُذكر.' },
    passed: { heading: 'ما تُرك عن قصد', note: 'سجلات ليست مقالات منشورة في مصدرها، أو تكررت.' },
  },
  reasons: {
    status: 'سجل لم يُنشر في مصدره',
    kind: 'سجل ليس مقالة',
    password: 'مقالة بكلمة مرور',
    repeats: 'سجل مكرر',
    'not-a-page': 'ملف ليس صفحة محفوظة',
    links: 'صفحة روابط لا نص فيها',
  },
  /** `value` as HTML. */
  details: {
    status: (value: string) => `حالته: ${value}`,
    kind: (value: string) => `نوعه: ${value}`,
    password: () => '',
    repeats: (value: string) => `يكرر السطر ${value}`,
    'not-a-page': () => '',
    links: () => '',
  },
} as const;
