import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { Report } from '../../problems/report.ts';
import { runCli, temporaryFolder } from '../run-cli.ts';

// The tree can't be kept as a fixture: git has no pipes, and no name that Windows refuses.
it('every file of a tree ends in the balance, and one that is no article with its reason', async () => {
  const folder = temporaryFolder();
  const at = (file: string) => path.join(folder, 'content', file);
  const text = 'فتحت البلدية الجسر أمام المشاة صباح اليوم، بعد عام ونصف العام من العمل المتواصل على ضفتي النهر.\n';
  const write = (file: string, content: string | Uint8Array) => {
    mkdirSync(path.dirname(at(file)), { recursive: true });
    writeFileSync(at(file), content);
  };
  const long = `${'a-long-folder-name/'.repeat(16)}good.txt`;
  for (const file of ['archive.yaml', 'good.txt', 'two\nlines.txt', long]) {
    write(file, file === 'archive.yaml' ? 'title: أرشيف المدينة\n' : `${text}${file.length}\n`);
  }
  write('shows.md', `![الجسر](bridge.jpg)\n\n${text}`);
  write('draft.md', `---\ndraft: true\n---\n![النهر](river.jpg)\n\n${text}`);
  for (const file of ['bridge.jpg', 'river.jpg', 'good.yaml', 'good.yml', 'lone.yaml']) {
    write(file, file.endsWith('g') ? '' : 'section: محليات\n');
  }
  const [zip, pdf] = [Buffer.from('PK\x03\x04\x14\0\0\0'), '%PDF-1.4'];
  for (const [file, content] of Object.entries({ '.DS_Store': '\0\0\0\x01Bud1', 'a/.DS_Store': '\0', 'zip.txt': zip }))
    write(file, content);
  for (const [file, content] of Object.entries({ 'scan.pdf': pdf, 'scan.txt': pdf, 'zero.txt': '', 'large.txt': '' }))
    write(file, content);
  truncateSync(at('large.txt'), 200_000_000);
  symlinkSync('..', at('a/circle'));
  symlinkSync('nowhere.txt', at('dead.txt'));
  execFileSync('mkfifo', [at('pipe.txt'), at('pipe.jpg')]);

  const run = await runCli(['build', '--now', '2024-05-06'], folder);
  const report = JSON.parse(readFileSync(path.join(folder, '.warraq/report.json'), 'utf8')) as Report;
  expect(run.code, run.stderr).toBe(0);
  expect(report.balance).toEqual({ read: 16, published: 4, drafts: 1, quarantined: 11 });
  const { found, ...ended } = report.files;
  expect(ended).toEqual({
    articles: 4,
    drafts: 1,
    quarantined: 6,
    refused: 0,
    sidecars: 1,
    images: 1,
    unusedImages: 1,
    orphanSidecars: 2,
    own: 1,
    notArticles: 5,
  });
  expect(Object.values(ended).reduce((sum, count) => sum + count)).toBe(found);
  expect(run.stdout).toContain('22 files in the content folder: 4 of articles, 1 of drafts, 6 quarantined, 1 sidecar');
  expect(report.problems.map(({ file, code }) => `${file}: ${code}`).sort()).toEqual([
    '.DS_Store: unknown-kind',
    'a/.DS_Store: unknown-kind',
    'a/circle/: repeated-folder',
    'dead.txt: unreadable-file',
    'good.yml: orphan-sidecar',
    'large.txt: file-too-large',
    'lone.yaml: orphan-sidecar',
    'pipe.jpg: unreadable-file',
    'pipe.txt: unreadable-file',
    'river.jpg: unused-image',
    'scan.pdf: unknown-kind',
    'scan.txt: binary-file',
    'zero.txt: empty-file',
    'zip.txt: binary-file',
  ]);
  const sources = readFileSync(path.join(folder, 'dist/data/articles.ndjson'), 'utf8').trim().split('\n');
  expect(sources.map((line) => (JSON.parse(line) as { source: string }).source).sort()).toEqual(
    [long, 'good.txt', 'shows.md', 'two\nlines.txt'].sort(),
  );
  rmSync(folder, { recursive: true });
});
