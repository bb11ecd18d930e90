import { readFileSync } from 'node:fs';
import { encoding } from '../io/line-store.ts';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ArticleRecord } from '../archive/record.ts';
import { signatureLength } from '../archive/reprints/signature.ts';
import { temporaryFolder } from '../testing/run-cli.ts';
import { sampleRecord } from '../testing/sample-record.ts';
import {
  createRecordReader,
  readDataLines,
  readListed,
  readRecords,
  readSignatures,
  writeDescribed,
} from './described-part.ts';
import { partFiles, type Part } from './parts.ts';

const records = [
  sampleRecord('a', { section: 'سياسة', tags: ['النهر', 'سياسة'], newspaper: 'الصحيفة', words: 7, summary: 'ملخص' }),
  sampleRecord('b', { authors: ['سلمى السوسني'], subjects: ['النهر'], title: '«قمة»\nفي المدينة' }),
  sampleRecord('c', { date: { year: 2016, month: 10, day: null } }),
];
const signature = new Uint32Array(signatureLength).fill(5);

function written(): Part {
  const files = partFiles(path.join(temporaryFolder(), 'part'));
  writeDescribed(
    files,
    records.map((record, at) => ({ record, signature: at === 1 ? signature : null })),
  );
  return { ...files, volume: 'undated/', key: '', placed: records.map(placedOf) };
}

function placedOf({ id, url, source, date }: ArticleRecord): Part['placed'][number] {
  return {
    file: { path: source, sidecar: null },
    place: { file: '', start: 0, end: 0, digest: '' },
    id,
    source,
    published: '2020-01-01',
    changed: '2020-01-01',
    address: url,
    date,
    images: [],
  };
}

describe('a part that is described', () => {
  const part = written();
  const { articles, digests, ends } = readListed(part);

  it('says what is held of its articles', () => {
    const held = records.map(({ id, url, source, title, authors, date, newspaper, section, tags, subjects, words }) => {
      return { id, url, source, title, authors, date, newspaper, section, tags, subjects, words };
    });
    expect(articles).toEqual(held);
    expect(new Set(digests).size).toBe(3);
    expect(articles[0]!.section).toBe(articles[0]!.tags[1]);
  });

  it('has their records, all or any of them', () => {
    expect([...readRecords(part)]).toEqual(records);
    const recordsOf = createRecordReader([{ described: part.described, first: 10, ends }]);
    expect(recordsOf([12, 10, 11])).toEqual([records[2], records[0], records[1]]);
  });

  it('has their lines in the data for other programs, and their signatures', () => {
    expect([...readDataLines(part)].map((line) => (JSON.parse(line) as ArticleRecord).title)).toEqual(
      records.map(({ title }) => title),
    );
    expect(readSignatures(part).map((one) => one && [...one])).toEqual([null, [...signature], null]);
  });

  it('has a hash of each record that changes with anything in it', () => {
    const other = partFiles(path.join(temporaryFolder(), 'part'));
    writeDescribed(
      other,
      records.map((record) => ({ record: { ...record, summary: 'ملخص آخر' }, signature: null })),
    );
    const changed = readListed({ ...other, placed: part.placed });
    expect(changed.articles).toEqual(articles);
    for (const [at, digest] of digests.entries()) expect(changed.digests[at]).not.toBe(digest);
    expect(readFileSync(other.listed, encoding)).toContain('السوسني');
  });
});
