import { readdirSync, statSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parseLexicon } from '../archive/lexicon-text.ts';
import { gather } from '../archive/subjects/subject-index.ts';
import { ProblemsError } from '../problems/problem.ts';
import { temporaryFolder } from '../testing/run-cli.ts';
import { layOutLexicon, nameLexicon, readWorkingLexicon } from './working-lexicon.ts';

const text = [
  'articles\t400',
  'persons\tنصر المجالي\t12\tنصر المجالي',
  'persons\tنصر المجالي الحسيني\t9\tنصر المجالي الحسيني',
  'phrases\tالامم المتحده\t40',
  'phrases\tمنظمه الامم المتحده\t30',
  'places\tالنهريه\t9',
  'words\tالنهريه\t12\n',
].join('\n');

it('is known with what follows from it, and written once', () => {
  const work = temporaryFolder();
  const named = layOutLexicon(work, text);
  const { mtimeMs } = statSync(named.file);
  expect(layOutLexicon(work, text)).toEqual(named);
  expect(nameLexicon(work, Buffer.from(text))).toEqual(named);
  expect(statSync(named.file).mtimeMs).toBe(mtimeMs);
  const lexicon = parseLexicon(text);
  if ('code' in lexicon) throw new Error('the lexicon of this test is wrong');
  expect(readWorkingLexicon(named.file)).toEqual({ lexicon, gathered: gather(lexicon) });
  expect(gather(lexicon).pieces).toEqual(new Set(['الامم المتحده']));
});

it('takes the place of another', () => {
  const work = temporaryFolder();
  layOutLexicon(work, text);
  const { file } = layOutLexicon(work, text.replace('places\tالنهريه\t9\n', ''));
  expect(readdirSync(work)).toHaveLength(1);
  expect(readWorkingLexicon(file).lexicon.places.size).toBe(0);
});

it('is not made of a text that is none', () => {
  const work = temporaryFolder();
  expect(() => layOutLexicon(work, 'articles\tmany\n')).toThrow(ProblemsError);
  expect(readdirSync(work)).toEqual([]);
});
