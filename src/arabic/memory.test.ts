import { expect, it } from 'vitest';
import { remembering } from './memory.ts';

it('asks once for each text, and again when it has forgotten', () => {
  const asked: string[] = [];
  const length = remembering((text) => asked.push(text) && text.length, 2);
  expect(['ab', 'ab', 'c', 'def', 'ab'].map(length)).toEqual([2, 2, 1, 3, 2]);
  expect(asked).toEqual(['ab', 'c', 'def', 'ab']);
});
