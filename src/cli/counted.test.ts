import { expect, it } from 'vitest';
import { counted } from './counted.ts';

it.each([
  [0, '0 drafts'],
  [1, '1 draft'],
  [2, '2 drafts'],
])('counts %i as %s', (n, said) => {
  expect(counted(n, 'draft')).toBe(said);
});

it('takes a plural of its own', () => {
  expect(counted(1, 'that stops a build', 'that stop a build')).toBe('1 that stops a build');
  expect(counted(2, 'that stops a build', 'that stop a build')).toBe('2 that stop a build');
});
