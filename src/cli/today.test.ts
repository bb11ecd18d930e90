import { afterEach, beforeEach, expect, it } from 'vitest';
import { today } from './today.ts';

let zone: string | undefined;
beforeEach(() => {
  zone = process.env.TZ;
});
afterEach(() => {
  process.env.TZ = zone;
});

it.each([
  ['Asia/Riyadh', '2016-10-09T21:30:00Z', '2016-10-10'],
  ['Africa/Casablanca', '2016-01-01T00:30:00Z', '2016-01-01'],
  ['America/Montreal', '2016-10-10T01:00:00Z', '2016-10-09'],
])('is the day of the place: in %s at %s it is %s', (place, moment, day) => {
  process.env.TZ = place;
  expect(today(new Date(moment))).toBe(day);
});
