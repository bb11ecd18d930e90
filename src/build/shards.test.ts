import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Part } from './parts.ts';
import { cutInTime, type Stretch } from './shards.ts';

const sizes = { alone: 800, most: 1000, newest: 200, undated: 300 };

interface Sketch {
  /** Days after 2010-01-01; null for an undated part. */
  readonly day: number | null;
  readonly size: number;
}

/** Parts as the catalogue has them: the dated ones by day, then the others. */
function partsOf(sketches: readonly Sketch[]): Stretch {
  const ordered = [...sketches].sort((a, b) => (a.day ?? 1e6) - (b.day ?? 1e6));
  let first = 0;
  return ordered.map(({ day, size }, n) => {
    const at = day === null ? null : new Date(Date.UTC(2010, 0, 1 + day));
    const date = at && { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() };
    const address = `${day ?? 'undated'}/${size}-${n}.html`;
    first += size;
    return { part: { placed: [{ date, address }] } as unknown as Part, first: first - size, end: first };
  });
}
const sizeOf = (stretch: Stretch) => stretch.reduce((sum, { first, end }) => sum + end - first, 0);

const sketches = fc.array(
  fc.record({ day: fc.option(fc.nat(4000), { freq: 8 }), size: fc.integer({ min: 1, max: 150 }) }),
  { minLength: 1, maxLength: 150 },
);

it('has every part in one stretch, none larger than it may be but where a single part is', () => {
  fc.assert(
    fc.property(sketches, (list) => {
      const parts = partsOf(list);
      const stretches = cutInTime(parts, sizes);
      expect(stretches.flat().map(({ first }) => first)).toHaveLength(parts.length);
      expect(new Set(stretches.flat().map(({ first }) => first)).size).toBe(parts.length);
      for (const stretch of stretches) expect(sizeOf(stretch)).toBeLessThanOrEqual(sizes.most);
    }),
  );
});

it('is one stretch as long as there are few articles', () => {
  expect(cutInTime(partsOf(Array.from({ length: 8 }, (_, day) => ({ day, size: 100 }))), sizes)).toHaveLength(1);
});

it('keeps the stretch of the newest article small where there are several', () => {
  const stretches = cutInTime(partsOf(Array.from({ length: 200 }, (_, day) => ({ day: day * 9, size: 60 }))), sizes);
  expect(sizeOf(stretches.at(-1)!)).toBeLessThanOrEqual(sizes.newest);
  expect(stretches.length).toBeLessThan(30);
});

it('leaves the others as they are when an older stretch gets one part more, and cuts it where it grows too large', () => {
  const list = Array.from({ length: 200 }, (_, day) => ({ day: day * 9, size: 60 }));
  const namesOf = (stretches: readonly Stretch[]) =>
    stretches.map((stretch) =>
      stretch
        .map(({ part }) => part.placed[0]!.date)
        .map((date) => JSON.stringify(date))
        .join(' '),
    );
  const before = new Set(namesOf(cutInTime(partsOf(list), sizes)));
  for (const day of [1, 400, 900, 1300]) {
    const after = namesOf(cutInTime(partsOf([...list, { day, size: 61 }]), sizes));
    expect(after.filter((stretch) => !before.has(stretch)).length).toBeLessThanOrEqual(2);
  }
});
