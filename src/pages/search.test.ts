import { expect, it } from 'vitest';
import { readSettings } from '../settings/read-settings.ts';
import type { Settings } from '../settings/settings.ts';
import { buildSearchPage } from './search.ts';

it.each([
  ['latn', '10/10/2016'],
  ['arab', '١٠/١٠/٢٠١٦'],
])('the search page shows how to type a date in the digits of the archive, %s', (digits, day) => {
  const settings = readSettings(`digits: ${digits}`) as Settings;
  expect(buildSearchPage({ settings, texts: [], subjects: [] }).dateTip).toContain(day);
});
