import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Postings } from '../search/postings.ts';
import { temporaryFolder } from '../testing/run-cli.ts';
import { readPostings, writePostings } from './kept-postings.ts';

const words: Postings = {
  keys: ['a1', 'b0', 'b01', 'd'],
  ends: Uint32Array.of(2, 3, 7, 9),
  bytes: Buffer.from('aabccccdd'),
};

const written = (one: Postings) => {
  const postings = path.join(temporaryFolder(), 'postings');
  writePostings({ postings }, one);
  return postings;
};

const stretch = (postings: string, from: string, to: string | undefined) =>
  readPostings([postings], ([kept]) => {
    const { words: count, bytes } = kept!.stretch(from, to);
    return [count, Buffer.from(bytes).toString()];
  });

describe('the words of an index', () => {
  it.each([
    ['', 'b', [1, 'aa']],
    ['b', 'd', [2, 'bcccc']],
    ['b0', 'b01', [1, 'b']],
    ['b01', undefined, [2, 'ccccdd']],
    ['x', undefined, [0, '']],
  ] as const)('are read as they were written, from «%s» to «%s»', (from, to, expected) => {
    expect(stretch(written(words), from, to)).toEqual(expected);
  });

  it('may be none', () => {
    const postings = written({ keys: [], ends: new Uint32Array(), bytes: Buffer.alloc(0) });
    expect(readPostings([postings], ([kept]) => kept!.words)).toEqual({ keys: [], ends: new Uint32Array() });
    expect(stretch(postings, '', undefined)).toEqual([0, '']);
  });

  it('are refused where the file was cut short', () => {
    const postings = written(words);
    writeFileSync(postings, readFileSync(postings).subarray(0, -1));
    expect(() => stretch(postings, 'd', undefined)).toThrow('cut short');
  });
});
