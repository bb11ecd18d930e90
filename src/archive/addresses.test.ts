import { describe, expect, it } from 'vitest';
import { AddressBook, formatLedger, parseLedger, type Claim, type Entry } from './addresses.ts';
import { shortHash } from './hash.ts';

const sha = (letter: string) => letter.repeat(64);
const claim = (source: string, parts: Partial<Claim> = {}): Claim => ({
  source,
  id: null,
  date: { year: 2016, month: 10, day: 10 },
  sha256: sha('a'),
  ...parts,
});
const entry = (source: string, parts: Partial<Entry> = {}): Entry => ({
  id: shortHash(source),
  source,
  address: `2016/10/${shortHash(source)}.html`,
  published: '2020-01-01',
  changed: '2020-01-01',
  sha256: sha('a'),
  ...parts,
});
const today = '2024-05-06';

describe('an address', () => {
  it.each([
    [{ year: 2016, month: 10, day: 10 }, '2016/10/'],
    [{ year: 2016, month: 10, day: null }, '2016/10/'],
    [{ year: 2016, month: null, day: null }, '2016/00/'],
    [null, 'undated/'],
  ])('of %j is in %s, under a hash of the path', (date, folder) => {
    const given = new AddressBook([], ['a.txt'], today).claim(claim('a.txt', { date }));
    expect(given).toMatchObject({ address: `${folder}${shortHash('a.txt')}.html`, published: today, changed: today });
  });

  it('has ten letters of base 32 and differs from folder to folder', () => {
    expect(shortHash('a/x.txt')).toMatch(/^[a-z2-7]{10}$/u);
    // printf 'مصر' | sha256sum | xxd -r -p | base32
    expect(shortHash('مصر')).toBe('mbdj3mrwcp');
    expect(shortHash('a/x.txt')).not.toBe(shortHash('b/x.txt'));
  });

  it('stays as published when a better rule infers another date', () => {
    const book = new AddressBook([entry('a.txt')], ['a.txt'], today);
    const later = claim('a.txt', { date: { year: 1999, month: 1, day: 1 } });
    expect(book.claim(later)).toEqual(entry('a.txt'));
  });

  it('is stamped with the day on which the bytes changed', () => {
    const book = new AddressBook([entry('a.txt')], ['a.txt'], today);
    expect(book.claim(claim('a.txt', { sha256: sha('b') }))).toMatchObject({ published: '2020-01-01', changed: today });
  });

  it('goes with a file that was moved', () => {
    const book = new AddressBook([entry('a.txt')], ['new/a.txt'], today);
    expect(book.claim(claim('new/a.txt'))).toEqual({ ...entry('a.txt'), source: 'new/a.txt' });
  });

  it('does not go to a copy while the first file is still there', () => {
    const book = new AddressBook([entry('a.txt')], ['a.txt', 'copy.txt'], today);
    expect(book.claim(claim('copy.txt'))).toMatchObject({ id: shortHash('copy.txt') });
    expect(book.claim(claim('a.txt'))).toEqual(entry('a.txt'));
  });

  it('is refused to a second article with the same id', () => {
    const book = new AddressBook([], ['a.txt', 'b.txt'], today);
    book.claim(claim('a.txt', { id: 'summit' }));
    expect(book.claim(claim('b.txt', { id: 'summit' }))).toMatchObject({ code: 'address-taken', file: 'b.txt' });
  });

  it('is not changed by an id that a published article states later', () => {
    const book = new AddressBook([entry('a.txt')], ['a.txt'], today);
    expect(book.claim(claim('a.txt', { id: 'summit' }))).toMatchObject({
      code: 'address-changed',
      hint: `id: ${shortHash('a.txt')}`,
    });
  });

  it.each(['index', 'index-2'])('is never that of a list: %s', (id) => {
    expect(new AddressBook([], ['a.txt'], today).claim(claim('a.txt', { id }))).toMatchObject({ code: 'path-taken' });
  });

  it('of an article that is gone stays in the ledger', () => {
    const book = new AddressBook([entry('gone.txt')], ['a.txt'], today);
    book.claim(claim('a.txt', { sha256: sha('b') }));
    expect(book.entries().map((e) => e.source)).toEqual(['gone.txt', 'a.txt']);
  });
});

describe('the ledger', () => {
  it('comes back from its text as it was', () => {
    const entries = [entry('a.txt'), entry('مقالات/ب.txt')];
    expect(new Set(parseLedger(formatLedger(entries)).entries)).toEqual(new Set(entries));
  });

  it.each(['{', '{"id":"x"}', JSON.stringify({ ...entry('a.txt'), published: '2016-02-31' })])(
    'names a wrong line: %s',
    (line) => {
      const { problems } = parseLedger(`${formatLedger([entry('a.txt')])}${line}\n`);
      expect(problems).toMatchObject([{ code: 'bad-ledger', file: 'addresses.ndjson', line: 2 }]);
    },
  );
});
