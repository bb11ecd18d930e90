import { describe, expect, test } from 'vitest';
import { clearPageLines } from './furniture.ts';
import { readDebris } from './debris.ts';
import { lineRules, pageLineRule } from './page-lines.ts';

const long = 'وقال المدير إن العمل في الجسر مستمر في الليل والنهار، وإن الأهالي ينتظرون يوم الافتتاح بفارغ الصبر.';

describe.each(lineRules)('the rule $name', ({ name, example, spares, atTop }) => {
  test(`takes «${example}»`, () => {
    expect(pageLineRule(example, false)?.name).toBe(name);
    expect(pageLineRule(example, true)?.name).toBe(atTop ? name : undefined);
  });

  test(`spares «${spares}»`, () => {
    expect(pageLineRule(spares, false)).toBeNull();
  });
});

test.each([
  ['Facebook Twitter WhatsApp', 'share-bar'],
  ['طباعة | إرسال إلى صديق', 'share-bar'],
  ['شارك الخبر:', 'share-bar'],
  ['مشاركة', 'share-bar'],
  ['اقرأ أيضا', 'related'],
  ['إقرأ أيضًا | أسعار الذهب اليوم', 'related'],
  ['طالع أيضاً: أسعار الذهب اليوم', 'related'],
  ['شاهد أيضا: فيديو الجسر', 'related'],
  ['مواضيع ذات صلة:', 'related'],
  ['قد يعجبك أيضا', 'related'],
  ['صورة أرشيفية', 'photo-caption'],
  ['(الصورة: رويترز)', 'photo-caption'],
  ['تصوير: أيمن الخيزراني', 'photo-caption'],
  ['عدد المشاهدات: 1,204', 'page-line'],
  ['3 تعليقات', 'page-line'],
  ['أضف تعليقا', 'page-line'],
  ['الرئيسية > أخبار > محليات', 'page-line'],
  ['تابعونا على تويتر وفيسبوك', 'page-line'],
  ['A+ A-', 'page-line'],
  ['العودة إلى أعلى الصفحة', 'page-line'],
  ['تاريخ الطباعة: 12/02/2010', 'page-line'],
  ['.article { color: red }', 'code-line'],
])('«%s» is %s', (line, rule) => {
  expect(pageLineRule(line, false)?.name).toBe(rule);
});

test.each([
  'تويتر',
  'فيسبوك',
  'المشاركة',
  'صورة من الماضي',
  'صورة قاتمة للاقتصاد',
  'تابعت الجمهور على تويتر',
  'الرئيسية في البلاد قضية المياه',
  'الحقوق محفوظة لمن يطالب بها، قال المحامي.',
  'For sale: one bridge;',
  '{{ page.url }} {% raw %}',
  'إعلان دمشق',
])('«%s» is text', (line) => {
  expect(pageLineRule(line, false)).toBeNull();
});

test('a bare «اقرأ أيضا» takes the link below it, and no sentence', () => {
  const kept = (text: string) => readDebris(text, 1).lines.flatMap((line) => (line.text === '' ? [] : [line.text]));
  expect(kept(`${long}\nاقرأ أيضا:\nالبلدية تفتح الجسر\n${long}`)).toEqual([long, long]);
  expect(kept(`${long}\nاقرأ أيضا:\n${long}`)).toEqual([long, long]);
  expect(kept(`${long}\nاقرأ أيضا:\n- الجسر\n- السد\n${long}\nسوريا\n${long}`)).toEqual([long, long, 'سوريا', long]);
  expect(kept(`${long}\nمواضيع ذات صلة\nالجسر\n\nالسد`)).toEqual([long]);
});

test.each([
  'الوسوم: جسور، نقل',
  'كلمات مفتاحية\nجسور\nنقل',
  'المصدر: سانا',
  'كتب: عمر إبراهيم',
  'نشر في 10/10/2016',
  'عمر إبراهيم\nomar@site.example',
  'omar@site.example',
])('the links at the foot end above %j', (signed) => {
  const text = `${long}\n\nاقرأ أيضا:\nالبلدية تفتح الجسر\nالسد يمتلئ\n\n${signed}`;
  const lines = readDebris(text, 1).lines.flatMap((line) => (line.text === '' ? [] : [line.text]));
  expect(lines).toEqual([long, ...signed.split('\n')]);
});

test('what is stuck to the first and last sentence goes without them, and a permalink gives the headline', () => {
  const { lines, removed, title } = clearPageLines(
    readDebris(`Next Previous ${long}\n${long} رابط الخبر بصحيفة السنابل: الجسر يفتح أبوابه`, 1).lines,
  );
  expect(lines.map(({ text }) => text)).toEqual([long, long]);
  expect(removed).toEqual([]);
  expect(title).toBeNull();
  expect(readDebris(`شارك من خلال تويتر فيسبوك اكتب رأيك ${long} رابط الخبر: الجسر يفتح أبوابه`, 1)).toMatchObject({
    title: { value: 'الجسر يفتح أبوابه', line: 1 },
    removed: [{ rule: 'share-bar' }, { rule: 'permalink' }],
    lines: [{ text: long }],
  });
});

test('scripts, styles and what Word leaves go with their lines; an open one stays', () => {
  const text = `أ<script type="x">\nif (a < b) { c(); }\n</script>ب\n<style>.a{}</style>\nNormal 0 false false false EN-US X-NONE AR-SA ج\n<script>د`;
  const { lines, removed } = readDebris(text, 1);
  expect(lines.map((line) => line.text).join('|')).toBe('أ||ب||ج|<script>د');
  expect(lines.at(-1)?.number).toBe(6);
  expect(removed.map(({ rule }) => rule)).toEqual(['script', 'script', 'word-paste']);
});
