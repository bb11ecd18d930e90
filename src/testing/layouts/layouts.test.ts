import { describe, expect, test } from 'vitest';
import { readSettings } from '../../settings/read-settings.ts';
import type { Settings } from '../../settings/settings.ts';
import { monthFirst } from './date-layout.ts';
import { diceOf } from './dice.ts';
import { generatedArticle } from './generated-articles.ts';
import { layouts, specimenOf, writeSpecimen } from './layouts.ts';
import { markOf, scoreOf, type Score } from './score.ts';

type Column = Exclude<keyof Score, 'files'>;

// What a person who keeps an archive must be able to count on.
const goals: Readonly<Record<Column, number>> = {
  title: 0.97,
  authors: 0.97,
  date: 0.97,
  tags: 0.97,
  encoding: 1,
  clean: 0.97,
  recall: 0.999,
  sure: 0.995,
};
const articles = 100;

describe('an article', () => {
  test('is generated alike for one seed, and differs from seed to seed', () => {
    expect(generatedArticle(7)).toEqual(generatedArticle(7));
    expect(new Set(Array.from({ length: 50 }, (_, at) => generatedArticle(at).paragraphs.join('\n'))).size).toBe(50);
  });

  test('has its words in its bytes, whatever the layout', () => {
    for (const layout of Object.keys(layouts)) {
      expect(writeSpecimen(layout, generatedArticle(3), 3)).toEqual(writeSpecimen(layout, generatedArticle(3), 3));
      expect(writeSpecimen(layout, generatedArticle(3), 3).expected.body.length).toBeGreaterThan(200);
    }
  });
});

describe.each(Object.keys(layouts))('%s', (layout) => {
  const score = scoreOf(
    Array.from({ length: articles }, (_, at) => markOf(writeSpecimen(layout, generatedArticle(at), at))),
  );
  test.each(Object.keys(goals) as Column[])('%s', (column) => {
    expect(score[column]).toBeGreaterThanOrEqual(goals[column]);
  });
});

describe('dates with the month first', () => {
  const specimens = Array.from({ length: articles }, (_, at) =>
    specimenOf(monthFirst(generatedArticle(at), diceOf(at), at), diceOf(at)),
  );

  test('are never surely wrong where nothing tells', () => {
    const marks = specimens.map((specimen) => markOf(specimen));
    expect(marks.flatMap((mark) => mark.surelyWrong)).toEqual([]);
    expect(scoreOf(marks).recall).toBeGreaterThanOrEqual(goals.recall);
  });

  test('are right and sure where archive.yaml states the order of the folder', () => {
    const settings = readSettings('folders: [{ path: from-america, dateOrder: mdy }]') as Settings;
    const marks = specimens.map((specimen) => markOf(specimen, settings));
    expect(marks.filter((mark) => !mark.date)).toEqual([]);
    expect(marks.flatMap((mark) => mark.surelyWrong)).toEqual([]);
    expect(marks.every((mark) => mark.article?.published.source?.confidence === 'sure')).toBe(true);
  });
});
