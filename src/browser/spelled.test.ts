import { expect, it } from 'vitest';
import { spelledIn } from './spelled.ts';

const bodies = ['مسؤولية الوزارة', 'قال للمسؤول', 'مسؤول', 'المسؤول', 'زار عبد الرحمن النهر'];
const articles = {
  whole: (n: number) =>
    Promise.resolve({
      ...{ url: '', headline: 'خبر', byline: '', date: '', shownDate: '', section: '' },
      body: bodies[n]!,
    }),
};

it.each([
  [['مسوول'], [2], 'مسؤول'],
  [['مسوول'], [1], 'مسؤول'],
  [['مسوول'], [0, 1], 'مسؤول'],
  [['مسوول'], [0], 'مسؤولية'],
  [['المسوول', 'مسوول'], [2, 3], 'المسؤول'],
  [['المسوول', 'مسوول'], [0, 2], 'مسؤول'],
  [['قمه'], [0], 'قمه'],
  [['عبدالرحمن'], [4], 'عبد الرحمن'],
])(
  'spells %j as the articles %j do, another word of the stem only where none has it: %s',
  async (words, numbers, written) => {
    expect(await spelledIn(numbers, words, articles)).toBe(written);
  },
);
