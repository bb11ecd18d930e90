import { describe, expect, test } from 'vitest';
import { article, body, read } from '../../testing/read-text.ts';
import { isLost, lostPlaces } from './lost-letters.ts';

const told = (content: string, path?: string) => read(content, path).problems.map(({ code, line }) => ({ code, line }));

describe('letters that were lost before', () => {
  test.each([
    ['a.txt', `????? ?????? ??? ?????\n\n${body}\n`, 1],
    ['a.txt', `العنوان: ????? ??????\n\n${body}\n`, 1],
    ['a.md', `---\ntitle: ????? ??????\n---\n${body}\n`, 2],
    ['a.html', `<title>????? ??? - ????</title>\n<h1>????? ??????</h1><p>${body}</p>`, 1],
  ])('are no headline of %s, and are told', (path, content, line) => {
    const found = article(content, path);
    expect(found.headline).toMatchObject({
      value: expect.stringMatching(/^فتحت البلدية الجسر/u) as string,
      source: { rule: 'lead' },
    });
    expect(JSON.stringify(found.blocks)).not.toContain('??');
    expect(told(content, path)).toEqual([{ code: 'missing-letters', line }]);
  });

  test('of a word are told, and the headline stays', () => {
    const content = `البلدية تفتح الجسر الحجري\n\n${body}\n\nوقال المدير إن الطر\ufffdق مفتوح.\n`;
    expect(article(content).headline.value).toBe('البلدية تفتح الجسر الحجري');
    expect(told(content)).toEqual([{ code: 'missing-letters', line: 5 }]);
  });

  test('are no author and no section', () => {
    const found = article(`البلدية تفتح الجسر\n\n${body}\n`, 'a.txt', 'author: ???? ?????\nsection: ?????\n');
    expect([found.authors.value, found.section.value]).toEqual([[], null]);
  });
});

test('a long text of question marks is read within the time of a test', () => {
  expect(isLost('?'.repeat(1_000_000))).toBe(true);
  expect(lostPlaces(`${'?'.repeat(1_000_000)} ${'?? '.repeat(250_000)}ا`)).toBeDefined();
});

test.each(['لماذا؟؟ ومتى ؟؟', 'كيف ?? ولماذا ??', 'ماذا بعد ؟؟؟؟', 'متى ????', 'من ??? قال'])(
  '«%s» has lost nothing',
  (line) => {
    expect(lostPlaces(line)).toEqual([]);
  },
);
