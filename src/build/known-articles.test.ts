import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { sampleRecord } from '../testing/sample-record.ts';
import { temporaryFolder } from '../testing/run-cli.ts';
import { writeDescribed } from './described-part.ts';
import { writeKeyed } from './keyed-part.ts';
import { MoreWords, readKnown } from './known-articles.ts';
import { partFiles, type PartFiles } from './parts.ts';

const text = (...words: number[]) => ({ words, headline: 1, body: words.length - 1 });

function written(states: readonly string[]): PartFiles {
  const files = partFiles(path.join(temporaryFolder(), 'part'));
  writeDescribed(
    files,
    states.map((state) => ({ record: sampleRecord(state), signature: null })),
  );
  writeKeyed(files, {
    states,
    texts: states.map((_, n) => text(n, n + 1, n)),
    words: [
      ['قمه', '0', 2],
      ['نهر', '1', 1],
      ['سد', '0', 3],
    ],
    keys: ['q', 'n1', 's'],
  });
  return files;
}

describe('articles of parts that are no more', () => {
  it('are known by what their descriptions depend on, with their words', () => {
    const known = readKnown([written(['one', 'two']), written(['three'])]);
    expect([...known.keys()]).toEqual(['one', 'two', 'three']);
    const { described, text: own, met } = known.get('two')!;
    expect(described.record.id).toBe('two');
    expect(Array.from(own.words, (number) => met.keys[number])).toEqual(['n1', 's', 'n1']);
  });

  it('come to others with the numbers of one list, in which only words of theirs are counted', () => {
    const words = new MoreWords({ words: [['وزير', '2', 5]], keys: ['w2'] });
    const known = readKnown([written(['one', 'two'])]);
    const texts = ['two', 'one'].map((state) => words.add(known.get(state)!));
    const all = words.all();
    expect(texts.map((one) => Array.from(one.words, (number) => all.keys[number]))).toEqual([
      ['n1', 's', 'n1'],
      ['q', 'n1', 'q'],
    ]);
    expect(texts[0]).toMatchObject({ headline: 1, body: 2 });
    expect(all.words).toEqual([
      ['وزير', '2', 5],
      ['نهر', '1', 2],
      ['سد', '0', 1],
      ['قمه', '0', 1],
    ]);
  });
});
