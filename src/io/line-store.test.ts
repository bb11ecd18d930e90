import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { LineWriter, readLines, readLineTexts, readPlaces, writeLines, type Place } from './line-store.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'line-store-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function store(name: string, values: readonly unknown[]): readonly Place[] {
  const writer = new LineWriter(path.join(folder, name));
  const places = values.map((value) => writer.append(value));
  writer.close();
  return places;
}

it('gives the values at any places back, whatever their order and file', () => {
  const texts = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(texts, texts, fc.infiniteStream(fc.nat()), (first, second, picks) => {
      const values = [...first, ...second];
      const places = [...store('one', first), ...store('other', second)];
      const chosen = [...picks.take(12)].map((pick) => pick % values.length);
      expect([...readPlaces(chosen.map((i) => places[i]!))]).toEqual(chosen.map((i) => values[i]));
      expect([...readPlaces(places)]).toEqual(values);
    }),
  );
});

it('gives the values of a whole file back, and its lines as they stand', () => {
  const file = path.join(folder, 'lines');
  const long = 'نص '.repeat(3_000_000);
  const values = [{ أ: 1 }, long, 'سطر\nوسطر', '', long];
  writeLines(file, values);
  expect([...readLines<unknown>(file)]).toEqual(values);
  expect([...readLineTexts(file)]).toEqual(values.map((value) => JSON.stringify(value)));
});
