import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isoOf } from '../../arabic/partial-date.ts';
import { tokens } from '../../arabic/tokens.ts';
import { article, body, read } from '../../testing/read-text.ts';
import { textOf } from '../blocks.ts';

describe('the lines around a text', () => {
  const head = {
    title: 'الجسر الحجري يفتح أبوابه للمشاة',
    by: 'كتبت: هدى اليراعي',
    date: 'الاثنين 10 تشرين الأول/ أكتوبر 2016',
  };

  test.each([
    [[head.title, head.by, head.date]],
    [[head.by, head.title, head.date]],
    [[head.date, head.title, head.by]],
    [[head.date, head.by, head.title]],
  ])('are read in any order: %j', (lines) => {
    const found = article(`${lines.join('\n')}\n\n${body}\n`);
    expect(found.headline).toMatchObject({ value: head.title, source: { rule: 'first-line' } });
    expect(found.authors.value).toEqual(['هدى اليراعي']);
    expect(found.published.value && isoOf(found.published.value)).toBe('2016-10-10');
    expect(textOf(found.blocks)).toBe(body);
    expect(found.taken).toHaveLength(3);
  });

  test.each([
    ['stated', `---\ntitle: ${head.title}\n---\n`],
    ['in its first line', ''],
  ])('are read in one paragraph of a web page, its headline %s', (_, matter) => {
    const found = article(`${matter}**${head.title}**\\\n${head.by}\\\n${head.date}\\\n${body}\\\n${body}\n`, 'a.md');
    expect(found.headline.value).toBe(head.title);
    expect(found.authors.value).toEqual(['هدى اليراعي']);
    expect(found.published.value && isoOf(found.published.value)).toBe('2016-10-10');
    expect(textOf(found.blocks)).toBe(`${body}\n${body}`);
  });

  test('a single line below an image is the text, no headline', () => {
    const found = article('![الجسر](x.png)\n\nفتحت البلدية الجسر أمام المشاة صباح اليوم\n', 'a/b/a.md');
    expect(textOf(found.blocks)).toContain('فتحت البلدية الجسر أمام المشاة صباح اليوم');
  });

  test('verses in the first paragraph of a web page stay one', () => {
    const found = article(`---\ntitle: قصيدة\n---\nصدر البيت الأول\\\nعجز البيت الأول\n\n${body}\n`, 'a.md');
    expect(found.blocks).toHaveLength(2);
  });

  test('a label before the first words is none of the text, whose words and line are kept', () => {
    const found = article(`العنوان: ${head.title}\nالتاريخ: 2016-10-10\nالنص: دبي (رويترز) – ${body}\n\n${body}\n`);
    expect(textOf(found.blocks)).toBe(`${body}\n${body}`);
    expect(found).toMatchObject({ headline: { value: head.title }, place: 'دبي' });
    expect(found.taken.filter(({ rule }) => rule === 'label').map(({ text }) => text)).toContain('النص:');
  });

  test('a name between headline and date is the author', () => {
    expect(article(`${head.title}\nأيمن الخيزراني\n3 تموز 2016\n\n${body}`).authors.value).toEqual(['أيمن الخيزراني']);
  });

  test.each([
    ['كتب: عمر إبراهيم - 14 أيلول 1999', ['عمر إبراهيم'], '1999-09-14'],
    ['بقلم: عمر إبراهيم (14/9/1999)', ['عمر إبراهيم'], '1999-09-14'],
    ['بقلم: عمر إبراهيم 14/09/1999', ['عمر إبراهيم'], '1999-09-14'],
    ['كتب عمر إبراهيم الثلاثاء 14 أيلول 1999', ['عمر إبراهيم'], '1999-09-14'],
    ['الكاتب: عمر إبراهيم - 14/9/1999', ['عمر إبراهيم'], '1999-09-14'],
    ['محليات | الثلاثاء 5 نيسان 2011 | 14:35 بتوقيت دمشق', [], '2011-04-05'],
    ['بقلم الأستاذ الدكتور عمر إبراهيم', ['الأستاذ الدكتور عمر إبراهيم'], null],
    ['من مراسلنا عمر إبراهيم', ['عمر إبراهيم'], null],
    ['واشنطن – من مراسلنا عمر إبراهيم', ['عمر إبراهيم'], null],
    ['كتب المحرر الاقتصادي', [], null],
    ['12:45 مساء', [], null],
  ])('«%s» is read above a headline and below it', (line, authors, date) => {
    for (const lines of [
      [head.title, line],
      [line, head.title],
    ]) {
      const found = article(`${lines.join('\n')}\n\n${body}\n`);
      expect(found.headline.value).toBe(head.title);
      expect(found.authors.value).toEqual(authors);
      expect(found.published.value && isoOf(found.published.value)).toBe(date);
      expect(textOf(found.blocks)).toBe(body);
    }
  });

  test('a day behind a byline is no second one of a text that has its date', () => {
    const found = article(`${head.title}\n${head.date}\nكتب: عمر إبراهيم - 14 أيلول 1999\n\n${body}`);
    expect(found.published.value && isoOf(found.published.value)).toBe('2016-10-10');
  });

  test('an office that signs is the source', () => {
    expect(article(`${head.title}\nكتب المحرر الاقتصادي\n\n${body}`).credit).toBe('المحرر الاقتصادي');
  });

  test.each(['بسم الله الرحمن الرحيم', 'صفحة 3', '(1 من 3)', 'رقم المقال: 552'])('«%s» is no headline', (line) => {
    const found = article(`${line}\n\n${head.title}\n\n${body}\n`);
    expect(found.headline.value).toBe(head.title);
    expect(textOf(found.blocks)).toBe(`${line}\n${body}`);
  });

  test('the caption of a photograph above a headline leaves the text; alone it is the headline', () => {
    const caption = 'الصورة: الجسر الحجري بعد الترميم';
    const found = article(`${caption}\n\n${head.title}\n\n${body}\n`);
    expect(found.headline.value).toBe(head.title);
    expect(textOf(found.blocks)).toBe(body);
    expect(found.taken).toContainEqual({ rule: 'photo-caption', text: caption });
    expect(article(`${caption}\n\n${body}\n`).headline.value).toBe(caption);
    expect(textOf(article(`${caption}\n\n${body}`, 'a.txt', `title: "${caption}"`).blocks)).toBe(body);
  });

  test('a stated title leaves the first line, which repeats it, out', () => {
    expect(textOf(article(`${head.title}\n\n${body}`, 'a.txt', `title: ${head.title}`).blocks)).toBe(body);
  });

  test('a dateline gives place and agency', () => {
    expect(article(`دبي (رويترز) – ${body}`)).toMatchObject({
      place: 'دبي',
      credit: 'رويترز',
      blocks: [{ kind: 'paragraph' }],
    });
  });

  test('a date in running text is not the date of the article', () => {
    expect(article(`${body} وكان ذلك في 10 أكتوبر 2016.`).published.value).toBeNull();
  });

  test('no word is lost: each is in the text, the headline or a line that was taken', () => {
    const vocabulary = [
      'قال',
      'الوزير',
      'إن',
      'محمد',
      'هدى:',
      'التاريخ:',
      'النص:',
      '10',
      'أكتوبر',
      '2016',
      '–',
      'دبي',
      '<b>',
      '&',
      '•',
      'نعم.',
      'ماذا؟',
    ];
    const line = fc.array(fc.constantFrom(...vocabulary), { maxLength: 25 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const { article: found } = read(lines.join('\n'));
        if (!found) return;
        const words = (text: string) =>
          tokens(text.replace(/<b>/gu, ''))
            .map(({ text: word }) => word)
            .sort();
        const kept = [textOf(found.blocks), ...found.taken.map(({ text }) => text)].join('\n');
        expect(words(kept)).toEqual(words(lines.join('\n')));
      }),
    );
  });
});

test.each(['مصباح الوادي - العدد 112 - صفحة ٦'])('«%s» between paragraphs is no subhead', (line) => {
  const found = article(`الجسر الحجري يفتح أبوابه\n\n${body}\n\n${line}\n\n${body}`);
  expect(found.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'paragraph']);
});

test('a list below the headline is no end of the head, and two dots leave a headline open', () => {
  const found = article(
    `بعد شكاوى استمرت عامين..\nالجسر الحجري يفتح أبوابه\n• الأعمال تستمر شهرا\n• الكلفة مليونا دينار\n\nدمشق – هدى اليراعي\n\n${body}`,
  );
  expect(found).toMatchObject({
    headline: { value: 'بعد شكاوى استمرت عامين.. الجسر الحجري يفتح أبوابه' },
    authors: { value: ['هدى اليراعي'] },
    place: 'دمشق',
  });
  expect(found.blocks.map(({ kind }) => kind)).toEqual(['list', 'paragraph']);
});
