import { expect, it } from 'vitest';
import type { Doubt } from '../problems/report.ts';
import { doubtsToShow } from './look.ts';
import { sampleOf } from './survey.ts';

const doubt = (source: string, parts: Partial<Doubt>): Doubt => ({
  source,
  url: 'x',
  encoding: 'utf-8',
  unsure: {},
  by: {},
  unknown: [],
  repairs: {},
  ...parts,
});
const unsure = (source: string) => doubt(source, { unsure: { headline: 'x' }, by: { headline: 'lead' } });
const named = (count: number, folder: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => `${folder(n)}/${n}.txt`);

it('shows up to 200 doubtful articles of a group, 1,000 in all, and none that was only repaired', () => {
  const repaired = doubt('r/1.txt', { repairs: { tag: 1 } });
  expect(doubtsToShow([repaired, ...named(300, () => 'a').map(unsure)])).toHaveLength(200);
  const lettersOf = (n: number) => String(n).replace(/\d/gu, (digit) => 'abcdefghij'[Number(digit)]!);
  const many = doubtsToShow(named(3000, (n) => lettersOf(n % 100)).map(unsure));
  expect(many).toHaveLength(1000);
  expect(new Set(many.map((source) => source.split('/')[0])).size).toBe(100);
  expect(doubtsToShow(named(3000, lettersOf).map(unsure))).toHaveLength(1000);
  expect(doubtsToShow(named(3000, (n) => `issue ${n}`).map(unsure))).toHaveLength(200);
});

it('draws the same sample from the same seed whatever the order, another from another', () => {
  const sources = named(500, () => 'a');
  const sample = sampleOf(sources, 20, 1);
  expect(new Set(sample).size).toBe(20);
  expect(sampleOf([...sources].reverse(), 20, 1)).toEqual(sample);
  expect(sampleOf(sources, 20, 2)).not.toEqual(sample);
  const grown = sampleOf([...sources, 'new.txt'], 20, 1);
  expect(sample.filter((source) => grown.includes(source)).length).toBeGreaterThanOrEqual(19);
  expect(sampleOf(sources, 900, 1)).toHaveLength(500);
});
