import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { recordOf } from '../archive/record.ts';
import { readArticle } from '../article/read-article.ts';
import { Staging } from '../io/staging.ts';
import { readSettings } from '../settings/read-settings.ts';
import type { Settings } from '../settings/settings.ts';
import { temporaryFolder } from '../testing/run-cli.ts';
import { readSources } from './read.ts';
import { writeBeside } from './write-beside.ts';

let content: string;
let staging: Staging;
const listed = { path: 'a.md', sidecar: null };
const text = 'العنوان: قمة في مدينة الريحان\n\nاجتمع الوفد في مدينة الريحان.\n\n![الوفد](b.JPG)\n';
beforeEach(() => {
  [content, staging] = [temporaryFolder(), new Staging(temporaryFolder())];
  writeFileSync(path.join(content, 'a.md'), text);
  writeFileSync(path.join(content, 'b.JPG'), 'image');
});

/** Writes what lies beside the page of the article, as it was read before `meanwhile`. */
function write(yaml = '', meanwhile: () => void = () => undefined) {
  const settings = readSettings(yaml) as Settings;
  const [file] = readSources(content, listed, settings);
  if (!file || !('bytes' in file)) throw new Error('the article of this test is wrong');
  const article = readArticle(file, settings, new Set(['b.JPG'])).article!;
  const record = recordOf(article, { id: 'a', address: 'undated/a.html' }, []);
  meanwhile();
  const site = { settings, texts: [], subjects: [] };
  const workshop = { content, staging: staging.root, site, images: ['b.JPG'], lexicon: null, today: '2016-10-10' };
  return writeBeside(workshop, [{ file: listed }], [{ article, record }], staging);
}

it('are the bytes of the original, and its images with their ending in small letters', () => {
  expect(write()).toEqual([]);
  expect(staging.files).toEqual(['undated/a-1.jpg', 'undated/a.txt']);
  expect(readFileSync(path.join(staging.root, 'undated/a.txt'), 'utf8')).toBe(text);
});

it('are the images alone where originals are not to be published', () => {
  expect(write('originals: none\n')).toEqual([]);
  expect(staging.files).toEqual(['undated/a-1.jpg']);
});

it.each([
  [
    'changed',
    () => {
      writeFileSync(path.join(content, 'a.md'), `${text}\n`);
    },
  ],
  [
    'went',
    () => {
      rmSync(path.join(content, 'a.md'));
    },
  ],
])('is no original that %s while the archive was built', (_, meanwhile) => {
  expect(write('', meanwhile)).toMatchObject([{ code: 'changed-file', file: 'a.md' }]);
  expect(staging.files).not.toContain('undated/a.txt');
});
