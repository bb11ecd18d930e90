import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { NewFiles } from '../io/new-files.ts';
import { readSettings } from '../settings/read-settings.ts';
import type { Settings } from '../settings/settings.ts';
import { importArticles } from './import.ts';

let folder: string;
const at = (name: string) => path.join(folder, name);
const first = { id: 1, title: 'قمة', text: 'نص أول عن القمة في المدينة.', date: '2016-10-10' };
const second = { id: 1, title: 'سكة', text: 'نص ثان عن السكة في الوادي.', date: '2017-03-01' };

/** What is told of an import of these records, after what the balance has. */
async function run(records: readonly object[], source = 'dump.ndjson'): Promise<readonly string[]> {
  writeFileSync(at(source), records.map((one) => `${JSON.stringify(one)}\n`).join(''));
  const told: string[] = [];
  const balance = await importArticles(
    { source: at(source), maps: [], encoding: null, dryRun: false },
    new NewFiles(at('content')),
    readSettings('') as Settings,
    {
      mapped: () => undefined,
      firstFile: () => undefined,
      passed: ({ line }, what) => told.push(`${line} passed ${what}`),
      problem: ({ code, file, line, found }) => told.push(`${file}:${line ?? ''} ${code} ${found}`),
    },
  );
  const counts = Object.entries(balance).filter(([name, count]) => name !== 'read' && count > 0);
  return [counts.map(([name, count]) => `${count} ${name}`).join(', '), ...told];
}

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'import-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('an id', () => {
  test('lets the same one of two records in again, whatever their dates', async () => {
    const repeated = 'dump.ndjson:2 record-repeated 2016/10/1.txt, which was written from line 1';
    expect(await run([first, second])).toEqual(['1 written, 1 quarantined', repeated]);
    expect(await run([first, second])).toEqual(['1 there, 1 quarantined', repeated]);
  });

  test('is taken by the file of an earlier import, of this source or another', async () => {
    await run([first]);
    expect(await run([{ ...first, id: 2 }, second])).toEqual([
      '1 written, 1 quarantined',
      'dump.ndjson:2 record-repeated 2016/10/1.txt, which was written from line 1',
    ]);
    expect(await run([second], 'other.ndjson')).toEqual([
      '1 quarantined',
      'other.ndjson:1 record-repeated 2016/10/1.txt, which was written from line 1 of dump.ndjson',
    ]);
  });

  test('finds the file of a record whose date or form is another now', async () => {
    await run([first]);
    const differs = 'dump.ndjson:1 file-differs 2016/10/1.txt, which is not what this record says now';
    expect(await run([{ ...first, date: '2016-11-10' }])).toEqual(['1 differing', differs]);
    expect(await run([{ ...first, text: '<p>نص أول.</p><p>وختامه.</p>' }])).toEqual(['1 differing', differs]);
  });

  test('finds a file that was moved to another month', async () => {
    await run([first]);
    mkdirSync(at('content/2015/01'), { recursive: true });
    renameSync(at('content/2016/10/1.txt'), at('content/2015/01/1.txt'));
    expect(await run([first])).toEqual(['1 there']);
  });

  test('is not taken from a file that a person wrote', async () => {
    mkdirSync(at('content/2015'), { recursive: true });
    writeFileSync(at('content/2015/1.txt'), '---\nid: "1"\n---\nنص كتبه غيره.\n');
    expect((await run([first]))[0]).toBe('1 differing');
  });

  test('is free where a person gave the file another, or none', async () => {
    await run([first]);
    const file = at('content/2016/10/1.txt');
    writeFileSync(file, readFileSync(file, 'utf8').replace('id: "1"', 'id: one'));
    mkdirSync(at('content/2015'));
    writeFileSync(at('content/2015/1.txt'), 'نص كتبه غيره.\n');
    writeFileSync(at('content/2014'), 'نص في ملف يشبه اسمه اسم مجلد.\n');
    expect((await run([first, second]))[0]).toBe('1 written, 1 differing');
  });
});
