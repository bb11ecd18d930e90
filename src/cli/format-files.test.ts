import { expect, it } from 'vitest';
import { nothingRead } from '../archive/report.ts';
import { formatFiles } from './format-files.ts';

it('says where the files ended, and nothing of a folder that was not looked into', () => {
  const line = '3 files in the content folder: 2 of articles, 1 of the archive itself';
  const one = '1 file in the content folder: 1 image that no article shows';
  expect(formatFiles({ ...nothingRead.files, found: 1, unusedImages: 1 })).toEqual([one]);
  expect(formatFiles({ ...nothingRead.files, found: 3, articles: 2, own: 1 })).toEqual([line]);
  expect(formatFiles(nothingRead.files)).toEqual([]);
});
