import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { linesOf } from '../browser/opened-site.ts';
import { runCli, temporaryFolder } from '../run-cli.ts';

const folder = temporaryFolder();
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});
const at = (...names: string[]) => path.join(folder, ...names);
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(at(file)), { recursive: true });
  writeFileSync(at(file), text);
};
write('content/archive.yaml', 'title: أرشيف التجربة\n');
for (const day of ['01', '02', '03'])
  write(`content/${day}.txt`, `العنوان: خبر رقم ${day}\nالتاريخ: 2016-10-${day}\n\nهذا نص الخبر في مدينة الريحان.\n`);

it('announces the archive by a feed and a sitemap a year where it knows its address, and changes no more of them than an article needs', async () => {
  const files = () => readdirSync(at('dist')).filter((file) => /^(?:feed|sitemap.*)\.xml$|^robots\.txt$/u.test(file));
  await runCli(['build'], folder);
  expect(files()).toEqual([]);
  expect(readFileSync(at('dist/index.html'), 'utf8')).not.toContain('atom+xml');

  const build = ['build', '--base-url', 'https://archive.example.org'];
  await runCli(build, folder);
  expect(files()).toContain('sitemap-2016.xml');
  expect(readFileSync(at('dist/index.html'), 'utf8')).toContain(
    '<link rel="alternate" type="application/atom+xml" href="feed.xml"/>',
  );
  const addresses = files()
    .filter((file) => file.endsWith('.xml'))
    .flatMap((file) => [
      ...readFileSync(at(`dist/${file}`), 'utf8').matchAll(/(?:<loc>|<id>)https:\/\/archive\.example\.org\/([^<]+)/gu),
    ])
    .map(([, address]) => address!);
  for (const address of addresses) expect(existsSync(at(`dist/${address}`)), address).toBe(true);
  for (const { url } of linesOf(at('dist'))) expect(addresses).toContain(url);

  write('content/2017-12-30-more.txt', 'افتتح مركز الريحان مكتبة جديدة يوم السبت.\n\nوحضر الافتتاح جمهور من القراء.\n');
  await runCli(build, folder);
  const changed = readFileSync(at('.warraq/changed.txt'), 'utf8').split('\n');
  expect(changed.filter((file) => file.endsWith('.xml'))).toEqual(['feed.xml', 'sitemap-2017.xml', 'sitemap.xml']);

  // An old article that came last is the first in the feed.
  write('content/1990-05-01-old.txt', 'نشرت صحيفة الريحان عددها الأول يوم الثلاثاء.\n\nوفيه صفحة عن تاريخ المدينة.\n');
  await runCli([...build, '--now', '2030-01-01'], folder);
  const [first] = [...readFileSync(at('dist/feed.xml'), 'utf8').matchAll(/<entry>.*?<id>([^<]+)/gsu)];
  expect(first![1]).toContain('/1990/05/');
});
