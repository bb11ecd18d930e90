import { expect, it } from 'vitest';
import { giveBackMemory } from './give-back-memory.ts';

it.each([true, false])('gives back the memory of what nobody holds any more, compact: %s', (compact) => {
  let held: number[][] | null = Array.from({ length: 200 }, () => Array.from({ length: 10_000 }, Math.random));
  giveBackMemory({ compact });
  const before = process.memoryUsage().heapUsed;
  expect(held).toHaveLength(200);
  held = null;
  giveBackMemory({ compact });
  expect(before - process.memoryUsage().heapUsed).toBeGreaterThan(10_000_000);
});
