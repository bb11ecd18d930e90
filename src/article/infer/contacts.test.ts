import { expect, test } from 'vitest';
import { article, body } from '../../testing/read-text.ts';
import { textOf } from '../blocks.ts';
import { contactLines } from './contacts.ts';

const title = 'الجسر الحجري يفتح أبوابه للمشاة';

test.each([
  ['انتهى', 'للاستفسار: هدى اليراعي\nهاتف: 0112345678'],
  ['(انتهى)', 'للتواصل: ٠١١٢٣٤٥٦٧٨\npress@rayhan.example'],
  ['- انتهى -', 'لمزيد من المعلومات يرجى الاتصال بـ:\nالمكتب الإعلامي\nفاكس: +963 11 2345679'],
  ['###', 'ملاحظة للمحررين: تأسست البلدية عام 1920.\nwww.rayhan.example'],
  ['--', 'هدى اليراعي\nمكتب الإعلام، بلدية الريحان\nهاتف 0112345678'],
])('below %s stands whom to call, which is none of the text', (mark, contacts) => {
  for (const gap of ['\n', '\n\n']) {
    const found = article(`${title}\n\n${body}\n\n${mark}${gap}${contacts}\n`);
    expect(textOf(found.blocks)).toBe(body);
    expect(found.authors.value).toEqual([]);
    const taken = found.taken.filter(({ rule }) => rule === 'contact').map(({ text }) => text);
    expect(taken.filter((text) => text !== mark)).toEqual(contacts.split('\n'));
  }
});

test('the mark may stand behind the last sentence', () => {
  const found = article(`${title}\n\n${body} (انتهى)\n\nللتواصل: 0112345678`);
  expect(textOf(found.blocks)).toBe(body);
});

test.each([
  'للتواصل أرسل sms إلى 88548 الاتصالات، 636250 موبايلي، 738303 زين تبدأ بالرمز 259 مسافة ثم الرسالة',
  'للتواصل مع الكاتب ارسل رسالة SMS\nتبدأ بالرمز (6) ثم مسافة ثم نص الرسالة إلى\n88591 - Stc\n635031 - Mobily',
  'Sent from my iPhone',
  'أُرسلت من هاتفي',
])('%j at the foot is none of the text, and the address above it stays', (foot) => {
  const found = article(`${title}\n\n${body}\n\nhuda@rayhan.example\n${foot}`);
  expect(textOf(found.blocks)).toBe(`${body}\nhuda@rayhan.example`);
});

test.each([
  [[body, 'هاتف: 0112345678']],
  [[body, 'للتسجيل على الرابط التالي:', 'https://rayhan.example/a']],
  [[body, 'انتهى', 'ثم عاد الموج إلى الضفة.']],
  [[body, '* * *', 'جلسات الأسبوع القادم:', 'الأحد 0112345678']],
  [[body, 'انتهى', `${body} ${body}`, 'هاتف: 0112345678']],
  [['انتهى', 'هاتف: 0112345678']],
  [['للتواصل أرسل sms إلى 88548']],
])('%j are the text', (lines) => {
  expect(contactLines(lines)).toBe(0);
});
