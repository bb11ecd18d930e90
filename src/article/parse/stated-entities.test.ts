import { expect, test } from 'vitest';
import { article } from '../../testing/read-text.ts';

const body = 'قالت البلدية إن الجسر سيفتح قبل العيد بيومين.';
const read = (matter: string) => article(`---\n${matter}\n---\n${body}`);

test('entities in the texts and lists of front matter are letters, and counted with those of the text', () => {
  const matter = 'title: "&quot;المرج&quot; تنفي: AT&amp;T &#1602;ادمة"\ntags: ["الجسر &amp; النهر", "عيد"]';
  expect(read(matter)).toMatchObject({
    headline: { value: '"المرج" تنفي: AT&T قادمة', source: { from: 'stated' } },
    tags: { value: ['الجسر & النهر', 'عيد'] },
    repairs: [{ rule: 'entity', count: 5 }],
  });
  expect(article(`---\n${matter}\n---\n${body}&nbsp;وقال ذلك.`).repairs).toEqual([{ rule: 'entity', count: 6 }]);
});

test.each([
  ['title: AT&T و«إتش & إم»', 'AT&T و«إتش & إم»'],
  ['title: سؤال؛ وجواب; وكلام', 'سؤال؛ وجواب; وكلام'],
])('what is none stays: %s', (matter, title) => {
  expect(read(matter)).toMatchObject({ headline: { value: title }, repairs: [] });
});
