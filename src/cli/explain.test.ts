import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { explain, explainCommand, explainNames } from './explain.ts';

const archive = new Map(Object.entries({ قمه: 9, القمه: 20, وقمه: 2, قمم: 3, القمام: 1 }));
const lines = (word: string) =>
  explain(word, (asked) => archive.get(asked) ?? 0)
    .join('\n')
    .replace(/[\u2068\u2069]/gu, '');

describe('explain', () => {
  it('tells the particle that is cut off and why, the stem and the keys', () => {
    expect(lines('وقمه')).toContain('particle  و + قمه: قمه in 9 articles');
    expect(lines('وقمه')).toContain('not       whole: وقمه in 2 articles');
    expect(lines('والقمه')).toContain('with the article it is always cut');
    expect(lines('قمم')).toContain('particle  none');
    expect(lines('قمم')).toContain('related   قمه by 122:12ه: قمه in 9 articles');
    expect(lines('قمم')).not.toContain('قموم');
    expect(lines('كتابهم')).toMatch(/stem {6}كتاب\n {2}key {7}vtab003\w {3}any particle vtab003 {3}any ending vtab0$/u);
  });
});

describe('names in Latin letters', () => {
  it('are told with what is searched in their place, also of several words', () => {
    const seen = (word: string) => (word === 'مدريد' ? 1 : 2);
    const told = explainNames(['erdogan', 'real', 'madrid', 'قمه'], seen)
      .join('\n')
      .replace(/[\u2068\u2069]/gu, '');
    expect(told).toContain('erdogan  a name in Latin letters');
    expect(told).toContain('  name      اردوغان in 2 articles');
    expect(told).toContain('\nreal madrid  a name in Latin letters');
    expect(told).toContain('  name      ريال مدريد: ريال in 2 articles, مدريد in 1 article');
    expect(explainNames(['قمه', 'covid'], seen)).toEqual([]);
  });
});

describe('the command', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'warraq-test-'));
  afterEach(() => {
    vi.restoreAllMocks();
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('reads the words as they are written, and says when there is no lexicon', async () => {
    const said: string[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => said.push(String(text)) > 0);
    expect(await explainCommand('القِمّة عبد الله', { content: folder })).toBe(0);
    expect(said.join('')).toContain('no lexicon.tsv');
    expect(said.join('').replace(/[\u2068\u2069]/gu, '')).toContain('عبدالله  folded');
  });

  it.each([
    ['Erdogan', 'اردوغان'],
    ['؟', 'no word in it'],
  ])('says of «%s»: %s', async (text, told) => {
    const said: string[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((line) => said.push(String(line)) > 0);
    expect(await explainCommand(text, { content: folder })).toBe(0);
    expect(said.join('')).toContain(told);
  });

  it('ends with 1 where the lexicon is damaged', async () => {
    writeFileSync(path.join(folder, 'lexicon.tsv'), 'articles\tmany\n');
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(await explainCommand('قمة', { content: folder })).toBe(1);
  });

  it('ends with 2 where there is no content', async () => {
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    expect(await explainCommand('قمة', { content: path.join(folder, 'nowhere') })).toBe(2);
    expect(said.mock.calls.join('')).toContain('[wrong-use]');
  });
});
