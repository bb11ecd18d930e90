import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { balanced, headlineFromLead, longestHeadline } from './lead-headline.ts';
import { sentencesOf, summaryOf } from './sentences.ts';

const seed =
  'أعلنت قمة تركية ـ روسية عقدت في اسطنبول على هامش مؤتمر الطاقة العالمي ألـ23 عن تفعيل التنسيق العسكري والاستخباراتي بين أنقرة وموسكو.';

describe('a headline from the lead', () => {
  test.each([
    [
      'stands without the verb whose clause is out of reach',
      seed,
      'قمة تركية ـ روسية عقدت في اسطنبول على هامش مؤتمر الطاقة العالمي ألـ23',
    ],
    [
      'ends before a comma and a circumstance',
      'أعلنت بلدية مدينة الريحان اليوم بدء العمل في الجسر الحجري إلى وادي السنابل، على أن ينجز خلال أربعة عشر شهراً.',
      'أعلنت بلدية مدينة الريحان اليوم بدء العمل في الجسر الحجري إلى وادي السنابل',
    ],
    [
      'is what was said where the speaker is long',
      'قالت متحدثة باسم الهيئة العامة للموانئ والنقل البحري في إقليم الفيروز إن الميناء سيفتح أبوابه أمام الزوار مساء كل خميس.',
      'الميناء سيفتح أبوابه أمام الزوار مساء كل خميس',
    ],
    [
      'is a short sentence whole',
      'عادت سوق رمضان الليلية إلى ساحة الساعة بعد غياب عامين. وامتدت بسطاتها.',
      'عادت سوق رمضان الليلية إلى ساحة الساعة بعد غياب عامين',
    ],
  ])('%s', (_, lead, headline) => {
    expect(headlineFromLead(lead).text).toBe(headline);
  });

  test('never leaves its bounds, cuts a word, hangs a particle or opens what it does not close', () => {
    const vocabulary = [
      ...seed.split(' '),
      '«النور»',
      '(بيان)',
      'في',
      'من',
      'أن',
      'التي',
      'المدينة،',
      '"قال',
      'نعم"',
      'و',
      '-',
      'كلمة.',
    ];
    const lead = fc
      .array(fc.constantFrom(...vocabulary), { minLength: 1, maxLength: 40 })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(lead, (text) => {
        const { text: headline } = headlineFromLead(text);
        expect(headline.length).toBeLessThanOrEqual(longestHeadline);
        expect(` ${text} `.replace(/[،.\s-]+/gu, ' ')).toContain(headline.replace(/[،.\s-]+/gu, ' ').trim());
      }),
    );
  });

  test('brackets and quotation marks are paired', () => {
    expect(balanced('«نون» (واو) "سين"')).toBe(true);
    expect(balanced('«نون (واو»)')).toBe(false);
    expect(balanced('قال "نعم')).toBe(false);
  });
});

test('a full stop after one letter or inside a number ends nothing', () => {
  expect(sentencesOf('حضرت د. سعاد البيدري بنسبة 3.5 في المئة. وغابت أ. هدى؟ نعم!')).toEqual([
    'حضرت د. سعاد البيدري بنسبة 3.5 في المئة.',
    'وغابت أ. هدى؟',
    'نعم!',
  ]);
});

test('a summary is whole sentences, or words up to a comma and an ellipsis', () => {
  expect(summaryOf('جملة أولى. جملة ثانية. جملة ثالثة.', 25)).toBe('جملة أولى. جملة ثانية.');
  expect(summaryOf('جملة طويلة جداً، لا تنتهي قبل أن يمتلئ المكان', 26)).toBe('جملة طويلة جداً…');
});

test('an abbreviation in brackets or quotation marks ends no sentence', () => {
  for (const credit of ['(أ. ف. ب.)', '(د.ب.أ.)', '«أ. ب.»']) {
    const sentence = `قالت الوكالة ${credit} إن الجسر افتتح.`;
    expect(sentencesOf(`${sentence} وغاب الوزير (أ ف ب). ثم حضر.`)).toEqual([
      sentence,
      'وغاب الوزير (أ ف ب).',
      'ثم حضر.',
    ]);
    expect(summaryOf(sentence, sentence.length - 1)).toBe(`قالت الوكالة ${credit} إن الجسر…`);
  }
});
