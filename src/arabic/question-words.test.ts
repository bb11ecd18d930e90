import { expect, it } from 'vitest';
import { indexWords } from './index-words.ts';
import { topicOf } from './question-words.ts';

it.each([
  ['من هو وزير الطاقة', 'وزير الطاقه'],
  ['متى يبدأ العام الدراسي؟', 'يبدا العام الدراسي'],
  ['ليش ارتفعت الأسعار', 'ارتفعت الاسعار'],
  ['ما هي القمة', 'القمه'],
  ['وزير الطاقة من هو', 'وزير الطاقه من هو'],
  ['لماذا', 'لماذا'],
  ['من هو', 'من هو'],
])('the topic of «%s» is «%s»', (question, topic) => {
  expect(topicOf(indexWords(question)).join(' ')).toBe(topic);
});
