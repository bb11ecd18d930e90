import { describe, expect, test } from 'vitest';
import { readDebris } from './debris.ts';
import { joinWrapped } from './wrapped-lines.ts';

const paragraphs = [
  'وقال المدير إن العمل في الجسر مستمر في الليل والنهار، وإن الأهالي ينتظرون يوم الافتتاح بفارغ الصبر منذ عام ونصف العام.',
  'وأضاف أن البلدية ستفتح الطريق الذي يصل إلى السوق القديمة قبل العيد، وأن كلفة المشروع كله لم تزد على ما كان مقررا له.',
];

function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(lines.length === 0 ? indent + word : word);
  }
  return lines.join('\n');
}

function joined(text: string): string[] {
  const { lines } = joinWrapped(readDebris(text, 1).lines);
  return lines.flatMap((line) => (line.text === '' ? [] : [line.text]));
}

describe('hard-wrapped lines', () => {
  test.each([60, 64, 72, 80])('of %i columns are joined into their paragraphs', (width) => {
    const text = paragraphs.map((one) => wrap(one, width)).join('\n\n');
    expect(joined(text)).toEqual(paragraphs);
  });

  test('are joined below a headline that runs over, and with indented paragraphs', () => {
    const headline = 'عنوان طويل '.repeat(9).trim();
    const text = paragraphs.map((one) => wrap(one, 60, '    ')).join('\n');
    expect(joined(`${headline}\n\n${text}`)).toEqual([headline, ...paragraphs]);
  });

  test('leave a date or dateline at the head alone, however long the line above it', () => {
    const headline = 'الجسر الحجري يفتح أبوابه للمشاة بعد عام ونصف العام من العمل';
    const dateline = 'بجاية 6 جمادى الثانية 1417 هـ الموافق 19 أكتوبر 1996 م واس';
    for (const line of ['22/7/1990', '22 يوليو 1990', dateline])
      expect(joined(`${headline}\n${line}\n${wrap(paragraphs.join(' '), 60)}`).slice(0, 2)).toEqual([headline, line]);
  });

  test('narrower than 55 letters are joined where there are many', () => {
    const narrow = (text: string) => wrap(text, 46);
    expect(joined(narrow(paragraphs[0]!))).toHaveLength(3);
    expect(joined(narrow(paragraphs.join(' ')).replace(/$/u, `\n${narrow(paragraphs.join(' '))}`))).toEqual([
      paragraphs.join(' '),
      paragraphs.join(' '),
    ]);
  });

  test('are counted', () => {
    const text = wrap(paragraphs.join(' '), 64);
    const count = text.split('\n').length - 1;
    expect(joinWrapped(readDebris(text, 1).lines).repairs).toEqual([{ rule: 'wrapped-line', count }]);
  });

  test.each([
    ['paragraphs of one line', paragraphs.join('\n')],
    ['a list of names', 'سلمى الريحان\nنادر القرنفلي\nرنا الأقحواني\nهدى اليراعي\nسامر السنبلة'],
    [
      'verses',
      'يا نهر هل تدري بأن ضفافك البيضاء تنتظر الغناء\nوالجسر فوقك كالهلال إذا بدا\nتمشي عليه قوافل العمر الطويل',
    ],
  ])('%s are not', (_, text) => {
    expect(joined(text)).toEqual(text.split('\n'));
  });
});
