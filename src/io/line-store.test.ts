import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { LineWriter, readLines, readPlaces, type Place } from './line-store.ts';

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

it('gives the values of an NDJSON file', () => {
  const file = path.join(folder, 'lines');
  writeFileSync(file, '{"أ":1}\n\n"ب"\n');
  expect([...readLines(file)]).toEqual([{ أ: 1 }, 'ب']);
});
