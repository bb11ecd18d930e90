import { expect, test } from 'vitest';
import { isAccount, splitNames } from './names.ts';

test.each([
  ['سلمى الصفصافي', ['سلمى الصفصافي']],
  ['سلمى الصفصافي، هدى اليراعي', ['سلمى الصفصافي', 'هدى اليراعي']],
  ['سلمى الصفصافي و هدى اليراعي', ['سلمى الصفصافي', 'هدى اليراعي']],
  ['سلمى الصفصافي وهدى اليراعي', ['سلمى الصفصافي', 'هدى اليراعي']],
  ['سلمى الصفصافي ووليد اليراعي', ['سلمى الصفصافي', 'وليد اليراعي']],
  ['وليد الصفصافي', ['وليد الصفصافي']],
  ['سلمى وليد الصفصافي', ['سلمى وليد الصفصافي']],
  ['سلمى حسن وليد', ['سلمى حسن وليد']],
  ['Salma Hasan and Huda Ali', ['Salma Hasan', 'Huda Ali']],
  ['سلمى الصفصافي, سلمى الصفصافي', ['سلمى الصفصافي']],
])('%s', (text, names) => {
  expect(splitNames(text)).toEqual(names);
});

test.each([
  ['admin', true],
  ['Admin2', true],
  ['مدير الموقع', true],
  ['أدهم المدير', false],
])('%s is the account of a website: %s', (name, is) => {
  expect(isAccount(name)).toBe(is);
});
