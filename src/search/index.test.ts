import { Script } from 'node:vm';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { indexWords } from '../arabic/index-words.ts';
import { bundleClient } from './client.ts';
import type { SearchDocument } from './document.ts';
import { openIndex, readClient, type IndexFile } from './index.ts';

const words = 'قمة نهر سد بحيرة مدينة وزير مدرسة جسر ميناء سوق'.split(' ');

function document(n: number, body = `${words[n % 10]!} ${words[(n * 3 + 1) % 10]!} الخبر رقم ${n}`): SearchDocument {
  const headline = `خبر ${words[n % 10]!} ${n}`;
  const year = String(2014 + (n % 3));
  return {
    hit: { url: `${year}/${n}.html`, headline, body, byline: '', date: year, shownDate: year, section: '' },
    headlineWords: indexWords(headline).join(' '),
    bodyWords: indexWords(body).join(' '),
    filters: { section: [], tag: [words[n % 5]!], subject: [], author: [], year: [year], month: [], day: [] },
    sort: { newest: year, oldest: year },
  };
}
const documents = Array.from({ length: 45 }, (_, n) => document(n));

async function buildIndex(list: readonly SearchDocument[]): Promise<readonly IndexFile[]> {
  const indexer = await openIndex(list.length);
  try {
    for (const one of list) await indexer.add(one);
    return await indexer.finish();
  } finally {
    await indexer.close();
  }
}

describe('an index', () => {
  it('gives the same bytes for the same documents', async () => {
    const [one, other] = [await buildIndex(documents), await buildIndex(documents)];
    expect(other).toEqual(one);
  });

  it('holds every article as written, many to a file, and no interface but its own program', async () => {
    const files = await buildIndex(documents);
    const fragments = files.filter(({ path }) => path.endsWith('.pf_fragment'));
    expect(fragments.length).toBeLessThanOrEqual(5);
    const text = fragments.map(({ bytes }) => gunzipSync(bytes).toString()).join('');
    for (const { hit } of documents) expect(text).toContain(JSON.stringify(hit.body));
    expect(files.map(({ path }) => path).filter((path) => /\.(?:js|css)$/u.test(path))).toEqual([]);
    expect(await readClient()).toContain('createInstance');
  });

  it('keeps an article without words, which Pagefind would drop in silence', async () => {
    const wordless = { ...document(1, '½'), headlineWords: '', bodyWords: '' };
    const files = await buildIndex([wordless, document(2)]);
    const entry = files.find(({ path }) => path === 'pagefind-entry.json')!;
    expect(JSON.parse(Buffer.from(entry.bytes).toString())).toMatchObject({ languages: { ar: { page_count: 2 } } });
  });
});

describe('bundleClient', () => {
  it('makes one classic script, the same each time, that evaluates no text', async () => {
    const client = await readClient();
    const once = Buffer.from(await bundleClient(client)).toString();
    expect(Buffer.from(await bundleClient(client)).toString()).toBe(once);
    expect(once).not.toMatch(/\beval\(|new Function|import\(|^export /mu);
    expect(() => new Script(once)).not.toThrow();
  });
});
