import { describe, expect, test } from 'vitest';
import { bareName, bylineInLead, bylineLine } from './byline.ts';
import { datelineAtStart, datelineLine } from './dateline.ts';

describe('a byline in the lead', () => {
  test('is a name before a colon whom the text does not name again', () => {
    expect(bylineInLead('نصر المجالي: أعلنت قمة عقدت أمس', 'وقال الرئيس')).toMatchObject({
      authors: ['نصر المجالي'],
      length: 13,
    });
    expect(bylineInLead('كتبت هدى اليراعي: عاد الضوء', '')).toMatchObject({
      authors: ['هدى اليراعي'],
      confidence: 'sure',
    });
  });

  test('is not taken for a speaker because another has his last name, or his is a word too', () => {
    expect(bylineInLead('نصر المجالي: أعلنت قمة عقدت أمس', 'وقالت هدى المجالي إن')?.authors).toEqual(['نصر المجالي']);
    expect(bylineInLead('هدى المصري: أعلنت قمة عقدت أمس', 'وقال الرئيس المصري')?.authors).toEqual(['هدى المصري']);
    expect(bylineInLead('هدى المصري: لن نقبل بذلك', 'وأضافت المصري أن')).toBeNull();
  });

  test.each([
    ['وقال سامي البيدري: لن نقبل بذلك', ''],
    ['قال سامي البيدري: لن نقبل بذلك', ''],
    ['سامي البيدري: لن نقبل بذلك أبداً', 'وأضاف البيدري أن الأمر محسوم'],
    ['سامي البيدري: «لن نقبل بذلك»', ''],
    ['الرئيس التركي: قضينا يوماً', ''],
    ['وزير الصحة: لا إصابات', ''],
    ['مصر: انفجار في خط للغاز', ''],
    ['جاء في البيان: لن نقبل', ''],
    ['اسم الطبق: أرز باللحم', ''],
  ])('«%s» has none', (lead, rest) => {
    expect(bylineInLead(lead, rest)).toBeNull();
  });
});

test.each([
  ['بقلم: ليلى السنديان', ['ليلى السنديان']],
  ['بقلم ليلى السنديان', ['ليلى السنديان']],
  ['كتب نادر القرنفلي', ['نادر القرنفلي']],
  ['كتبت: سلمى الصفصافي وهدى اليراعي', ['سلمى الصفصافي', 'هدى اليراعي']],
  ['تقرير: أيمن الخيزراني', ['أيمن الخيزراني']],
  ['شعر: أيمن الخيزراني -رحمه الله-', ['أيمن الخيزراني']],
  ['كتب/ أيمن الخيزراني', ['أيمن الخيزراني']],
  ['أعدّته للنشر: هدى اليراعي', ['هدى اليراعي']],
  ['تقرير وتصوير: أيمن الخيزراني', ['أيمن الخيزراني']],
  ['حوار - أيمن الخيزراني', ['أيمن الخيزراني']],
  ['بقلم: هدى اليراعي – صحيفة السنابل', ['هدى اليراعي']],
  ['كتبت: هدى اليراعي – أيمن الخيزراني', ['هدى اليراعي', 'أيمن الخيزراني']],
  ['كتبت: هدى اليراعي، تصوير: أيمن الخيزراني', ['هدى اليراعي']],
  ['تقرير: رويترز', []],
  ['حوار الحضارات', undefined],
  ['تحقيق: سرقة المتحف تهز المدينة', undefined],
  ['كتب الناس على الجدران', undefined],
  ['تقرير دولي جديد', undefined],
])('line «%s»', (line, authors) => {
  expect(bylineLine(line)?.authors).toEqual(authors);
});

test.each([
  ['من هدى اليراعي', ['هدى اليراعي']],
  ['من وحي الليالي', null],
  ['من نجوان القرنفلي', null],
  ['من هدى اليراعي إلى قرائها', null],
])('«%s» is signed by %j', (line, authors) => {
  expect(bylineLine(line)?.authors ?? null).toEqual(authors);
});

test('a line that is only a name is one where it looks like a name', () => {
  expect(bareName('هدى اليراعي')).toMatchObject({ authors: ['هدى اليراعي'], confidence: 'likely' });
  expect(bareName('يوم حافل')).toBeNull();
  expect(bareName('حياة جديدة')).toBeNull();
  expect(bareName('أيمن يزور القاهرة')).toBeNull();
  expect(bareName('علي الخيزراني')).toMatchObject({ confidence: 'likely' });
  expect(bareName('خلدون الزيتون')).toMatchObject({ confidence: 'likely' });
  expect(bareName('نجوان القرنفلي')).toMatchObject({ confidence: 'unsure' });
  expect(bareName('عودة المدارس')).toBeNull();
  expect(bareName('في ساحة الساعة')).toBeNull();
});

describe('datelines', () => {
  test.each([
    ['دبي (رويترز) – قال', { place: 'دبي', credit: 'رويترز', length: 15 }],
    ['دبي (رويترز) - قال', { place: 'دبي', credit: 'رويترز' }],
    ['الرياض - واس: وصل', { place: 'الرياض', credit: 'واس', authors: [] }],
    ['الرياض – هدى اليراعي: وصل', { place: 'الرياض', authors: ['هدى اليراعي'], credit: null }],
    [
      'القاهرة، 10 أكتوبر 2016 (أ ش أ): وصل',
      { place: 'القاهرة', credit: 'أ ش أ', date: { reading: { date: { year: 2016, month: 10, day: 10 } } } },
    ],
    ['مدينة الريحان - وكالة السنابل: رست', { place: 'مدينة الريحان', credit: 'وكالة السنابل' }],
    ['القاهرة ـ أ ش أ: وصل', { place: 'القاهرة', credit: 'أ ش أ' }],
    ['بيروت (أ.ف.ب) - وصل', { place: 'بيروت', credit: 'أ.ف.ب' }],
    ['هدى اليراعي – صحيفة السنابل: وصل', { authors: ['هدى اليراعي'], credit: 'صحيفة السنابل', place: null }],
    ['هدى اليراعي- سبق- جدة: وصل', { authors: ['هدى اليراعي'], credit: 'سبق', place: 'جدة' }],
    ['الرياض – من هدى اليراعي: وصل', { authors: ['هدى اليراعي'], place: 'الرياض' }],
    ['بغداد 12 يناير (رويترز) - وصل', { place: 'بغداد', credit: 'رويترز', date: null }],
    ['وادي اللوز 12 مارس آذار (رويترز) - وصل', { place: 'وادي اللوز', credit: 'رويترز' }],
    ['وادي اللوز فى 12 مارس /أ ش أ/ وصل', { place: 'وادي اللوز', credit: 'أ ش أ' }],
    ['الكويت - 12 - 1 (كونا) -- وصل', { place: 'الكويت', credit: 'كونا' }],
    [
      'وادي اللوز 12-3-2007 (ا ف ب) - وصل',
      { place: 'وادي اللوز', credit: 'ا ف ب', date: { reading: { date: { year: 2007, month: 3, day: 12 } } } },
    ],
    [
      'الجزائر، 2015-08-08 (كونا) – وصل',
      { place: 'الجزائر', credit: 'كونا', date: { reading: { date: { year: 2015, month: 8, day: 8 } } } },
    ],
    ['لندن: «الشرق الأوسط» وصل', { place: 'لندن', credit: null }],
  ])('«%s»', (lead, expected) => {
    expect(datelineAtStart(lead)).toMatchObject(expected);
  });

  test.each([
    'وصل الوفد إلى دبي - وهي مدينة كبيرة',
    'بيروت - وهي المدينة التي لا تنام - تستعد للعيد',
    'قال الوزير: وصلنا',
    'مصر: انفجار',
    'أعلنت قمة تركية ـ روسية عقدت',
    'هدى اليراعي: وصلنا',
    'الوزير - قمة تاريخية: وصلنا',
    'الشارقة – العين 2 - 1',
    'فاز 12 لاعبا (رويترز) - وصل',
  ])('«%s» has none', (lead) => {
    expect(datelineAtStart(lead)).toBeNull();
  });

  test.each([
    ['هدى اليراعي – جدة', { authors: ['هدى اليراعي'], place: 'جدة' }],
    ['عين اليوم – متابعات', { authors: [], place: null, credit: 'عين اليوم، متابعات' }],
    ['عين اليوم – مدينة الريحان', { authors: [], place: 'مدينة الريحان', credit: 'عين اليوم' }],
    ['هدى اليراعي، أيمن الخيزراني – عين اليوم', { authors: ['هدى اليراعي', 'أيمن الخيزراني'] }],
    ['(رويترز)', { credit: 'رويترز', place: null }],
    [
      'وادي اللوز 12 محرم 1430 هـ الموافق 9 يناير 2009 م',
      { place: 'وادي اللوز', credit: null, date: { reading: { date: { year: 2009, month: 1, day: 9 } } } },
    ],
    [
      'القطيف 25 شوال 1436 هـ الموافق 10 أغسطس 2015 م واس',
      { place: 'القطيف', credit: 'واس', date: { reading: { date: { year: 2015, month: 8, day: 10 } } } },
    ],
  ])('line «%s»', (line, expected) => {
    expect(datelineLine(line)).toMatchObject(expected);
  });

  test.each([
    'معرض الكتاب يعود إلى بيروت',
    'أيمن الخيزراني يزور «الرياض»',
    'أيمن الخيزراني: القدس المحتلة',
    'وكالة مكافحة الفساد تبرئ',
    'الشارقة – العين 0 - 0',
    'دمشق – حلب ٢-١',
    '- هدى اليراعي: نقيبة الصيادين',
    '«طيران السنابل» يكرم طاقم رحلة حائل - الرياض',
  ])('«%s» is a headline', (line) => {
    expect(datelineLine(line)).toBeNull();
  });
});

test('a byline is sure of known names, not of four words in a row that may be two', () => {
  expect(bylineLine('كتبت: هدى اليراعي')).toMatchObject({ confidence: 'sure' });
  expect(bylineLine('كتب: سامر حداد هدى اليراعي')).toMatchObject({ confidence: 'likely' });
});
