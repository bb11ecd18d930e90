import { describe, expect, it } from 'vitest';
import { numbersInParts, otherThousands } from './numbers.ts';

describe('numbers of a query', () => {
  it('may be in parts', () => {
    expect(numbersInParts('نمو ٧٫٥٪ في 25/7/2015 و2-1 ثم 3 و4')).toEqual(['٧٫٥', '25/7/2015', '2-1']);
  });

  it.each([
    ['3,000', '3000'],
    ['٣٬٠٠٠ ريال', '3000 ريال'],
    ['2،500،000', '2500000'],
    ['3000', '3,000'],
    ['٢٥٠٠٠٠٠ ريال', '2,500,000 ريال'],
    ['12500 في 2016', '12,500 في 2016'],
  ])('have thousands that are written in two ways: %s, %s', (q, other) => {
    expect(otherThousands(q)).toBe(other);
  });

  it.each([
    '2016',
    '١٤٣٧',
    '7.5',
    '3.125',
    '300',
    '12,50',
    '1,0000',
    '10/10/2016',
    '«3000 ريال»',
    '0551234567',
    '0000',
    '9'.repeat(400),
    '1000-2000',
    'قمة',
  ])('have none in «%s»', (q) => {
    expect(otherThousands(q)).toBeNull();
  });

  it.each(['1', '٢0', '1.', '1,000,', '9/', '1 '])(
    'are read within the time of a test, however long a query of «%s» is',
    (part) => {
      const q = part.repeat(300_000 / part.length);
      expect(otherThousands(q)).toBeNull();
      expect(numbersInParts(q)).toBeDefined();
    },
  );
});
