import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../problems/report.ts';
import { projectRoot, runCli, runCliUnread, temporaryFolder } from '../run-cli.ts';

let folder: string;
const at = (...names: string[]) => path.join(folder, ...names);
const write = (file: string, content: string | Uint8Array) => {
  mkdirSync(path.dirname(at(file)), { recursive: true });
  writeFileSync(at(file), content);
};
const article = (n: number) =>
  `العنوان: خبر رقم ${n}\nالتاريخ: 2016-10-${String(n).padStart(2, '0')}\n\nهذا نص الخبر رقم ${n} في مدينة الريحان.\n`;
const reportOf = (): Report => JSON.parse(readFileSync(at('.warraq/report.json'), 'utf8')) as Report;

/** Every file of a folder with the hash of its bytes. */
function bytesOf(root: string): Record<string, string> {
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) =>
    statSync(path.join(root, name)).isFile(),
  );
  return Object.fromEntries(
    files.sort().map((name) => [
      name,
      createHash('sha256')
        .update(readFileSync(path.join(root, name)))
        .digest('hex'),
    ]),
  );
}

beforeEach(() => {
  folder = temporaryFolder();
  write('content/archive.yaml', 'title: أرشيف التجربة\n');
  for (const n of [1, 2, 3]) write(`content/${n}.txt`, article(n));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the command line', () => {
  it.each([
    [['--base-url', 'archive'], 'https://archive.example.org'],
    [['--base-url', 'ftp://archive.example'], 'https://archive.example.org'],
    [['--output', 'content/site'], 'outside the content folder'],
    [['--output', '.'], 'does not hold the content folder'],
    [['--content', 'nowhere'], 'a folder that exists'],
    [['--jobs', 'many'], 'whole number'],
    [['--now', 'today'], '2016-10-10'],
    [['--now', '2026-02-30'], '2016-10-10'],
    [['--unknown'], 'unknown option'],
  ])('refuses %j as wrong use, and says what to write', async (args, said) => {
    const run = await runCli(['build', ...args], folder);
    expect(run.code).toBe(2);
    expect(run.stderr).toContain(said);
    expect(existsSync(at('dist'))).toBe(false);
  });

  it('says its version', async () => {
    const { version } = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8')) as { version: string };
    expect(await runCli(['--version'], folder)).toMatchObject({ code: 0, stdout: `${version}\n` });
  });

  it('never replaces a folder that is not a site of its own', async () => {
    write('letters/mine.txt', 'mine');
    const run = await runCli(['build', '--output', 'letters'], folder);
    expect(run.code).toBe(2);
    expect(readFileSync(at('letters/mine.txt'), 'utf8')).toBe('mine');
  });

  it('sets a file of 20 MB and one that can not be read aside, and says so', async () => {
    write('content/large.txt', Buffer.alloc(20_000_000, 'نص '));
    symlinkSync(at('gone.txt'), at('content/unreadable.txt'));
    const run = await runCli(['build'], folder);
    expect(run.code).toBe(0);
    expect(reportOf().balance).toEqual({ read: 5, published: 3, drafts: 0, quarantined: 2 });
    expect(reportOf().problems).toEqual([
      expect.objectContaining({ code: 'file-too-large', file: 'large.txt', found: '20.0 MB' }),
      expect.objectContaining({ code: 'unreadable-file', file: 'unreadable.txt' }),
    ]);
    expect(run.stderr).toContain('large.txt');
  });

  it('prints twenty of many files that are set aside, and what stops the build last', async () => {
    for (let n = 10; n < 33; n += 1) write(`content/empty-${n}.txt`, '');
    write('content/also.txt', 'التاريخ: 2016-02-31\n\nهذا نص الخبر.\n');
    const { code, stderr } = await runCli(['build'], folder);
    expect(code).toBe(1);
    expect(stderr.match(/\[empty-file\]/gu)).toHaveLength(20);
    expect(stderr).toMatch(/\n… and 3 more set aside, all in the report\nalso\.txt:1 .*\[impossible-date\]/u);
    expect(reportOf().problems).toHaveLength(24);
  });

  it('prints the report as one line of JSON when asked', async () => {
    const run = await runCli(['build', '--json'], folder);
    expect(JSON.parse(run.stdout)).toEqual(reportOf());
    expect(run.stdout.trim().split('\n')).toHaveLength(1);
  });

  it('says each stage as it ends: rows of a table, or lines of JSON beside the report', async () => {
    const stages = ['read', 'describe', 'index', 'render', 'check', 'publish', 'total'];
    const plain = await runCli(['build', '--clean'], folder);
    const rows = plain.stdout.split('\n').map((line) => line.split(' ')[0]!);
    expect(rows[0]).toBe('stage');
    expect(rows.filter((name) => stages.includes(name)).sort()).toEqual([...stages].sort());
    expect(plain.stdout).not.toContain('\u001b');

    const json = await runCli(['build', '--clean', '--json'], folder);
    const lines = json.stderr.split('\n').filter((line) => line.startsWith('{'));
    const told = lines.map((line) => JSON.parse(line) as { stage: string; done: number | null });
    expect(told.map(({ stage }) => stage).sort()).toEqual([...stages].sort());
    expect(told.find(({ stage }) => stage === 'render')!.done).toBeGreaterThan(reportOf().balance.published);
  });

  it('builds to the end where nobody reads what it prints', async () => {
    expect(await runCliUnread(['build'], folder)).toMatchObject({ code: 0, stderr: '' });
    expect(reportOf().published).toBe(true);
  });

  it('makes addresses under --base-url absolute where they must be', async () => {
    await runCli(['build', '--base-url', 'https://archive.example.org/news/'], folder);
    expect(readFileSync(at('dist/index.html'), 'utf8')).toContain('href="https://archive.example.org/news/"');
    expect(readFileSync(at('dist/404.html'), 'utf8')).toContain(
      'href="https://archive.example.org/news/assets/style.css"',
    );
  });
});

describe('the published site', () => {
  it('has the same bytes in another folder, under another time zone and after a second build', async () => {
    await runCli(['build'], folder, { TZ: 'America/St_Johns' });
    const first = bytesOf(at('dist'));
    expect(Object.keys(first).length).toBeGreaterThan(20);
    await runCli(['build'], folder, { TZ: 'Asia/Kathmandu' });
    expect(bytesOf(at('dist'))).toEqual(first);

    const other = temporaryFolder();
    cpSync(at('content'), path.join(other, 'some where #1/content'), { recursive: true });
    await runCli(['build', '--now', '2030-01-01'], path.join(other, 'some where #1'), {
      TZ: 'Pacific/Apia',
      LANG: 'C',
    });
    expect(bytesOf(path.join(other, 'some where #1/dist'))).toEqual(first);
    rmSync(other, { recursive: true });
  });

  it('keeps an address when the date of the article is corrected, and when its file is moved', async () => {
    const urlsOf = () =>
      readFileSync(at('dist/data/articles.ndjson'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { url: string }).url);
    await runCli(['build'], folder);
    const before = urlsOf();
    write('content/1.txt', article(1).replace('2016-10-01', '2015-02-03'));
    cpSync(at('content/2.txt'), at('content/moved.txt'));
    rmSync(at('content/2.txt'));
    await runCli(['build'], folder);
    expect(urlsOf()).toEqual(before);
  });

  it('is left as it was when a later build is stopped by a contradiction', async () => {
    await runCli(['build'], folder);
    const before = bytesOf(folder);
    write('content/4.txt', article(4).replace('2016-10-04', '31/02/2016'));
    const run = await runCli(['build'], folder);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('31/02/2016');
    rmSync(at('content/4.txt'));
    const after = bytesOf(folder);
    for (const name of Object.keys(before).filter((file) => !file.startsWith('.warraq')))
      expect(after[name]).toBe(before[name]);
  });
});

describe('the lexicon', () => {
  const subjectsOf = () =>
    Object.fromEntries(
      readFileSync(at('dist/data/articles.ndjson'), 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as { source: string; subjects: string[] })
        .map(({ source, subjects }) => [source, subjects]),
    );

  it('is made by the first build, and no later article changes it or what was inferred with it', async () => {
    await runCli(['build'], folder);
    const taught = readFileSync(at('content/lexicon.tsv'), 'utf8');
    expect(taught).toContain('articles\t3\n');
    const before = subjectsOf();
    for (const n of [4, 5, 6])
      write(`content/${n}.txt`, `${article(n)}\nقال الوزير سمير بن زاهر السنابلي إن القمة تبحث أسعار النفط.\n`);
    const run = await runCli(['build'], folder);
    expect(readFileSync(at('content/lexicon.tsv'), 'utf8')).toBe(taught);
    expect(subjectsOf()).toMatchObject(before);
    expect(run.stderr).toContain('warraq learn');
  });

  it('is learned anew on request, which says what changed and publishes nothing', async () => {
    await runCli(['build'], folder);
    write('content/4.txt', `${article(4)}\nقال الوزير سمير بن زاهر السنابلي إن القمة تبحث أسعار النفط.\n`);
    const run = await runCli(['learn'], folder);
    expect(run).toMatchObject({ code: 0, stderr: '' });
    expect(run.stdout).toContain('learned from 4 articles, before from 3');
    expect(run.stdout).toContain('سمير بن زاهر السنابلي');
    expect(run.stdout.indexOf('persons')).toBeLessThan(run.stdout.indexOf('words'));
    const again = await runCli(['learn'], folder);
    expect(again.stdout.split('\n')[1]).toBe(`nothing changed in ${at('content/lexicon.tsv')}`);
    expect(existsSync(at('dist/2016/10/index.html'))).toBe(true);
    expect(readFileSync(at('content/lexicon.tsv'), 'utf8')).toContain('articles\t4\n');
    expect((await runCli(['learn', '--content', 'nowhere'], folder)).code).toBe(2);
  });

  it('with a wrong line stops the build, and says which', async () => {
    write('content/lexicon.tsv', 'articles\t3\n=======\n');
    const run = await runCli(['build'], folder);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('lexicon.tsv:2');
    expect(run.stderr).toContain('warraq learn');

    const learned = await runCli(['learn'], folder);
    expect(learned.code, learned.stderr).toBe(0);
    expect(learned.stderr).toContain('lexicon.tsv:2');
    expect(readFileSync(at('content/lexicon.tsv'), 'utf8')).toMatch(/^articles\t3\nlocated\t/u);
    expect((await runCli(['build'], folder)).code).toBe(0);
  });

  it('and the ledger are written again where they were lost, though the site stays as it is', async () => {
    const own = ['content/lexicon.tsv', 'content/addresses.ndjson'];
    const texts = () => own.map((file) => readFileSync(at(file), 'utf8'));
    await runCli(['build', '--now', '2026-10-10'], folder);
    const [before, made] = [texts(), statSync(at('dist')).ino];
    for (const file of own) rmSync(at(file));
    expect((await runCli(['build', '--now', '2026-10-10'], folder)).code).toBe(0);
    expect(statSync(at('dist')).ino).toBe(made);
    expect(texts()).toEqual(before);
  });
});

describe('a build after another', () => {
  const cleanBytes = async () => {
    const other = temporaryFolder();
    cpSync(at('content'), path.join(other, 'content'), { recursive: true });
    expect((await runCli(['build'], other)).code).toBe(0);
    const bytes = bytesOf(path.join(other, 'dist'));
    rmSync(other, { recursive: true });
    return bytes;
  };

  it('leaves the site as it is where nothing changed, and still tells what it found', async () => {
    write('content/empty.txt', '');
    await runCli(['build'], folder);
    const [before, report] = [statSync(at('dist')).ino, reportOf()];
    expect((await runCli(['build'], folder)).code).toBe(0);
    expect(statSync(at('dist')).ino).toBe(before);
    // The first build made the ledger and the lexicon, which the second finds.
    expect({ ...reportOf(), files: report.files }).toEqual(report);
    expect(reportOf().files.own).toBe(report.files.own + 2);

    write('content/other.txt', '');
    await runCli(['build'], folder);
    expect(statSync(at('dist')).ino).toBe(before);
    expect(reportOf().balance).toEqual({ read: 5, published: 3, drafts: 0, quarantined: 2 });

    cpSync(at('dist'), at('copy'), { recursive: true });
    rmSync(at('dist'), { recursive: true });
    renameSync(at('copy'), at('dist'));
    const copied = statSync(at('dist')).ino;
    await runCli(['build'], folder);
    expect(statSync(at('dist')).ino).not.toBe(copied);
    expect(bytesOf(at('dist'))).toEqual(await cleanBytes());
  });
});
