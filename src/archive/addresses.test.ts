import { describe, expect, it } from 'vitest';
import { AddressBook, formatLedger, goneAddresses, parseLedger, type Claim, type Entry } from './addresses.ts';
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
    const given = new AddressBook([], today).claim(claim('a.txt', { date }));
    expect(given).toMatchObject({ address: `${folder}${shortHash('a.txt')}.html`, published: today, changed: today });
  });

  it('has ten letters of base 32 and differs from folder to folder', () => {
    expect(shortHash('a/x.txt')).toMatch(/^[a-z2-7]{10}$/u);
    // printf 'مصر' | sha256sum | xxd -r -p | base32
    expect(shortHash('مصر')).toBe('mbdj3mrwcp');
    expect(shortHash('a/x.txt')).not.toBe(shortHash('b/x.txt'));
  });

  it('stays as published when a better rule infers another date', () => {
    const book = new AddressBook([entry('a.txt')], today);
    const later = claim('a.txt', { date: { year: 1999, month: 1, day: 1 } });
    expect(book.claim(later)).toEqual(entry('a.txt'));
  });

  it('is stamped with the day on which the bytes changed', () => {
    const book = new AddressBook([entry('a.txt')], today);
    expect(book.claim(claim('a.txt', { sha256: sha('b') }))).toMatchObject({ published: '2020-01-01', changed: today });
  });

  it('goes with a file that was moved', () => {
    const book = new AddressBook([entry('a.txt')], today);
    book.see(claim('new/a.txt'));
    expect(book.claim(claim('new/a.txt'))).toEqual({ ...entry('a.txt'), source: 'new/a.txt' });
  });

  it('does not go to a copy while the first file is still there', () => {
    const book = new AddressBook([entry('a.txt')], today);
    for (const source of ['a.txt', 'copy.txt']) book.see(claim(source));
    expect(book.claim(claim('copy.txt'))).toMatchObject({ id: shortHash('copy.txt') });
    expect(book.claim(claim('a.txt'))).toEqual(entry('a.txt'));
  });

  it('is refused to a second article with the same id', () => {
    const book = new AddressBook([], today);
    book.claim(claim('a.txt', { id: 'summit' }));
    expect(book.claim(claim('b.txt', { id: 'summit' }))).toMatchObject({ code: 'address-taken', file: 'b.txt' });
  });

  it('is refused to a second file of the same path, as é and e with its accent have', () => {
    const book = new AddressBook([], today);
    book.claim(claim('é.txt'));
    expect(book.claim(claim('é.txt', { sha256: sha('b') }))).toMatchObject({ code: 'address-taken', file: 'é.txt' });
  });

  it('is not changed by an id that a published article states later', () => {
    const book = new AddressBook([entry('a.txt')], today);
    expect(book.claim(claim('a.txt', { id: 'summit' }))).toMatchObject({
      code: 'address-changed',
      hint: `id: ${shortHash('a.txt')}`,
    });
  });

  it.each(['index', 'index-2'])('is never that of a list: %s', (id) => {
    expect(new AddressBook([], today).claim(claim('a.txt', { id }))).toMatchObject({ code: 'path-taken' });
  });

  it('of an article that is gone stays in the ledger', () => {
    const book = new AddressBook([entry('gone.txt')], today);
    book.claim(claim('a.txt', { sha256: sha('b') }));
    expect(book.entries().map((e) => e.source)).toEqual(['gone.txt', 'a.txt']);
  });
});

describe('the address of an article whose file has another name now', () => {
  const fileOf = (letter: string) => `${letter}.txt`;
  /** The address each file's article has, of files that had the bytes a, b and c, and have these now; `ids` are what some state. */
  const addressesOf = (now: Readonly<Record<string, string>>, ids: Readonly<Record<string, string>> = {}) => {
    const entries = ['a', 'b', 'c'].map((letter) =>
      entry(fileOf(letter), { sha256: sha(letter), ...(ids[letter] ? { id: ids[letter] } : {}), address: letter }),
    );
    const book = new AddressBook(entries, today);
    const claims = Object.entries(now).map(([file, letter]) =>
      claim(fileOf(file), { sha256: sha(letter[0]!), id: ids[letter] ?? null }),
    );
    for (const one of claims) book.see(one);
    const given = claims.map((one) => book.claim(one));
    const next = new AddressBook(book.entries(), today);
    for (const one of claims) next.see(one);
    expect(claims.map((one) => next.claim(one))).toEqual(given);
    return given.map((one) => ('address' in one && one.published === '2020-01-01' ? one.address : 'new'));
  };

  it.each([
    ['two change names', { a: 'b', b: 'a', c: 'c' }, ['b', 'a', 'c']],
    [
      'all are numbered anew after one is added before them',
      { a: 'd', b: 'a', c: 'b', d: 'c' },
      ['new', 'a', 'b', 'c'],
    ],
    ['all are numbered anew after the first is deleted', { a: 'b', b: 'c' }, ['b', 'c']],
    ['one takes the name of another', { b: 'a', c: 'c' }, ['a', 'c']],
    ['a new one has the name of one that was moved', { a: 'd', b: 'b', c: 'c', moved: 'a' }, ['new', 'b', 'c', 'a']],
    ['one is edited', { a: 'd', b: 'b', c: 'c' }, ['a', 'b', 'c']],
    ['one is printed again', { a: 'a', b: 'b', c: 'c', d: 'a' }, ['a', 'b', 'c', 'new']],
  ])('stays what it was where %s', (_, now, addresses) => {
    expect(addressesOf(now)).toEqual(addresses);
  });

  it('goes with the id that it states, where two change names', () => {
    const ids = { a: 'summit', b: 'bridge' };
    expect(addressesOf({ a: 'b', b: 'a', c: 'c' }, ids)).toEqual(['b', 'a', 'c']);
  });
});

it('an address that is gone from the site is told, with the id that brings it back', () => {
  const [a, b] = [entry('a.txt'), entry('b.txt')];
  expect(goneAddresses([a, b], ['2016/10/index-2.html', b.address])).toMatchObject([
    { code: 'gone-address', file: 'b.txt', hint: expect.stringContaining(`id: ${b.id}`) as string },
  ]);
});

describe('the ledger', () => {
  it('left in the middle of a merge tells to keep both sides, and a BOM is no wrong line', () => {
    const [ours, theirs] = [entry('a.txt'), entry('b.txt')].map((one) => JSON.stringify(one));
    const { entries, problems } = parseLedger(
      `\ufeff<<<<<<< HEAD\r\n${ours}\r\n=======\r\n${theirs}\r\n>>>>>>> nightly\r\n`,
    );
    expect(problems.map(({ line }) => line)).toEqual([1, 3, 5]);
    for (const { hint } of problems) expect(hint).toContain('keep the lines of both sides');
    expect(entries.map(({ source }) => source)).toEqual(['a.txt', 'b.txt']);
    expect(parseLedger(`\ufeff${ours}\n`)).toEqual({ entries: [entry('a.txt')], problems: [] });
    expect(parseLedger('lost\n').problems[0]!.hint).toContain('restore the line');
  });

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
