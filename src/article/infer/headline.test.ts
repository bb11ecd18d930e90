import { describe, expect, test } from 'vitest';
import { article } from '../../testing/read-text.ts';
import type { Part } from '../parse/paragraphs.ts';
import { readHead } from './head.ts';
import { partText } from './head-lines.ts';

const body = 'فتحت البلدية الجسر أمام المشاة صباح اليوم، بعد عام ونصف العام من العمل المتواصل على ضفتي النهر.';

// A blank line parts what does not stand together.
function read(head: string, text = body) {
  const parts = `${head}\n\n${text}`.split('\n').flatMap((line, at): readonly Part[] => {
    const block = { kind: 'paragraph', children: [{ kind: 'text', text: line }] } as const;
    return line === '' ? [] : [{ block, line: at + 1 }];
  });
  const { headline, authors, parts: rest, taken } = readHead(parts, null);
  return {
    headline: headline?.value,
    confidence: headline?.confidence,
    authors: authors?.value,
    rest: rest.map(partText),
    rules: taken.map(({ rule }) => rule),
  };
}

describe('a headline over two lines', () => {
  test.each([
    ['الجسر الحجري يفتح أبوابه في\nمدينة الريحان للمشاة', 'likely'],
    ['الجسر الحجري يفتح أبوابه\nللمشاة في مدينة الريحان', 'unsure'],
    ['رئيس البلدية:\nالجسر الحجري للمشاة وحدهم', 'likely'],
    ['الجسر الحجري «يفتح\nأبوابه» للمشاة', 'likely'],
  ])('%j is one', (head, confidence) => {
    const { headline, rest, rules, confidence: found } = read(head);
    expect(headline).toBe(head.replace('\n', ' '));
    expect([found, rest, rules]).toEqual([confidence, [body], ['first-line', 'first-line']]);
  });

  test('is known above a text with no blank line between, from a subhead that is far shorter', () => {
    const stacked = (head: string) => read(`${head}\n${body}\n${body}`).headline;
    expect(stacked('الجسر الحجري يفتح أبوابه\nللمشاة بعد عام ونصف')).toBe(
      'الجسر الحجري يفتح أبوابه للمشاة بعد عام ونصف',
    );
    expect(stacked('الجسر الحجري يفتح أبوابه للمشاة بعد عام\nانتظار طويل')).toBe(
      'الجسر الحجري يفتح أبوابه للمشاة بعد عام',
    );
  });

  test('ends at a byline, a name, a section, a day, and at a whole headline', () => {
    const whole = 'الجسر الحجري يفتح أبوابه للمشاة';
    for (const next of [
      'بقلم هدى اليراعي',
      'هدى اليراعي',
      'محليات',
      'بيان صحفي',
      'الثلاثاء 10 التمور 2016',
      'قبيس السدرة',
    ])
      expect(read(`${whole}\n${next}`).headline).toBe(whole);
    expect(read(`هل يفتح الجسر الحجري أبوابه؟\nالبلدية تعد الأهالي بذلك`).headline).toBe(
      'هل يفتح الجسر الحجري أبوابه؟',
    );
    expect(read(`${whole}\n\nالبلدية تعد الأهالي بذلك`).headline).toBe(whole);
  });
});

test('a section above a headline is none, and one word is where the head goes on below it', () => {
  expect(read('محليات\nالجسر الحجري يفتح أبوابه\nبقلم: هدى اليراعي').headline).toBe('الجسر الحجري يفتح أبوابه');
  expect(read('محليات\nعودة\nبقلم: هدى اليراعي').headline).toBe('عودة');
});

test('a headline that is said again is said once', () => {
  const twice = read('الجسر الحجري يفتح أبوابه\nهدى اليراعي\n10 أكتوبر 2016\n\nالجسر الحجري يفتح أبوابه.');
  expect(twice).toMatchObject({ headline: 'الجسر الحجري يفتح أبوابه', authors: ['هدى اليراعي'], rest: [body] });
  expect(twice.rules).toContain('repeated-headline');
});

test('a name beside a headline is no author where the text is about him', () => {
  const about = `قال أيمن الخيزراني إن ${body}`;
  expect(read('الجسر الحجري يفتح أبوابه\n\nأيمن الخيزراني', about)).toMatchObject({ authors: undefined });
});

test('several parts of a head may share a line', () => {
  expect(read('الجسر الحجري يفتح أبوابه\nهدى اليراعي (جدة) | نشر في 10 أكتوبر 2016')).toMatchObject({
    headline: 'الجسر الحجري يفتح أبوابه',
    authors: ['هدى اليراعي'],
    rest: [body],
  });
});

test.each(['الكاتب : هدى اليراعي', 'بقلم | هدى اليراعي', 'كتبت قبيسة السدرة', 'بقلم: هدى اليراعي'])(
  '%s and a date behind a bar are two things',
  (byline) => {
    const { authors, rest, rules } = read(`الجسر الحجري يفتح أبوابه\n${byline} | نشر في 10 أكتوبر 2016 - 14:35`);
    expect([authors, rest, rules]).toEqual([
      [byline.split(' ').slice(-2).join(' ')],
      [body],
      ['byline-line', 'first-line'],
    ]);
  },
);

test('a long question or exclamation by itself, or behind a dateline, is the lead and stays in the text', () => {
  for (const lead of [
    'هل يفتح الجسر الحجري أبوابه أمام المشاة قبل العيد كما وعدت البلدية أهالي المدينة القديمة؟',
    'دبي (رويترز) - من يفتح الجسر الحجري!',
  ])
    expect(read(lead)).toMatchObject({ headline: undefined, rest: [lead.replace('دبي (رويترز) - ', ''), body] });
  expect(read('هل يفتح الجسر الحجري أبوابه؟').headline).toBe('هل يفتح الجسر الحجري أبوابه؟');
});

test('a writer may sign below the last paragraph, an agency too', () => {
  expect(read('الجسر الحجري يفتح أبوابه', `${body}\n- هدى اليراعي`)).toMatchObject({
    authors: ['هدى اليراعي'],
    rest: [body],
  });
  expect(read('الجسر الحجري يفتح أبوابه', `${body}\n(رويترز)`)).toMatchObject({ authors: undefined, rest: [body] });
});

test('what ends with a pronoun is whole, what ends with a particle is not sure', () => {
  expect(read('صياد يتصل بالشرطة فتقبض عليه')).toMatchObject({
    headline: 'صياد يتصل بالشرطة فتقبض عليه',
    confidence: 'likely',
  });
  expect(read('صياد يتصل بالشرطة في')).toMatchObject({ confidence: 'unsure' });
});

test('a headline leaves the line below it to the text, where that is all there is, signed or not', () => {
  const lines = ['الجسر الحجري يفتح أبوابه', 'فتحت البلدية الجسر الحجري أمام المشاة صباح اليوم بعد عام من العمل'];
  expect(article(lines.join('\n'))).toMatchObject({ headline: { value: lines[0] }, words: 12 });
  expect(article([...lines, 'هدى اليراعي'].join('\n'))).toMatchObject({
    headline: { value: lines[0] },
    authors: { value: ['هدى اليراعي'] },
    words: 12,
  });
  expect(article(`${lines[1]}\nهدى اليراعي`)).toMatchObject({ authors: { value: ['هدى اليراعي'] }, words: 12 });
  expect(article('الجسر الحجري يفتح أبوابه\nأمام المشاة في')).toMatchObject({ words: 3 });
});

describe('of names alone above a text', () => {
  const text = `${body} ${body}`;

  test.each([
    ['داليا أبو العيش\nعمر إبراهيم', text, 'داليا أبو العيش', 'عمر إبراهيم'],
    ['عمر إبراهيم\nداليا أبو العيش', `رحلت داليا أبو العيش أمس. ${text}`, 'داليا أبو العيش', 'عمر إبراهيم'],
    ['داليا أبو العيش\nبقلم: عمر إبراهيم', text, 'داليا أبو العيش', 'عمر إبراهيم'],
  ])('%j one is the headline where another signs', (head, below, headline, author) => {
    expect(read(head, below)).toMatchObject({ headline, authors: [author], rest: [below], confidence: 'unsure' });
  });

  test('a single one is the author', () => {
    expect(read('عمر إبراهيم', text)).toMatchObject({ headline: undefined, authors: ['عمر إبراهيم'] });
  });
});

test.each(['بقلم\nعمر إبراهيم', 'كتب:\nعمر إبراهيم', '(عمر إبراهيم)'])(
  '%j signs above a headline and below it',
  (signed) => {
    const title = 'الجسر الحجري للمشاة';
    for (const head of [`${signed}\n${title}`, `${title}\n${signed}`])
      expect(read(head)).toMatchObject({ headline: title, authors: ['عمر إبراهيم'], rest: [body] });
  },
);

test('who signs from a place that no list knows is no second line of the headline', () => {
  expect(read('الجسر الحجري للمشاة\nالخيزرانة - عمر إبراهيم')).toMatchObject({ headline: 'الجسر الحجري للمشاة' });
});
