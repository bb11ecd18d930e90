import { describe, expect, it } from 'vitest';
import type { Encoding, RepairRule, Rule, Source } from '../article/article.ts';
import { confidenceWords, encodingWords, fromWords, repairSentence, repairWords, ruleWords } from './provenance.ts';

// The compiler holds the words to the unions of src/article, which this layer may not import.
const tables: readonly Readonly<Record<string, string>>[] = [
  ruleWords satisfies Record<Rule, string>,
  repairWords satisfies Record<RepairRule, string>,
  encodingWords satisfies Record<Encoding, string>,
  confidenceWords satisfies Record<Source['confidence'], string>,
  fromWords satisfies Record<Source['from'], string>,
];

describe('words of the provenance panel', () => {
  it('are different for different things', () => {
    for (const table of tables) expect(new Set(Object.values(table)).size).toBe(Object.keys(table).length);
  });

  it('say how often a repair was made', () => {
    expect(repairSentence('stray-ampersand', 2)).toBe('حُذفت علامة & زائدة (مرتين)');
    expect(repairSentence('stray-ampersand', 7, '٧')).toBe('حُذفت علامة & زائدة (٧ مرات)');
  });
});
